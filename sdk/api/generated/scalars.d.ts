/** Marks a text with the scalar that it is, for TypeScript alone: any text may stand where one is wanted. */
declare const SCALAR: unique symbol;
type Text<Scalar extends string> = string & {
    readonly [SCALAR]?: Scalar;
};
/** A day, YYYY-MM-DD: the contract's `Date`. */
export type DateText = Text<'Date'>;
/** A moment in UTC, as ISO 8601 has it: the contract's `DateTime`. */
export type DateTimeText = Text<'DateTime'>;
/** SDMX periods and EDTF intervals, `2018-Q3` or `2018-04/..`: the contract's `Period`. */
export type PeriodText = Text<'Period'>;
/** The days of a period; null where it is open, or the source gives no date. */
export interface PeriodDays {
    /** As the service spells it. */
    text: string;
    /** First day, at midnight UTC. */
    startsOn: Date | null;
    /** Last day, inclusive, at midnight UTC. */
    endsOn: Date | null;
}
/** What each scalar is decoded to. */
export interface DecodedScalars {
    Date: Date;
    DateTime: Date;
    Period: PeriodDays;
}
/** An answer with its scalars decoded, in lists and nested records too. Masked fields stay as they are until they are read. */
export type Decoded<Data> = Data extends string ? typeof SCALAR extends keyof Data ? DecodedScalars[NonNullable<Data[typeof SCALAR]> & keyof DecodedScalars] : Data : Data extends object ? {
    [Field in keyof Data]: Decoded<Data[Field]>;
} : Data;
/**
 * A scalar `Date` of the contract as a date at midnight UTC.
 *
 * @param day YYYY-MM-DD
 * @throws {RangeError} when it is no day of the calendar
 */
export declare function decodeDate(day: string): Date;
/**
 * A scalar `DateTime` of the contract.
 *
 * @param moment ISO 8601 in UTC: `2018-06-01T12:00:00.000Z`
 * @throws {RangeError} when it is no moment
 */
export declare function decodeDateTime(moment: string): Date;
/**
 * The days of a scalar `Period` of the contract, for an axis of time: SDMX periods (`2018`, `2018-S1`, `2018-Q3`,
 * `2018-07`, `2018-W12`, `2018-07-15`), EDTF intervals (`2018-01/2018-11`, `2018-04/..`) and `..`.
 *
 * @throws {RangeError} when it is none of these
 */
export declare function decodePeriod(period: string): PeriodDays;
export {};
