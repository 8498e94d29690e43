/** The days on which a reading was public: from the first to the day before the second; null for always, or until now. */
export interface Known {
  known_from: string | null;
  known_until: string | null;
}

/** A stretch of days on which one reading of each input was public. */
export interface JointVintage<Reading> extends Known {
  /** One reading of each input, in the order of the inputs. */
  readings: Reading[];
}

const ALWAYS = '';
const NEVER = '~';

/**
 * The stretches of days in which every input has a reading that is public, with those readings: what could have been
 * computed on each day.
 *
 * @param inputs readings of one period, by input; those of one input do not overlap
 */
export function jointVintages<Reading extends Known>(inputs: readonly (readonly Reading[])[]): JointVintage<Reading>[] {
  const cuts = new Set<string>();
  for (const { known_from, known_until } of inputs.flat()) {
    cuts.add(known_from ?? ALWAYS);
    cuts.add(known_until ?? NEVER);
  }
  const days = [...cuts].sort();
  const vintages: JointVintage<Reading>[] = [];
  for (const [position, from] of days.entries()) {
    const until = days[position + 1];
    if (until === undefined) break;
    const readings = inputs.map((each) => each.find((reading) => isKnown(reading, from)));
    if (!readings.every((reading) => reading !== undefined)) continue;
    const last = vintages.at(-1);
    const goesOn = last?.known_until === from && last.readings.every((reading, at) => reading === readings[at]);
    if (last !== undefined && goesOn) last.known_until = until === NEVER ? null : until;
    else {
      vintages.push({
        readings,
        known_from: from === ALWAYS ? null : from,
        known_until: until === NEVER ? null : until,
      });
    }
  }
  return vintages;
}

function isKnown({ known_from, known_until }: Known, day: string): boolean {
  return (known_from ?? ALWAYS) <= day && day < (known_until ?? NEVER);
}
