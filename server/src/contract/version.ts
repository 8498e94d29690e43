import { createHash } from 'node:crypto';
import released from '../../contract/released.json' with { type: 'json' };
import { printContract } from './print.ts';

/**
 * The contract that this service answers by: the version last released, and after the plus sign (build metadata of
 * Semantic Versioning) the beginning of the printed contract's SHA-256, which tells unreleased contracts apart.
 */
export const SCHEMA_VERSION = `${released.version}+${createHash('sha256').update(printContract()).digest('hex').slice(0, 12)}`;

/** Header in which every answer names the contract. */
export const SCHEMA_VERSION_HEADER = 'tumen-schema-version';
