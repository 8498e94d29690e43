import { describe, expect, test } from 'vitest';
import { graphql } from './graphql.ts';
import { createMockService } from './testing.ts';
import { createTumen } from './tumen.ts';

const url = 'http://service.test/graphql';

describe('a mock of the service', () => {
  test('answers every ready-made operation with values of the right types', async () => {
    const { fetch, asked } = createMockService();
    const tumen = createTumen({ url, fetch });
    const { region } = await tumen.region({ slug: 'rason' });
    expect(region?.name).toBeTypeOf('string');
    const { series } = await tumen.series({ key: 'A.x' });
    expect(series?.columns.values).toBeInstanceOf(Float64Array);
    expect(series?.data.periods[0]).toBe('2018');
    expect(asked.map(({ operation, variables }) => [operation, variables['slug'] ?? variables['key']])).toEqual([
      ['Region', 'rason'],
      ['Series', 'A.x'],
    ]);
  });

  test('answers what the test says', async () => {
    const { fetch } = createMockService({ ['Region']: () => ({ name: 'Rason', isoCode: 'KP-13' }) });
    const { region } = await createTumen({ url, fetch }).region({ slug: 'rason' });
    expect(region).toMatchObject({ name: 'Rason', isoCode: 'KP-13' });
  });

  test('refuses what the contract does not have, as the service does', async () => {
    const { fetch } = createMockService();
    // The types refuse it first.
    const document = graphql('query Wrong { regoins { totalCount } }' as never);
    await expect(createTumen({ url, fetch }).request(document)).rejects.toMatchObject({
      code: 'GRAPHQL',
      status: 400,
      errors: [{ message: expect.stringContaining('Did you mean "regions"') }],
    });
  });
});
