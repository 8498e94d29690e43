import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '@tumen/database/database.ts';
import { createTemporaryDatabase } from '@tumen/database/temporary-database.ts';
import { DatasetChangedDocument } from '@tumen/sdk/operations';
import { subscribe } from '@tumen/sdk/subscribe';
import { DATASET_FOLDER } from '@tumen/server/dataset/folder.ts';
import { loadDataset } from '@tumen/server/dataset/load.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { type ServiceInstance, startInstance } from './service-instance.ts';
import { temporaryFolder } from './service-process.ts';

// Two instances of the service on one database: what one loads, the subscribers of both hear.

let database: Database;
let instances: ServiceInstance[] = [];
let folder: ReturnType<typeof temporaryFolder>;

beforeAll(async () => {
  database = await createTemporaryDatabase();
  await loadDataset(database, { folder: DATASET_FOLDER });
  instances = [await startInstance(database), await startInstance(database)];
  folder = temporaryFolder();
});

afterAll(async () => {
  for (const instance of instances) await instance.close();
  await database?.close();
  folder?.remove();
});

const urlOf = (nth: number) => `${instances[nth]?.url}/graphql`;
const versionOf = async () =>
  (await ask<{ dataset: { version: string } }>('{ dataset { version } }', {}, instances[0]?.url)).dataset.version;

describe('datasetChanged', () => {
  test('tells the version now, and each new one on every instance', async () => {
    const before = await versionOf();
    const streams = [0, 1].map((nth) => subscribe({ url: urlOf(nth) }, DatasetChangedDocument));
    const first = await Promise.all(streams.map((stream) => stream.next()));
    expect(first.map(({ value }) => value?.data?.datasetChanged.version)).toEqual([before, before]);

    cpSync(DATASET_FOLDER, folder.path, { recursive: true });
    appendFileSync(
      join(folder.path, 'observations/bok-dprk-gdp.csv'),
      'A.gdp-growth.dprk._Z._Z.%.bok-dprk-gdp,2030,1.5,,,,,,FORECAST,,2026-11-01,,ATTESTED,bok-dprk-gdp,\n',
    );
    const next = Promise.all(streams.map((stream) => stream.next()));
    const { version } = await loadDataset(database, { folder: folder.path });
    expect((await next).map(({ value }) => value?.data?.datasetChanged.version)).toEqual([version, version]);
    expect(version).not.toBe(before);
    for (const stream of streams) await stream.return();
  });

  test('tells a client that connects again only what it does not know', async () => {
    const version = await versionOf();
    const headers = { accept: 'text/event-stream', 'content-type': 'application/json' };
    const body = JSON.stringify({ query: 'subscription { datasetChanged { version } }' });
    const firstEvent = async (lastEventId: string) => {
      const response = await fetch(urlOf(0), {
        method: 'POST',
        headers: { ...headers, 'last-event-id': lastEventId },
        body,
      });
      const reader = response.body?.getReader();
      let text = '';
      const over = new Promise<void>((resolve) => setTimeout(resolve, 300));
      for (let open = true; open && !text.includes('event: next'); ) {
        const read = reader?.read().then(({ value }) => new TextDecoder().decode(value));
        const piece = await Promise.race([read, over]);
        if (piece === undefined) open = false;
        else text += piece;
      }
      await reader?.cancel();
      return text;
    };
    expect(await firstEvent(version)).not.toContain('event: next');
    expect(await firstEvent('an older one')).toContain(`id: ${version}`);
  });

  test('is complete when the service closes', async () => {
    const instance = await startInstance(database);
    const stream = subscribe({ url: `${instance.url}/graphql` }, DatasetChangedDocument);
    await stream.next();
    const rest = stream.next();
    await instance.close();
    expect(await rest).toEqual({ value: undefined, done: true });
  });
});
