import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { useAPQ } from '@graphql-yoga/plugin-apq';
import type { Database } from '@tumen/database/database.ts';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { createYoga, isAsyncIterable, mapAsyncIterator, type Plugin } from 'graphql-yoga';
import { matchesEntityTag } from '../caching/entity-tag.ts';
import type { CurrentDataset, Reading } from '../dataset/current.ts';
import type { Log } from '../log/log.ts';
import { Problem } from '../problem/problem.ts';
import { argumentHolding } from '../schema/argument.ts';
import type { Context } from '../schema/context.ts';
import { type Cost, costOf, MAXIMUM_COST } from '../schema/cost.ts';
import { answerError, withExtensions } from '../schema/error-answer.ts';
import { schema } from '../schema/schema.ts';
import { SCHEMA_VERSION, SCHEMA_VERSION_HEADER } from '../schema/version.ts';
import { eventStream } from './event-stream.ts';

/** What the server knows of a request before Yoga sees it. */
interface ServerContext {
  req: IncomingMessage;
  res: ServerResponse;
  requestId: string;
  datasetVersion: string;
}

/** The entity tag of a GET: the same data, contract, address and media type give the same answer. */
export function entityTag(datasetVersion: string, url: string, accept: string | undefined): string {
  const hash = createHash('sha256').update(`${SCHEMA_VERSION}\n${datasetVersion}\n${url}\n${accept ?? ''}`);
  return `"${hash.digest('base64url').slice(0, 22)}"`;
}

/** Names the argument in which a document is invalid, and what is accepted there. */
const argumentNaming: Plugin<object, ServerContext> = {
  onValidate({ params }) {
    return ({ result, setResult }) => {
      if (result.length === 0) return;
      setResult(
        result.map((error) => {
          if (!(error instanceof GraphQLError)) return error;
          const [node] = error.nodes ?? [];
          const argument = node && argumentHolding(schema, params.documentAST, node);
          if (argument === undefined) return error;
          return withExtensions(error, { argument: argument.path, accepted: argument.accepted, ...error.extensions });
        }),
      );
    };
  },
};

/** Refuses what costs too much before it runs, and tells every answer its cost. */
function costAccounting(costs: WeakMap<object, Cost>): Plugin<object, ServerContext> {
  const refusal = ({ requested, maximum }: Cost) => ({
    errors: [
      new GraphQLError(`The operation costs ${requested}, more than the ${maximum} allowed.`, {
        extensions: {
          code: 'TOO_COSTLY',
          accepted: 'Smaller pages (`first`), fewer nested connections, or several requests.',
          http: { status: 400 },
        },
      }),
    ],
  });
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const cost = costOf(args.schema, args.document, args.operationName, args.variableValues ?? {});
      costs.set(args.contextValue.request, cost);
      if (cost.requested > cost.maximum) setResultAndStopExecution(refusal(cost));
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const cost = costOf(args.schema, args.document, args.operationName, args.variableValues ?? {});
      costs.set(args.contextValue.request, cost);
      if (cost.requested > cost.maximum) setResultAndStopExecution(refusal(cost));
    },
  };
}

/** What resolvers need of the version that a request reads. */
function readingContext({ version, client, pool, vocabulary, catalogue, units }: Reading) {
  return { client, pool, vocabulary, catalogue, units, datasetVersion: version, batches: new Map() };
}

/** Answers each query from one version of the dataset. */
function answeringFromOneVersion(dataset: CurrentDataset): Plugin<object, ServerContext> {
  // A mistake of the caller has a code; anything else may be a server that broke down.
  const mayBeBroken = ({ errors }: ExecutionResult) =>
    errors?.some(({ originalError }) => originalError !== undefined && !(originalError instanceof Problem)) ?? false;
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args) =>
        dataset.answer(
          (reading) => executeFn({ ...args, contextValue: Object.assign(args.contextValue, readingContext(reading)) }),
          mayBeBroken,
        ),
      );
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
        ...(errors
          ? {
              errors: errors.map((error) =>
                answerError(error, {
                  schema,
                  requestId,
                  log: (fault, { path }) =>
                    log.error({ requestId, path, err: fault }, 'A fault of ours, masked in the answer.'),
                }),
              ),
            }
          : {}),
      }));
      setResultProcessor(() => eventStream(answers, eventId), 'text/event-stream');
    },
  };
}

