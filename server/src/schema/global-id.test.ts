import { describe, expect, test } from 'vitest';
import { assertGlobalId, decodeGlobalId } from './global-id.ts';

const encode = (text: string) => Buffer.from(text).toString('base64');

describe('a global id', () => {
  test('holds the type and the key of a record', () => {
    expect(decodeGlobalId(encode('Region:rason'))).toEqual({ typename: 'Region', id: 'rason' });
    expect(decodeGlobalId(encode('Commodity:HS:2710'))).toEqual({ typename: 'Commodity', id: 'HS:2710' });
    const uuid = '0f8fad5b-d9cb-869f-a165-70867728950e';
    expect(decodeGlobalId(encode(`Observation:${uuid}`))).toEqual({ typename: 'Observation', id: uuid });
  });

  test.each(['', 'nonsense', encode('Region:'), encode('Nothing:rason'), encode('Observation:1'), encode('rason')])(
    'is not %j',
    (id) => {
      expect(() => assertGlobalId(decodeGlobalId(id), 'id')).toThrow(
        expect.objectContaining({ code: 'BAD_USER_INPUT', details: expect.objectContaining({ argument: 'id' }) }),
      );
    },
  );
});
