import { describe, expect, expectTypeOf, test } from 'vitest';
import { type FragmentOf, graphql, type ResultOf, readFragment, type VariablesOf } from './graphql.ts';

const place = graphql('fragment Place on Region { slug name }');

describe('a document of your own', () => {
  test('is its text, with each fragment once', () => {
    const twice = graphql('query Two { a: region(slug: "dprk") { ...Place } b: region(slug: "rason") { ...Place } }', [
      place,
      place,
    ]);
    expect(String(twice)).toBe(
      'query Two { a: region(slug: "dprk") { ...Place } b: region(slug: "rason") { ...Place } }\nfragment Place on Region { slug name }',
    );
  });

  test('has the types of the contract, for results and variables', () => {
    const document = graphql('query One($slug: String!) { region(slug: $slug) { name isoCode kind } }');
    type Region = NonNullable<ResultOf<typeof document>['region']>;
    expectTypeOf<Region['name']>().toEqualTypeOf<string>();
    expectTypeOf<Region['isoCode']>().toEqualTypeOf<string | null>();
    expectTypeOf<Region['kind']>().toExtend<string>();
    expectTypeOf<VariablesOf<typeof document>>().toEqualTypeOf<{ slug: string }>();
  });

  test('does not compile with a field that does not exist', () => {
    const document = graphql('query Wrong { region(slug: "dprk") { nome } }');
    const region: NonNullable<ResultOf<typeof document>['region']> = { nome: undefined as never };
    // @ts-expect-error the contract has no field `nome`, so it holds no text
    const nome: string = region.nome satisfies string;
    expect(nome).toBeUndefined();
  });

  test('does not compile with a value that an enumeration does not have', () => {
    const document = graphql('query Topics($topic: [Topic!]) { indicators(filter: { topic: $topic }) { totalCount } }');
    const right: VariablesOf<typeof document> = { topic: ['TRADE'] };
    // @ts-expect-error COAL is no topic
    const wrong: VariablesOf<typeof document> = { topic: ['COAL'] };
    expect([right, wrong]).toHaveLength(2);
  });
});

test('the fields of a fragment are read with the fragment that asked for them', () => {
  const masked = { slug: 'rason', name: 'Rason' } as unknown as FragmentOf<typeof place>;
  expect(readFragment(place, masked).name).toBe('Rason');
});

test('a fragment that hides nothing is read without it, and the service hears nothing of that', () => {
  const open = graphql('fragment Open on Region @_unmask { name }');
  const document = graphql('query Where { region(slug: "rason") { ...Open } }', [open]);
  expectTypeOf<NonNullable<ResultOf<typeof document>['region']>['name']>().toEqualTypeOf<string>();
  expect(String(document)).toBe('query Where { region(slug: "rason") { ...Open } }\nfragment Open on Region { name }');
});
