import type { PrismaClient } from '@tumen/database/generated/client/client.ts';
import { z } from 'zod';

/** A loaded state of the data. */
export interface LoadedVersion {
  /** SHA-256 over the data files, hexadecimal. */
  version: string;
  loadedAt: Date;
  /** Rows by table, as the loader counted them. */
  counts: Record<string, number>;
}

const Counts = z.record(z.string(), z.number());

/** The newest loaded version. Throws when nothing was ever loaded, which the service does before it listens. */
export async function readDatasetVersion(client: PrismaClient): Promise<LoadedVersion> {
  const newest = await client.datasetVersion.findFirstOrThrow({ orderBy: { id: 'desc' } });
  return { version: newest.version, loadedAt: newest.loadedAt, counts: Counts.parse(newest.counts) };
}
