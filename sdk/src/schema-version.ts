import { SCHEMA_VERSION } from './generated/schema-version.ts';
import { isNode } from './platform.ts';

/** Header in which the service names the contract that it answers by. */
const SCHEMA_VERSION_HEADER = 'tumen-schema-version';

/**
 * Names this client and its contract to the service. Empty in browsers, which have a name of their own and would have to
 * ask the service first (CORS) before they send another.
 */
export function userAgent(): Record<string, string> {
  const [version] = SCHEMA_VERSION.split('+');
  return isNode() ? { 'user-agent': `tumen-sdk/${version} tumen-schema/${SCHEMA_VERSION}` } : {};
}

/**
 * Whether a service of the contract `served` can answer what a client made for `made` asks, by Semantic Versioning: a
 * higher first number breaks clients (the second one before 1.0), and an older service lacks what came later.
 */
export function isCompatible(made: string, served: string): boolean {
  const [major, minor, patch] = numbersOf(made);
  const [servedMajor, servedMinor, servedPatch] = numbersOf(served);
  if (major !== servedMajor) return false;
  return major === 0 ? minor === servedMinor && servedPatch >= patch : servedMinor >= minor;
}

function numbersOf(version: string): [major: number, minor: number, patch: number] {
  // What lacks one of them is no version, and fits no other.
  return version.split(/[.+-]/).map(Number) as [number, number, number];
}

/**
 * Warns once when the service answers by a contract that does not fit the one this client was made for.
 *
 * @returns what looks at the head of an answer, and is told whether the service called a document of this client invalid
 */
export function watchSchema(warn: (message: string) => void): (headers: Headers, refused: boolean) => void {
  let seen: string | null | undefined;
  let warned = false;
  return (headers, refused) => {
    if (warned || (seen !== undefined && !refused)) return;
    seen = headers.get(SCHEMA_VERSION_HEADER);
    if (seen === null || seen === SCHEMA_VERSION || (!refused && isCompatible(SCHEMA_VERSION, seen))) return;
    warned = true;
    warn(`@tumen/sdk is for the contract ${SCHEMA_VERSION}; the service has ${seen}. Install the version that fits.`);
  };
}
