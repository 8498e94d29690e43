/** Random choices that a seed repeats. */
export interface SeededRandom {
  /** A whole number from 0 to `below` - 1. */
  whole(below: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** One of the items; throws when there is none. */
  pick<Item>(items: readonly Item[]): Item;
  /** Up to `count` different items, in random order. */
  sample<Item>(items: readonly Item[], count: number): Item[];
}

/** Mulberry32: 32 bits of state are enough to make test queries, and every seed gives another sequence. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return {
    whole,
    chance: (probability) => next() < probability,
    pick: (items) => {
      if (items.length === 0) throw new RangeError('There is nothing to pick from.');
      // The index is below the length, checked above.
      return items[whole(items.length)] as (typeof items)[number];
    },
    sample: (items, count) => {
      const rest = [...items];
      const chosen: typeof rest = [];
      while (chosen.length < count && rest.length > 0) chosen.push(...rest.splice(whole(rest.length), 1));
      return chosen;
    },
  };
}
