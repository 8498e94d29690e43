import type { TypedDocument } from './document.ts';
import { type Decoded } from './scalars.ts';
/**
 * An answer with every `Date` and `DateTime` as a date, and every `Period` as its days: ready for calendars and axes. The
 * answer itself stays as it came: JSON, which a cache or the page of a server can hold.
 *
 * The fields of a fragment are hidden from the document that spreads it, and are decoded with the fragment:
 * `decode(Heading, readFragment(Heading, series))`.
 *
 * Needs the package @0no-co/graphql.web, which reads documents.
 *
 * @param document the operation or fragment that asked for the answer
 * @throws {RangeError} for a text that the scalar does not allow
 */
export declare function decode<Data, Variables>(document: TypedDocument<Data, Variables>, data: Data): Decoded<Data>;
