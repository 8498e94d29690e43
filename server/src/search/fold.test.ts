import type { Database } from '@tumen/database/database.ts';
import { createTemporaryDatabase } from '@tumen/database/temporary-database.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

const TEXTS: [text: string, folded: string][] = [
  ['Rajin-Sonbong', 'rajinsonbong'],
  ['Rajin–Sŏnbong', 'rajinsonbong'],
  ["P'yŏngyang", 'pyongyang'],
  ['Ch’ŏngjin', 'chongjin'],
  ['Sinŭiju', 'sinuiju'],
  ['coal  cap', 'coal cap'],
  [' Resolution 2397 (2017) ', 'resolution 2397 2017'],
  ['7·1 경제관리개선조치', `71 ${'경제관리개선조치'.normalize('NFD')}`],
  ['라선', '라선'.normalize('NFD')],
  ['羅先', '羅先'],
  ['Ｒａｓｏｎ', 'rason'],
  ['ΡΑΣΟΝ Владивосток Ёлка', 'ρασον владивосток елка'],
  ['…', ''],
];

it.each(TEXTS)('folds %j to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it('lets 라선 and 나선 share all letters but the first', () => {
  expect(fold('라선').slice(1)).toBe(fold('나선').slice(1));
});

it('folds what is folded to itself', () => {
  for (const [text] of TEXTS) expect(fold(fold(text))).toBe(fold(text));
});

describe('the SQL function of the same name', () => {
  let database: Database;
  beforeAll(async () => {
    database = await createTemporaryDatabase();
  }, 120_000);
  afterAll(() => database.close());

  it('agrees, so that a text folded here finds a text folded there', async () => {
    const { rows } = await database.pool.query<{ folded: string }>(
      'SELECT fold(text) AS folded FROM unnest($1::text[]) AS text',
      [TEXTS.map(([text]) => text)],
    );
    expect(rows.map(({ folded }) => folded)).toEqual(TEXTS.map(([text]) => fold(text)));
  });
});
