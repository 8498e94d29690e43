import { availableParallelism } from 'node:os';
import { describe, expect, test } from 'vitest';
import { readSettings, SettingError } from './settings.ts';

describe('the settings', () => {
  test('have defaults', () => {
    const defaults = {
      port: 4000,
      host: '127.0.0.1',
      processes: 1,
      pool: null,
      replicaUrls: [],
      answerCacheBytes: 64_000_000,
      datasetFolder: null,
    };
    expect(readSettings({})).toEqual(defaults);
    expect(readSettings({ PORT: '', TUMEN_PROCESSES: '', TUMEN_POOL: '', DATABASE_REPLICA_URLS: '' })).toEqual(
      defaults,
    );
  });

  test('are read from the environment', () => {
    const environment = {
      PORT: '0',
      HOST: '::',
      TUMEN_PROCESSES: '3',
      TUMEN_POOL: '7',
      DATABASE_REPLICA_URLS: 'postgresql://a/tumen, postgresql://b/tumen,',
      TUMEN_ANSWER_CACHE_MB: '0',
      TUMEN_DATASET: 'elsewhere',
    };
    expect(readSettings(environment)).toEqual({
      port: 0,
      host: '::',
      processes: 3,
      pool: 7,
      replicaUrls: ['postgresql://a/tumen', 'postgresql://b/tumen'],
      answerCacheBytes: 0,
      datasetFolder: 'elsewhere',
    });
  });

  test('take one process per available core when asked to', () => {
    expect(readSettings({ TUMEN_PROCESSES: 'auto' }).processes).toBe(availableParallelism());
  });

  test.each([
    ['PORT', 'http', '0 to 65535'],
    ['PORT', '99999', '0 to 65535'],
    ['TUMEN_PROCESSES', '0', '1 to 256, or "auto"'],
    ['TUMEN_PROCESSES', '1.5', '1 to 256, or "auto"'],
    ['TUMEN_PROCESSES', 'all', '1 to 256, or "auto"'],
    ['TUMEN_POOL', '1', '2 to 1000'],
  ])('are refused when %s is "%s"', (name, value, accepted) => {
    const reading = () => readSettings({ [name]: value });
    expect(reading).toThrow(SettingError);
    expect(reading).toThrow(`${name} is "${value}"; accepted is a whole number from ${accepted}`);
  });
});