/** Gives every error its code and request id, and every answer its cost; marks answers that may be kept. */
function answering(log: Log, costs: WeakMap<object, Cost>): Plugin<object, ServerContext> {
  return {
    onResultProcess({ request, result, setResult, serverContext }) {
      if (Array.isArray(result) || !('data' in result || 'errors' in result)) return;
      const { requestId } = serverContext;
      const errors = result.errors?.map((error) =>
        answerError(error instanceof GraphQLError ? error : new GraphQLError(String(error)), {
          schema,
          requestId,
          log: (fault, { path }) =>
            log.error({ requestId, path, err: fault }, 'A fault of ours, masked in the answer.'),
        }),
      );
      const cost = costs.get(request) ?? { requested: 0, maximum: MAXIMUM_COST };
      setResult({ ...result, ...(errors ? { errors } : {}), extensions: { ...result.extensions, cost } });
      if (!errors && request.method === 'GET') kept.add(request);
    },
    onResponse({ request, response, serverContext }) {
      if (!kept.has(request) || response.status !== 200) {
        // An error may be mended before it is asked for again; an unknown hash is, at once.
        if (request.method === 'GET') response.headers.set('cache-control', 'no-store');
        return;
      }
      const { req, datasetVersion } = serverContext;
      response.headers.set('etag', entityTag(datasetVersion, req.url ?? '', req.headers.accept));
      response.headers.set('cache-control', 'public, no-cache');
      response.headers.append('vary', 'accept');
    },
  };
}

const kept = new WeakSet<Request>();

/** Headers that a page of another origin may read. */
const EXPOSED = ['etag', 'x-request-id', 'retry-after', SCHEMA_VERSION_HEADER];

/**
 * The GraphQL endpoint as a handler of node:http requests to `/graphql`.
 *
 * @param closing aborted when the server closes: subscriptions end then
 */
export function createGraphqlHandler(database: Database, dataset: CurrentDataset, log: Log, closing: AbortSignal) {
  const costs = new WeakMap<object, Cost>();
  const yoga = createYoga<ServerContext, Omit<Context, 'datasetVersion' | 'requestId'>>({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    // Errors are masked by `answering`, which knows the request id.
    maskedErrors: false,
    logging: false,
    // Uploads have no use here, and a page of another origin could post a form without asking first.
    multipart: false,
    cors: { origin: '*', credentials: false, exposedHeaders: EXPOSED },
    context: ({ request }) => {
      const datasetVersions = () =>
        dataset.follow(request.headers.get('last-event-id'), AbortSignal.any([request.signal, closing]));
      // Subscriptions outlive any replica; a query is given the server that it reads when it is executed.
      return { ...readingContext({ ...dataset.current, ...database }), datasetVersions };
    },
    plugins: [
      // An unknown hash is a question, no fault: browsers would show another status as an error of the page.
      useAPQ({ store: createOperationStore(), responseConfig: { forceStatusCodeOk: true } }),
      argumentNaming,
      costAccounting(costs),
      answeringFromOneVersion(dataset),
      answering(log, costs),
      streaming(log, () => dataset.current.version),
    ],
  });
  return (req: IncomingMessage, res: ServerResponse, requestId: string): void => {
    const datasetVersion = dataset.current.version;
    res.setHeader(SCHEMA_VERSION_HEADER, SCHEMA_VERSION);
    if (req.method === 'GET') {
      const tag = entityTag(datasetVersion, req.url ?? '', req.headers.accept);
      if (matchesEntityTag(req.headers['if-none-match'], tag)) {
        const cors = { 'access-control-allow-origin': '*', 'access-control-expose-headers': EXPOSED.join(', ') };
        res.writeHead(304, { ...cors, etag: tag, 'cache-control': 'public, no-cache', vary: 'accept' }).end();
        return;
      }
    }
    if (Number(req.headers['content-length'] ?? 0) > MAXIMUM_BODY) {
      refuse(res, 413, requestId, `The request is longer than ${MAXIMUM_BODY} bytes.`);
      return;
    }
    if (FORM.test(req.headers['content-type'] ?? '')) {
      // A page of another origin could post this without asking first.
      refuse(res, 415, requestId, 'Forms are not accepted: post application/json.');
      return;
    }
    yoga(req, res, { requestId, datasetVersion });
  };
}

/** What a form of a foreign page can post without asking first. */
const FORM = /^\s*(application\/x-www-form-urlencoded|multipart\/form-data)/i;

/** The longest request body, in bytes: an operation of this length is generated, not written. */
const MAXIMUM_BODY = 1_048_576;

function refuse(res: ServerResponse, status: number, requestId: string, message: string): void {
  res.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  res.end(JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT', requestId } }] }));
}

const REMEMBERED_OPERATIONS = 10_000;

/** Operations by their hash, the oldest forgotten first. */
function createOperationStore() {
  const operations = new Map<string, string>();
  return {
    get: (hash: string) => operations.get(hash),
    set: (hash: string, document: string) => {
      operations.set(hash, document);
      if (operations.size <= REMEMBERED_OPERATIONS) return;
      const [oldest] = operations.keys();
      if (oldest !== undefined) operations.delete(oldest);
    },
  };
}
