import { badInput } from '../problem/problem.ts';
import { keyFieldOf, type ModelName, tableOf } from '../rows/model.ts';
import type { RecordKey } from '../rows/record-key.ts';

const ACCEPTED = 'A Relay global id, as read from an `id` field.';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Models whose records have a global id: the types of the schema that implement Node. */
const NODES = new Set<string>([
  'Citation',
  'Commodity',
  'ConversionFactor',
  'Discrepancy',
  'Effect',
  'Finding',
  'Gap',
  'Indicator',
  'Measure',
  'Observation',
  'Policy',
  'PolicyRelation',
  'Region',
  'RegionName',
  'Series',
  'Source',
  'Unit',
] satisfies ModelName[]);

function isNode(name: string): name is ModelName {
  return NODES.has(name);
}

/**
 * Takes a global id apart: base64 of `Type:key`.
 *
 * @throws {Problem} that names `argument` when it is none
 */
export function recordKeyOf(globalId: string, argument: string): RecordKey {
  const decoded = Buffer.from(globalId, 'base64').toString('utf8');
  const separator = decoded.indexOf(':');
  const model = decoded.slice(0, Math.max(separator, 0));
  const key = decoded.slice(separator + 1);
  if (!isNode(model) || key === '') throw badInput(argument, `"${globalId}" is not a global id.`, ACCEPTED);
  const isUuid = tableOf(model).columns[keyFieldOf(model)]?.type === 'uuid';
  if (isUuid && !UUID.test(key)) throw badInput(argument, `"${globalId}" is not a global id.`, ACCEPTED);
  return { model, key };
}
