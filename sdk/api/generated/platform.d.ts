/** Whether the program runs under Node, or what says that it is as good as that. */
export declare function isNode(): boolean;
/** Whether timers are objects of one process: under Node and Bun, not in Deno, nor in workers that have Node's modules. */
export declare function hasProcessTimers(): boolean;
