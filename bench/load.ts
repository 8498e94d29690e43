import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createTemporaryDatabase } from '@tumen/database/temporary-database.ts';
import { DATASET_FOLDER } from '@tumen/server/dataset/folder.ts';
import { loadDataset } from '@tumen/server/dataset/load.ts';
import type { PoolClient } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { generateDataset } from './generated-dataset.ts';

// The loader's storing of many observations beside PostgreSQL's COPY of the same rows into the same tables, with the same
// indexes and constraints.

const SERIES = 500;
const READINGS_PER_SERIES = 400;
/** The loader stores at least half as many rows a second as COPY. */
const LEAST_RATIO = 0.5;

/** The generated rows of each table, in the order in which they can be stored. */
const GENERATED = {
  series: `key LIKE 'M.merchandise-imports-growth.%'`,
  observation: `series LIKE 'M.merchandise-imports-growth.%'`,
  citation: `observation IN (SELECT id FROM observation WHERE series LIKE 'M.merchandise-imports-growth.%')`,
};

async function columnsOf(client: PoolClient, table: string): Promise<string> {
  const { rows } = await client.query<{ columns: string }>(
    `SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS columns FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
    [table],
  );
  return rows[0]?.columns ?? '';
}

async function timed(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

await using generated = await generateDataset(SERIES, READINGS_PER_SERIES);
const loaded = await createTemporaryDatabase();
const copied = await createTemporaryDatabase();
try {
  await loadDataset(loaded, { folder: DATASET_FOLDER });
  await loadDataset(copied, { folder: DATASET_FOLDER });

  let storingSince = 0;
  const loadMs = await timed(async () => {
    await loadDataset(loaded, {
      folder: generated.folder,
      onProgress: () => {
        storingSince ||= performance.now();
      },
    });
  });
  const storeMs = performance.now() - storingSince;

  const source = await loaded.pool.connect();
  const target = await copied.pool.connect();
  const tables: { table: string; columns: string; lines: string }[] = [];
  for (const [table, condition] of Object.entries(GENERATED)) {
    const columns = await columnsOf(source, table);
    const lines = await text(
      source.query(copyTo(`COPY (SELECT ${columns} FROM ${table} WHERE ${condition}) TO STDOUT`)),
    );
    tables.push({ table, columns, lines });
  }
  const copyMs = await timed(async () => {
    await target.query('BEGIN');
    for (const { table, columns, lines } of tables) {
      await pipeline(
        Readable.from([lines], { objectMode: false }),
        target.query(copyFrom(`COPY ${table} (${columns}) FROM STDIN`)),
      );
    }
    await target.query('SET CONSTRAINTS ALL IMMEDIATE');
    await target.query('COMMIT');
  });
  source.release();
  target.release();

  const rows = SERIES * READINGS_PER_SERIES;
  const ratio = copyMs / storeMs;
  const perSecond = (milliseconds: number) => Math.round(rows / (milliseconds / 1_000)).toLocaleString('en');
  console.log(`${rows.toLocaleString('en')} observations with a citation each`);
  console.log(`COPY               ${(copyMs / 1_000).toFixed(1)} s, ${perSecond(copyMs)} observations a second`);
  console.log(`the loader, storing ${(storeMs / 1_000).toFixed(1)} s, ${perSecond(storeMs)} observations a second`);
  console.log(`the loader, reading and checking the files ${((loadMs - storeMs) / 1_000).toFixed(1)} s`);
  console.log(`rows a second of the loader ÷ those of COPY: ${ratio.toFixed(2)} (at least ${LEAST_RATIO} wanted)`);
  console.log(`memory of this process at most: ${Math.round(process.resourceUsage().maxRSS / 1_024)} MB`);
  if (ratio < LEAST_RATIO) process.exitCode = 1;
} finally {
  await loaded.close();
  await copied.close();
}
