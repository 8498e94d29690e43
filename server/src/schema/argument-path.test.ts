import { type ASTNode, Kind, parse, visit } from 'graphql';
import { describe, expect, test } from 'vitest';
import { argumentPath } from './argument-path.ts';

const document = parse('{ policies(filter: { adoptedOn: { from: "soon" } }) { nodes { slug } } }');

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

describe('the path of an argument', () => {
  test('leads from the argument through its fields to the value', () => {
    expect(argumentPath(document, first(Kind.STRING))).toBe('filter.adoptedOn.from');
  });

  test('is nothing for what stands in no argument', () => {
    expect(argumentPath(document, first(Kind.SELECTION_SET))).toBeUndefined();
  });
});
