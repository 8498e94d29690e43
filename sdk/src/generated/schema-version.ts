/** The contract that this package was made for. */
export const SCHEMA_VERSION = '0.1.0+a9020d0b8d8b';
