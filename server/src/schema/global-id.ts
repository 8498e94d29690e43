import { badInput } from '../problem/problem.ts';

const ACCEPTED = 'A Relay global id, as read from an `id` field.';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Types whose key is a UUID; the rest are keyed by slug or code. */
const KEYED_BY_UUID = new Set(['Observation', 'Gap', 'Citation', 'PolicyRelation', 'RegionName']);
const KEYED_BY_TEXT = new Set([
  'Commodity',
  'ConversionFactor',
  'Discrepancy',
  'Effect',
  'Finding',
  'Indicator',
  'Measure',
  'Policy',
  'Region',
  'Series',
  'Source',
  'Unit',
]);

/** A global id taken apart: the type and the key of a record. */
export interface GlobalId {
  typename: string;
  id: string;
}

/** Takes a global id apart: base64 of `Type:key`. What is none comes out without a type, for `assertGlobalId`. */
export function decodeGlobalId(globalId: string): GlobalId {
  const decoded = Buffer.from(globalId, 'base64').toString('utf8');
  const separator = decoded.indexOf(':');
  const typename = decoded.slice(0, Math.max(separator, 0));
  const id = decoded.slice(separator + 1);
  const known = KEYED_BY_UUID.has(typename) ? UUID.test(id) : KEYED_BY_TEXT.has(typename) && id !== '';
  return known ? { typename, id } : { typename: '', id: globalId };
}

/** Throws a problem that names `argument` when what was decoded was no global id. */
export function assertGlobalId({ typename, id }: GlobalId, argument: string): void {
  if (typename === '') throw badInput(argument, `"${id}" is not a global id.`, ACCEPTED);
}
