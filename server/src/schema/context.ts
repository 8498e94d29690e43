import type { PrismaClient } from '@tumen/database/generated/client/client.ts';
import type { Pool } from 'pg';
import type { PendingReads } from '../rows/read-by-key.ts';
import type { ReferenceRows } from '../rows/reference-rows.ts';
import type { Catalogue } from '../series/catalogue.ts';
import type { Units } from '../unit/units.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { BatchLoaders } from './batch.ts';

/** What a resolver knows of the request it serves. */
export interface Context {
  client: PrismaClient;
  pool: Pool;
  /** Rows of the reference tables of that version. */
  references: ReferenceRows;
  /** Reads of this request that go out together. */
  pendingReads: PendingReads;
  /** Names of the dataset version that this request reads. */
  vocabulary: Vocabulary;
  /** What every series of that version is, without its values. */
  catalogue: Catalogue;
  /** Units and cited factors of that version. */
  units: Units;
  /** Versions of the dataset as they come, for subscriptions; what the client knows already is not told again. */
  datasetVersions: () => AsyncIterable<string>;
  /** Loaders of this request, by name. */
  batches: BatchLoaders;
  /** Id of the request, in every log line and error. */
  requestId: string;
  /** SHA-256 of the loaded data files, hexadecimal. */
  datasetVersion: string;
}
