import type { IncomingMessage, ServerResponse } from 'node:http';
import { useAPQ } from '@graphql-yoga/plugin-apq';
import type { ExecutionArgs, ExecutionResult } from 'graphql';
import { createYoga, isAsyncIterable, mapAsyncIterator, type Plugin } from 'graphql-yoga';
import { schema } from '../contract/schema.ts';
import type { Log } from '../log/log.ts';
import type { Context } from '../schema/context.ts';
import { type Cost, costOf, MAXIMUM_COST } from '../schema/cost.ts';
import { eventStream } from './event-stream.ts';
import { answerErrors, refusalOf } from './graphql-answer.ts';
import type { Execute } from './graphql-front.ts';
import type { OperationStore } from './prepared-operation.ts';

/** What the server knows of a request before Yoga sees it. */
interface ServerContext {
  req: IncomingMessage;
  res: ServerResponse;
  requestId: string;
}

export interface YogaOptions {
  execute: Execute;
  operations: OperationStore;
  /** Context of a request; a subscription ends with `signal`. */
  contextOf: (requestId: string, signal: AbortSignal, lastEventId: string | null) => Context;
  /** Id of an event that is about to be sent. */
  eventId: () => string;
  log: Log;
}

/** Takes documents from the store, where they are parsed and validated once. */
function preparing(operations: OperationStore): Plugin<object, ServerContext> {
  return {
    onParse({ params, setParsedDocument }) {
      const { document } = operations.prepare(params.source.toString());
      // What is not GraphQL is parsed again, for its error.
      if (document !== undefined) setParsedDocument(document);
    },
    onValidate({ context, setResult }) {
      setResult([...operations.prepare(String(context.params.query)).errors]);
    },
  };
}

/** Executes, refuses what costs too much before it runs, and tells every answer its cost. */
function executing(execute: Execute, costs: WeakMap<object, Cost>): Plugin<Pick<Context, 'requestId'>, ServerContext> {
  return {
    onExecute({ args, setExecuteFn, setResultAndStopExecution }) {
      const cost = costOf(args.schema, args.document, args.operationName, args.variableValues ?? {});
      costs.set(args.contextValue.request, cost);
      const refusal = refusalOf(cost);
      if (refusal === undefined) setExecuteFn((query: ExecutionArgs) => execute(query, args.contextValue.requestId));
      else setResultAndStopExecution(refusal);
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const cost = costOf(args.schema, args.document, args.operationName, args.variableValues ?? {});
      costs.set(args.contextValue.request, cost);
      const refusal = refusalOf(cost);
      if (refusal !== undefined) setResultAndStopExecution(refusal);
    },
  };
}

/** Sends subscriptions as server-sent events with ids, their errors masked as in any answer. */
function streaming(log: Log, eventId: () => string): Plugin<object, ServerContext> {
  return {
    onResultProcess({ result, acceptableMediaTypes, setResultProcessor, serverContext }) {
      if (!isAsyncIterable<ExecutionResult>(result) || !acceptableMediaTypes.includes('text/event-stream')) return;
      const { requestId } = serverContext;
      const answers = mapAsyncIterator(result[Symbol.asyncIterator](), ({ errors, ...answer }) => ({
        ...answer,
        ...(errors ? { errors: answerErrors(errors, requestId, log) } : {}),
      }));
      setResultProcessor(() => eventStream(answers, eventId), 'text/event-stream');
    },
  };
}

/** Gives every error its code and request id, and every answer its cost. */
function answering(log: Log, costs: WeakMap<object, Cost>): Plugin<object, ServerContext> {
  return {
    onResultProcess({ request, result, setResult, serverContext }) {
      if (Array.isArray(result) || !('data' in result || 'errors' in result)) return;
      const errors = result.errors && answerErrors(result.errors, serverContext.requestId, log);
      const cost = costs.get(request) ?? { requested: 0, maximum: MAXIMUM_COST };
      setResult({ ...result, ...(errors ? { errors } : {}), extensions: { ...result.extensions, cost } });
    },
    onResponse({ request, response }) {
      // The next attempt may succeed; after an unknown hash it does, since the client sends the text.
      if (request.method === 'GET') response.headers.set('cache-control', 'no-store');
    },
  };
}

/** Answers what the front leaves: subscriptions, event streams, and requests that are refused with an explanation. */
export function createYogaHandler({ execute, operations, contextOf, eventId, log }: YogaOptions) {
  const costs = new WeakMap<object, Cost>();
  const yoga = createYoga<ServerContext, Omit<Context, 'requestId'>>({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    // Errors are masked by `answering`, which knows the request id.
    maskedErrors: false,
    logging: false,
    // Uploads have no use here, and a page of another origin could post a form without asking first.
    multipart: false,
    // The same for every answer of /graphql, so that the handler sets it.
    cors: false,
    parserAndValidationCache: false,
    context: ({ request, requestId }) => contextOf(requestId, request.signal, request.headers.get('last-event-id')),
    plugins: [
      // An unknown hash is a question, no fault: browsers would show another status as an error of the page.
      useAPQ({
        store: {
          get: (sha256) => operations.textOf(sha256),
          set: (sha256, text) => operations.register(sha256, text),
        },
        responseConfig: { forceStatusCodeOk: true },
      }),
      preparing(operations),
      executing(execute, costs),
      answering(log, costs),
      streaming(log, eventId),
    ],
  });
  return (req: IncomingMessage, res: ServerResponse, requestId: string, body?: Buffer): void => {
    // Yoga takes a body that was read already from here; a bare Buffer would have all its indices listed.
    if (body !== undefined) Object.assign(req, { body: { bytes: body, [Symbol.asyncIterator]: () => once(body) } });
    yoga(req, res, { requestId });
  };
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
