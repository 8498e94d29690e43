/** From the start of a process to its end, which may come before everything has started. */
export class Lifetime {
  readonly #ending = new AbortController();
  readonly #undo: (() => Promise<void> | void)[] = [];

  /** Aborted when the process begins to end. */
  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  /** Has `undo` done at the end, before all that was given earlier. */
  onEnd(undo: () => Promise<void> | void): void {
    this.#undo.push(undo);
  }

  /** Undoes what was started, in reverse order, and exits. Does nothing when the process is ending already. */
  async end(code: number): Promise<void> {
    if (this.signal.aborted) return;
    this.#ending.abort();
    while (this.#undo.length > 0) await this.#undo.pop()?.();
    process.exit(code);
  }
}
