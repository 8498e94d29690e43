import { describe, expect, it } from 'vitest';
import { breakingDifferences, parseChangeset, unannounced } from './contract-differences.ts';

const RELEASED = 'type Query { region(slug: ID!): String, regions: [String!]! }';

const changeset = (bump: string, text: string) =>
  parseChangeset(`---\n"@tumen/sdk": ${bump}\n---\n\n${text}\n`, '@tumen/sdk');

describe('the difference to the released contract', () => {
  it('is breaking when a field or an argument goes', async () => {
    const changes = await breakingDifferences(RELEASED, 'type Query { region: String }');
    expect(changes.map(({ path }) => path).sort()).toEqual(['Query.region.slug', 'Query.regions']);
  });

  it('is not when something is added, described or deprecated', async () => {
    const current =
      '"The root." type Query { region(slug: ID!): String, regions: [String!]! @deprecated(reason: "Old."), a: Int }';
    expect(await breakingDifferences(RELEASED, current)).toEqual([]);
  });
});

describe('a break', () => {
  const brokenPaths = async (changesets: ReturnType<typeof changeset>[], version: string) => {
    const changes = await breakingDifferences(RELEASED, 'type Query { region(slug: ID!): String }');
    return unannounced(changes, changesets, version).map(({ path }) => path);
  };

  it('needs a changeset that names it', async () => {
    expect(await brokenPaths([], '1.2.0')).toEqual(['Query.regions']);
    expect(await brokenPaths([changeset('major', 'A new client.')], '1.2.0')).toEqual(['Query.regions']);
    expect(await brokenPaths([changeset('major', '`Query.regions` is gone.')], '1.2.0')).toEqual([]);
  });

  it('needs a version that may break: major, or minor before 1.0', async () => {
    const minor = changeset('minor', '`Query.regions` is gone.');
    expect(await brokenPaths([minor], '1.2.0')).toEqual(['Query.regions']);
    expect(await brokenPaths([minor], '0.2.0')).toEqual([]);
  });

  it('is not announced by a changeset that a release could not read', () => {
    expect(() => parseChangeset('---\n\n## "@tumen/sdk": minor\n\nText.\n', '@tumen/sdk')).toThrow('frontmatter');
  });

  it('is not announced by the changeset of another package', async () => {
    const other = parseChangeset('---\n"other": major\n---\n`Query.regions` is gone.', '@tumen/sdk');
    expect(await brokenPaths([other], '1.2.0')).toEqual(['Query.regions']);
  });
});
