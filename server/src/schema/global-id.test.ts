import { describe, expect, test } from 'vitest';
import { recordKeyOf } from './global-id.ts';

const encode = (text: string) => Buffer.from(text).toString('base64');

describe('a global id', () => {
  test('holds the type and the key of a record', () => {
    expect(recordKeyOf(encode('Region:rason'), 'id')).toEqual({ model: 'Region', key: 'rason' });
    expect(recordKeyOf(encode('Commodity:HS:2710'), 'id')).toEqual({ model: 'Commodity', key: 'HS:2710' });
    const uuid = '0f8fad5b-d9cb-869f-a165-70867728950e';
    expect(recordKeyOf(encode(`Observation:${uuid}`), 'id')).toEqual({ model: 'Observation', key: uuid });
  });

  test.each(['', 'nonsense', encode('Region:'), encode('Nothing:rason'), encode('Observation:1'), encode('rason')])(
    'is not %j',
    (id) => {
      expect(() => recordKeyOf(id, 'id')).toThrow(
        expect.objectContaining({ code: 'BAD_USER_INPUT', details: expect.objectContaining({ argument: 'id' }) }),
      );
    },
  );
});
