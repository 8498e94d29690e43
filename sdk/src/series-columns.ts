/** The columns of `Series.data` as the service answers them; columns that were not asked for may be absent. */
export interface SeriesDataAnswer {
  periods: readonly string[];
  startsOn: readonly (string | null)[];
  endsOn: readonly (string | null)[];
  values: readonly (number | null)[];
  flags: readonly string[];
  reasons?: readonly (string | null)[];
  qualifiers?: readonly string[];
  coverage?: readonly number[];
}

/** One point of a series, as charts want it. */
export interface SeriesRow {
  /** As the service spells it: `2018-07`, `2018-01/2018-11`. */
  period: string;
  /** First day, at midnight UTC; null where it is open or unknown. */
  date: Date | null;
  startsOn: string | null;
  /** Last day, inclusive. */
  endsOn: string | null;
  /** Null when there is no value; never zero for it. */
  value: number | null;
  flag: string;
  reason: string | null;
  qualifier: string | null;
}

/** A series in typed columns of equal length, oldest first. */
export class SeriesColumns {
  readonly periods: readonly string[];
  readonly startsOn: readonly (string | null)[];
  readonly endsOn: readonly (string | null)[];
  /** NaN when there is no value, as typed arrays and most chart libraries have it. */
  readonly values: Float64Array;
  readonly flags: readonly string[];
  readonly reasons: readonly (string | null)[];
  readonly qualifiers: readonly (string | null)[];

  constructor({ periods, startsOn, endsOn, values, flags, reasons, qualifiers }: SeriesDataAnswer) {
    this.periods = periods;
    this.startsOn = startsOn;
    this.endsOn = endsOn;
    this.values = Float64Array.from(values, (value) => value ?? Number.NaN);
    this.flags = flags;
    this.reasons = reasons ?? periods.map(() => null);
    this.qualifiers = qualifiers ?? periods.map(() => null);
  }

  get length(): number {
    return this.periods.length;
  }

  /** First days as dates at midnight UTC; null where the beginning is open or unknown. */
  dates(): (Date | null)[] {
    return this.startsOn.map((day) => (day === null ? null : new Date(`${day}T00:00:00Z`)));
  }

  /** One object a point, for Observable Plot, Vega-Lite and tables. */
  toRows(): SeriesRow[] {
    const dates = this.dates();
    return this.periods.map((period, position) => {
      const value = this.values[position] ?? Number.NaN;
      return {
        period,
        date: dates[position] ?? null,
        startsOn: this.startsOn[position] ?? null,
        endsOn: this.endsOn[position] ?? null,
        value: Number.isNaN(value) ? null : value,
        flag: this.flags[position] ?? 'MISSING',
        reason: this.reasons[position] ?? null,
        qualifier: this.qualifiers[position] ?? null,
      };
    });
  }

  /** `[first day, value]` pairs without undated points, for a time axis of ECharts; null breaks the line. */
  toPairs(): [day: string, value: number | null][] {
    return this.startsOn.flatMap((day, position): [string, number | null][] => {
      const value = this.values[position] ?? Number.NaN;
      return day === null ? [] : [[day, Number.isNaN(value) ? null : value]];
    });
  }

  /** Comma-separated values with a head, as RFC 4180 has them; an empty cell is no value. */
  toCSV(): string {
    const rows = this.toRows().map(({ date: _, ...row }) => Object.values(row).map(cell).join(','));
    return ['period,starts_on,ends_on,value,flag,reason,qualifier', ...rows, ''].join('\r\n');
  }
}

/** A spreadsheet runs a cell that begins like a formula: such a text gets an apostrophe. */
function cell(content: string | number | null): string {
  if (typeof content === 'number') return String(content);
  const text = /^[=+\-@\t\r]/.test(content ?? '') ? `'${content}` : (content ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
