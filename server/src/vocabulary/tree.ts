/** A forest of codes, each with at most one parent: regions, commodities. */
export class Tree {
  readonly #parents: ReadonlyMap<string, string | null>;
  readonly #children = new Map<string, string[]>();

  constructor(parents: ReadonlyMap<string, string | null>) {
    this.#parents = parents;
    for (const [code, parent] of parents) {
      if (parent === null) continue;
      const siblings = this.#children.get(parent);
      if (siblings) siblings.push(code);
      else this.#children.set(parent, [code]);
    }
  }

  has(code: string): boolean {
    return this.#parents.has(code);
  }

  codes(): IterableIterator<string> {
    return this.#parents.keys();
  }

  /** From the parent up to the root, without `code` itself. */
  ancestors(code: string): string[] {
    const path: string[] = [];
    let parent = this.#parents.get(code) ?? null;
    while (parent !== null && !path.includes(parent)) {
      path.push(parent);
      parent = this.#parents.get(parent) ?? null;
    }
    return path;
  }

  /** Every code below `code`, without `code` itself. */
  descendants(code: string): string[] {
    const found: string[] = [];
    const waiting = [...(this.#children.get(code) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      found.push(next);
      waiting.push(...(this.#children.get(next) ?? []));
    }
    return found;
  }
}
