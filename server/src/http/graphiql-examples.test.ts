import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getOperationAST, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { GRAPHIQL_ROOT } from './graphiql-bundle.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));
const examples = globSync('examples/*.graphql', { cwd: GRAPHIQL_ROOT }).sort();

test('there is an example for each step of the argument, and for what can be asked besides', () => {
  expect(examples).toHaveLength(12);
});

test.each(examples)('%s is an operation that the schema takes', (example) => {
  const document = parse(readFileSync(join(GRAPHIQL_ROOT, example), 'utf8'));
  expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  const operation = getOperationAST(document);
  // GraphiQL names the tab after the operation.
  expect(operation).toMatchObject({ name: { kind: 'Name' } });
  expect(operation?.operation).toBe(example.endsWith('live.graphql') ? 'subscription' : 'query');
});

test.each(examples)('%s opens with its question and keeps its comment within the editor', (example) => {
  const [question = '', ...rest] = readFileSync(join(GRAPHIQL_ROOT, example), 'utf8').split('\n');
  expect(question).toMatch(/^# .+\?$/);
  const comment = rest.slice(
    0,
    rest.findIndex((line) => !line.startsWith('#')),
  );
  expect(comment.filter((line) => line.length > 48)).toEqual([]);
});
