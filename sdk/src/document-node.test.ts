import { parse, print } from 'graphql';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { createClient } from './client.ts';
import { operationOf } from './document.ts';
import { fromDocumentNode, type TypedNode } from './document-node.ts';

type NameNode = TypedNode<{ region: { name: string } | null }, { slug: string }>;
const TEXT = 'query Name($slug: String!) { region(slug: $slug) { ...Name } } fragment Name on Region { name }';
// As graphql-codegen types what it has parsed.
const node = parse(TEXT) as unknown as NameNode;

describe('a parsed document', () => {
  test('becomes a text with its name, its fragments and its types', () => {
    const document = fromDocumentNode(node);
    expect(print(parse(String(document)))).toBe(print(parse(TEXT)));
    expect(operationOf(document)).toMatchObject({ kind: 'query', name: 'Name' });
    expect(String(document)).toContain('fragment Name on Region');
    const ask = () => createClient({ url: '' }).request(document, { slug: 'rason' });
    expectTypeOf<Awaited<ReturnType<typeof ask>>>().toEqualTypeOf<{ region: { name: string } | null }>();
  });

  test('is refused as it is, with a word on what to do', async () => {
    const asked = createClient({ url: '' }).request(node, { slug: 'rason' });
    await expect(asked).rejects.toThrow('Parsed documents need @tumen/sdk/document-node.');
  });
});

test('a text is a document, whose types are the caller’s to say', async () => {
  const fetch = async () => Response.json({ data: { dataset: { version: 'v1' } } });
  const client = createClient({ url: 'http://service.test/graphql', fetch });
  const asked = client.request<{ dataset: { version: string } }, Record<string, never>>('{ dataset { version } }');
  expect((await asked).dataset.version).toBe('v1');
});
