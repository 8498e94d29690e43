import { type ASTNode, Kind, parse, visit } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../contract/schema.ts';
import { argumentHolding } from './argument.ts';

const document = parse(
  '{ policies(filter: { adoptedOn: { from: "soon" }, kind: { in: [UN_RESOLUTON] } }) { nodes { slug } } }',
);

function first(kind: Kind): ASTNode {
  const nodes: ASTNode[] = [];
  visit(document, {
    enter(node) {
      if (node.kind === kind) nodes.push(node);
    },
  });
  const [node] = nodes;
  if (!node) throw new Error(`The document has no ${kind}.`);
  return node;
}

describe('the argument that holds a part of a document', () => {
  test('is named from the argument through its fields, with what is accepted there', () => {
    const { path, accepted } = argumentHolding(schema, document, first(Kind.STRING)) ?? {};
    expect(path).toBe('filter.adoptedOn.from');
    expect(accepted).toMatch(/^A stretch of time: SDMX periods/);
  });

  test('accepts the values of an enumeration', () => {
    const { path, accepted } = argumentHolding(schema, document, first(Kind.ENUM)) ?? {};
    expect(path).toBe('filter.kind.in');
    expect(accepted).toContain('UN_RESOLUTION');
  });

  test('is nothing for what stands in no argument', () => {
    expect(argumentHolding(schema, document, first(Kind.SELECTION_SET))).toBeUndefined();
  });
});
