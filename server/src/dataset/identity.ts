import { hash } from 'node:crypto';

/**
 * The id of a record without a public code: the first 16 bytes of the SHA-256 of its natural key, as a UUID of version
 * 8 (RFC 9562). The same record has the same id after every load and on every machine.
 *
 * @param parts the kind of record, then the parts of its natural key; null for a part that is not stated
 */
export function identityOf(...parts: readonly (string | null)[]): string {
  const digits = hash('sha256', JSON.stringify(parts), 'hex');
  // RFC 9562: the version stands in the 13th digit, the variant in the upper two bits of the 17th.
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
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
