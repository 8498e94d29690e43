import { SCHEMA_VERSION } from './generated/schema-version.ts';

/** Header in which the service names the contract that it answers by. */
const SCHEMA_VERSION_HEADER = 'tumen-schema-version';

/**
 * Names this client and its contract to the service. Empty in browsers, which have a name of their own and would have to
 * ask the service first (CORS) before they send another.
 */
export function userAgent(): Record<string, string> {
  // Node, Deno and Bun have it; the types of none of them are needed for this.
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  const [version] = SCHEMA_VERSION.split('+');
  return process?.versions?.node ? { 'user-agent': `tumen-sdk/${version} tumen-schema/${SCHEMA_VERSION}` } : {};
}

/**
 * Whether a service of the contract `served` can answer what a client made for `made` asks, by Semantic Versioning: a
 * higher first number breaks clients (the second one before 1.0), and an older service lacks what came later.
 */
export function isCompatible(made: string, served: string): boolean {
  const [[major, minor, patch], [servedMajor, servedMinor, servedPatch]] = [numbersOf(made), numbersOf(served)];
  if (major !== servedMajor) return false;
  return major === 0 ? minor === servedMinor && servedPatch >= patch : servedMinor >= minor;
}

function numbersOf(version: string): [major: number, minor: number, patch: number] {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.+-]/).map(Number);
  return [major, minor, patch];
}

/** Warns once when the service answers by a contract that does not fit the one this client was made for. */
export class SchemaWatch {
  readonly #warn: (message: string) => void;
  #served: string | null | undefined;
  #warned = false;

  constructor(warn: (message: string) => void) {
    this.#warn = warn;
  }

  /** @param refused whether the service called a document of this client invalid */
  see(headers: Headers, refused: boolean): void {
    if (this.#warned || (this.#served !== undefined && !refused)) return;
    const served = headers.get(SCHEMA_VERSION_HEADER);
    this.#served = served;
    if (served === null || served === SCHEMA_VERSION || (!refused && isCompatible(SCHEMA_VERSION, served))) return;
    this.#warned = true;
    this.#warn(
      `@tumen/sdk is for the contract ${SCHEMA_VERSION}; the service has ${served}. Install the version that fits.`,
    );
  }
}
