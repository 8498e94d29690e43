import { hash } from 'node:crypto';

/**
 * The id of a record without a public code: the first 16 bytes of the SHA-256 of its natural key, as a UUID of version
 * 8 (RFC 9562). The same record has the same id after every load and on every machine.
 *
 * @param parts the kind of record, then the parts of its natural key; null for a part that is not stated
 */
export function identityOf(...parts: readonly (string | null)[]): string {
  const bytes = hash('sha256', JSON.stringify(parts), 'buffer');
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

export function observationId(series: string, period: string, knownFrom: string | null): string {
  return identityOf('Observation', series, period, knownFrom);
}

export function gapId(series: string, period: string): string {
  return identityOf('Gap', series, period);
}

export function relationId(from: string, kind: string, to: string): string {
  return identityOf('PolicyRelation', from, kind, to);
}

export function regionNameId(region: string, text: string, language: string, system: string): string {
  return identityOf('RegionName', region, text, language, system);
}
