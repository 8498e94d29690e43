import type { Point } from '../transformation/point.ts';

/** Columns of one series, oldest first. */
export interface Column {
  periods: readonly string[];
  startsOn: readonly (string | null)[];
  endsOn: readonly (string | null)[];
  values: readonly (number | null)[];
  flags: readonly Point['flag'][];
  reasons: readonly (string | null)[];
  qualifiers: readonly Point['qualifier'][];
}

/** The periods of several series together. */
export interface Axis {
  periods: string[];
  startsOn: (string | null)[];
  endsOn: (string | null)[];
}

/** One series on the axis of all. */
export interface Aligned {
  values: (number | null)[];
  flags: Point['flag'][];
  reasons: (string | null)[];
  qualifiers: Point['qualifier'][];
}

const NOT_ITS_OWN = 'The series has no point for this period.';

/** Every period that any of the series has, once: by first day (unknown first), then the shorter one first, then by text. */
export function unionOf(columns: readonly Column[]): Axis {
  const found = new Map<string, { period: string; startsOn: string | null; endsOn: string | null }>();
  for (const { periods, startsOn, endsOn } of columns) {
    for (const [position, period] of periods.entries()) {
      if (found.has(period)) continue;
      found.set(period, { period, startsOn: startsOn[position] ?? null, endsOn: endsOn[position] ?? null });
    }
  }
  const ordered = [...found.values()].sort(
    (one, other) =>
      compare(one.startsOn ?? '', other.startsOn ?? '') ||
      compare(one.endsOn ?? '~', other.endsOn ?? '~') ||
      compare(one.period, other.period),
  );
  return {
    periods: ordered.map(({ period }) => period),
    startsOn: ordered.map(({ startsOn }) => startsOn),
    endsOn: ordered.map(({ endsOn }) => endsOn),
  };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** A series on an axis that has all of its periods; a period that it lacks is MISSING, with the reason. */
export function alignTo(axis: readonly string[], column: Column): Aligned {
  const positions = new Map(column.periods.map((period, position) => [period, position]));
  const aligned: Aligned = { values: [], flags: [], reasons: [], qualifiers: [] };
  for (const period of axis) {
    const position = positions.get(period);
    aligned.values.push(position === undefined ? null : (column.values[position] ?? null));
    aligned.flags.push(position === undefined ? 'MISSING' : (column.flags[position] ?? 'MISSING'));
    aligned.reasons.push(position === undefined ? NOT_ITS_OWN : (column.reasons[position] ?? null));
    aligned.qualifiers.push(position === undefined ? 'EXACT' : (column.qualifiers[position] ?? 'EXACT'));
  }
  return aligned;
}
