import type { ServerResponse } from 'node:http';
import type { Database } from '@tumen/database/database.ts';
import type { ExecutionResult } from 'graphql';
import { schema } from '../contract/schema.ts';
import { SCHEMA_VERSION, SCHEMA_VERSION_HEADER } from '../contract/version.ts';
import type { CurrentDataset, Reading } from '../dataset/current.ts';
import { executeBreadthFirst } from '../execution/execute.ts';
import type { Log } from '../log/log.ts';
import { Problem } from '../problem/problem.ts';
import { AnswerCache } from './answer-cache.ts';
import { answerPreflight, CORS_HEADERS } from './cors.ts';
import { type Exchange, type Execute, GraphqlFront } from './graphql-front.ts';
import { OperationStore } from './prepared-operation.ts';
import { readBody } from './request-body.ts';
import { createContext } from './request-context.ts';
import { createYogaHandler } from './yoga-handler.ts';

/** The longest request body, in bytes: an operation of this length is generated, not written. */
const MAXIMUM_BODY = 1_048_576;

/** What a form of a foreign page can post without asking first. */
const FORM = /^\s*(application\/x-www-form-urlencoded|multipart\/form-data)/i;

export interface GraphqlOptions {
  database: Database;
  dataset: CurrentDataset;
  log: Log;
  /** Bytes of complete answers that are kept; 0 keeps none. */
  answerCacheBytes: number;
  /** Aborted when the server closes: subscriptions end then. */
  closing: AbortSignal;
}

/** Whether an answer may be owed to a server that broke down: a mistake of the caller is a problem. */
function mayBeBroken({ errors }: ExecutionResult): boolean {
  return errors?.some(({ originalError }) => originalError && !(originalError instanceof Problem)) ?? false;
}

/** The GraphQL endpoint as handlers of node:http requests to `/graphql`. */
export interface GraphqlHandler {
  /** Answers a GET that was answered before, and says whether it was one. */
  answerKnownGet(exchange: Exchange): boolean;
  answer(exchange: Exchange): void;
}

export function createGraphqlHandler(options: GraphqlOptions): GraphqlHandler {
  const { database, dataset, log, answerCacheBytes, closing } = options;
  const operations = new OperationStore(schema);
  const cache = answerCacheBytes > 0 ? new AnswerCache(dataset, answerCacheBytes) : undefined;

  const execute: Execute = (args, requestId) =>
    dataset.answer(
      (reading) => executeBreadthFirst({ ...args, contextValue: contextOf(reading, requestId) }),
      mayBeBroken,
    );

  const contextOf = (reading: Reading, requestId: string, signal = closing, lastEventId: string | null = null) =>
    createContext(reading, {
      requestId,
      datasetVersions: () => dataset.follow(lastEventId, AbortSignal.any([signal, closing])),
    });

  const front = new GraphqlFront({ execute, operations, version: dataset, cache, log });
  const yoga = createYogaHandler({
    execute,
    operations,
    // Subscriptions outlive any replica.
    contextOf: (requestId, signal, lastEventId) =>
      contextOf({ ...dataset.current, ...database }, requestId, signal, lastEventId),
    eventId: () => dataset.current.version,
    log,
  });

  const answerPost = (exchange: Exchange): void => {
    const { request, response, requestId, fail } = exchange;
    const { 'content-type': contentType = '', 'content-length': contentLength } = request.headers;
    if (FORM.test(contentType)) {
      // A page of another origin could post this without asking first.
      refuse(response, 415, requestId, 'Forms are not accepted: post application/json.');
      return;
    }
    const refuseLength = () => refuse(response, 413, requestId, `The request is longer than ${MAXIMUM_BODY} bytes.`);
    if (Number(contentLength ?? 0) > MAXIMUM_BODY) {
      refuseLength();
      return;
    }
    readBody(request, MAXIMUM_BODY, (body) => {
      try {
        if (body === undefined) refuseLength();
        else if (!isJson(contentType) || !front.answerPost(exchange, body)) passOn(exchange, body);
      } catch (error) {
        fail(error);
      }
    });
  };

  const passOn = ({ request, response, requestId }: Exchange, body?: Buffer): void => {
    setCommonHeaders(response, requestId);
    yoga(request, response, requestId, body);
  };

  return {
    answerKnownGet: (exchange) => front.answerKnownGet(exchange),
    answer: (exchange) => {
      const { request, response, requestId } = exchange;
      if (request.method === 'GET') {
        if (!front.answerGet(exchange)) passOn(exchange);
      } else if (request.method === 'POST') answerPost(exchange);
      else if (request.method === 'OPTIONS') {
        setCommonHeaders(response, requestId);
        answerPreflight(request, response);
      } else passOn(exchange);
    },
  };
}

function isJson(contentType: string): boolean {
  return contentType === 'application/json' || contentType.startsWith('application/json;');
}

function setCommonHeaders(response: ServerResponse, requestId: string): void {
  response.setHeader('x-request-id', requestId).setHeader(SCHEMA_VERSION_HEADER, SCHEMA_VERSION);
  for (const [name, value] of CORS_HEADERS) response.setHeader(name, value);
}

function refuse(response: ServerResponse, status: number, requestId: string, message: string): void {
  setCommonHeaders(response, requestId);
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT', requestId } }] }));
}
