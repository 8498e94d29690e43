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
export declare class SeriesColumns {
    readonly periods: readonly string[];
    readonly startsOn: readonly (string | null)[];
    readonly endsOn: readonly (string | null)[];
    /** NaN when there is no value, as typed arrays and most chart libraries have it. */
    readonly values: Float64Array;
    readonly flags: readonly string[];
    readonly reasons: readonly (string | null)[];
    readonly qualifiers: readonly (string | null)[];
    constructor({ periods, startsOn, endsOn, values, flags, reasons, qualifiers }: SeriesDataAnswer);
    get length(): number;
    /** First days as dates at midnight UTC; null where the beginning is open or unknown. */
    dates(): (Date | null)[];
    /** One object a point, for Observable Plot, Vega-Lite and tables. */
    toRows(): SeriesRow[];
    /** `[first day, value]` pairs without undated points, for a time axis of ECharts; null breaks the line. */
    toPairs(): [day: string, value: number | null][];
    /** Comma-separated values with a head, as RFC 4180 has them; an empty cell is no value. */
    toCSV(): string;
}
