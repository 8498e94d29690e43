/// <reference types="vite/client" />

/** Short hash over the texts of the examples; Vite fills it in. */
declare const __EXAMPLES_VERSION__: string;
