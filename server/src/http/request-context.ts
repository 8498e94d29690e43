import type { Reading } from '../dataset/current.ts';
import type { Context } from '../schema/context.ts';

/** The context of one request: what it reads, and loaders that nobody else uses. */
export function createContext(
  { version, client, pool, vocabulary, catalogue, units, references }: Reading,
  { requestId, datasetVersions }: Pick<Context, 'requestId' | 'datasetVersions'>,
): Context {
  return {
    client,
    pool,
    vocabulary,
    catalogue,
    units,
    references,
    datasetVersions,
    batches: new Map(),
    pendingReads: new Map(),
    requestId,
    datasetVersion: version,
  };
}
