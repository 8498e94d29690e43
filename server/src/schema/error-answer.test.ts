import { buildSchema, GraphQLError } from 'graphql';
import { describe, expect, test, vi } from 'vitest';
import { badInput } from '../problem/problem.ts';
import { answerError } from './error-answer.ts';

const schema = buildSchema('type Query { a(topic: Topic): Int } enum Topic { TRADE ENERGY }');

const located = (originalError: Error) => new GraphQLError(originalError.message, { originalError, path: ['region'] });

describe('the error that a client gets', () => {
  test('tells a problem in full, with the request id', () => {
    const log = vi.fn();
    const answer = answerError(
      located(badInput('first', 'first: 101 is out of bounds.', 'A whole number from 0 to 100.')),
      { schema, requestId: 'r1', log },
    );
    expect(answer.toJSON()).toEqual({
      message: 'first: 101 is out of bounds.',
      path: ['region'],
      extensions: {
        code: 'BAD_USER_INPUT',
        argument: 'first',
        accepted: 'A whole number from 0 to 100.',
        requestId: 'r1',
      },
    });
    expect(log).not.toHaveBeenCalled();
  });

  test('masks a fault of ours and logs its cause', () => {
    const log = vi.fn();
    const fault = new Error('password authentication failed for user "tumen"');
    const answer = answerError(located(fault), { schema, requestId: 'r2', log });
    expect(answer.message).not.toContain('password');
    expect(answer.extensions).toEqual({ code: 'INTERNAL', requestId: 'r2' });
    expect(log).toHaveBeenCalledWith(fault, expect.any(GraphQLError));
  });

  test('names the variable that was wrong, and the spelling that was meant', () => {
    const wrong = new GraphQLError(
      'Variable "$filter" got invalid value "COAL" at "filter.topic"; Value "COAL" does not exist in "Topic" enum. Did you mean the enum value "TRADE"?',
    );
    expect(answerError(wrong, { schema, requestId: 'r3', log: vi.fn() }).extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'filter.topic',
      accepted: ['TRADE', 'ENERGY'],
      didYouMean: 'TRADE',
      requestId: 'r3',
    });
  });

  test('keeps the code that another layer gave, such as a persisted operation that is not there', () => {
    const missing = new GraphQLError('PersistedQueryNotFound', { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } });
    expect(answerError(missing, { schema, requestId: 'r4', log: vi.fn() }).extensions).toMatchObject({
      code: 'PERSISTED_QUERY_NOT_FOUND',
    });
  });
});
