import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { matchesEntityTag } from '../caching/entity-tag.ts';
import { schema } from '../contract/schema.ts';
import { SCHEMA_VERSION, SCHEMA_VERSION_HEADER } from '../contract/version.ts';
import type { Log } from '../log/log.ts';
import { type Cost, MAXIMUM_COST } from '../schema/cost.ts';
import { type AnswerCache, answerKey, type KnownVersion } from './answer-cache.ts';
import { compress, isCompressible } from './compression.ts';
import { CORS_HEADERS } from './cors.ts';
import { answerErrors, errorJson, refusalOf, statusOf } from './graphql-answer.ts';
import { type GraphqlParameters, parametersOfBody, parametersOfUrl } from './graphql-parameters.ts';
import { type AnswerForm, chooseForm, type Form, PreparedAnswer, REQUEST_ID_AT, VARY } from './prepared-answer.ts';
import type { OperationStore, PreparedDocument } from './prepared-operation.ts';

/** Runs a query, in a context of its own, from one version of the dataset. */
export type Execute = (args: Omit<ExecutionArgs, 'contextValue'>, requestId: string) => Promise<ExecutionResult>;

export interface FrontOptions {
  execute: Execute;
  operations: OperationStore;
  version: KnownVersion;
  /** Absent when answers are not kept. */
  cache: AnswerCache | undefined;
  log: Log;
}

/** A request and what it is answered with. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  requestId: string;
  /** Answers with a fault of ours. */
  fail: (error: unknown) => void;
}

/** What came of an operation: a complete answer, or the result with its errors, which each client gets with its own id. */
type Outcome = { answer: PreparedAnswer } | { result: ExecutionResult; cost: Cost };

interface Question {
  prepared: PreparedDocument;
  operation: OperationDefinitionNode;
  parameters: GraphqlParameters;
}

const NOT_FOUND = new GraphQLError('PersistedQueryNotFound', { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } });
const NO_COST: Cost = { requested: 0, maximum: MAXIMUM_COST };

/**
 * Answers plain queries over node:http: GET, and POST of JSON, that are well-formed and valid and take a JSON answer.
 * Whatever else comes is left to Yoga: its methods return false then, and have not touched the response.
 */
export class GraphqlFront {
  readonly #options: FrontOptions;

  constructor(options: FrontOptions) {
    this.#options = options;
  }

  /** Answers a GET that was answered before. It stands before everything else that a GET could mean. */
  answerKnownGet({ request, response, requestId }: Exchange): boolean {
    const { cache } = this.#options;
    if (cache === undefined) return false;
    const { headers } = request;
    const form = chooseForm(headers.accept, headers['accept-encoding']);
    const ready = form && cache.findByAddress(request.url ?? '', form);
    if (!ready) return false;
    sendGet(request, response, requestId, ready);
    return true;
  }

  answerGet(exchange: Exchange): boolean {
    const url = exchange.request.url ?? '';
    const form = formOf(exchange.request);
    if (form === null) return false;
    const parameters = parametersOfUrl(url.slice(url.indexOf('?') + 1));
    return parameters !== undefined && this.#answer(exchange, form, parameters, url);
  }

  answerPost(exchange: Exchange, body: Buffer): boolean {
    const form = formOf(exchange.request);
    if (form === null) return false;
    // Latin-1 keeps every byte apart; a URL begins with a slash, which no JSON does.
    const address = body.toString('latin1');
    const ready = this.#options.cache?.findByAddress(address, form);
    if (ready !== undefined) {
      sendPost(exchange.response, exchange.requestId, ready);
      return true;
    }
    const parameters = parametersOfBody(body);
    return parameters !== undefined && this.#answer(exchange, form, parameters, address);
  }

  #answer(exchange: Exchange, form: Form, parameters: GraphqlParameters, address: string): boolean {
    const text = this.#textOf(parameters);
    if (text === undefined) {
      if (parameters.sha256 === undefined) return false;
      // An unknown hash is a question, no fault: browsers would show another status as an error of the page.
      this.#sendResult(exchange, form, { errors: [NOT_FOUND] }, NO_COST);
      return true;
    }
    const prepared = this.#options.operations.prepare(text);
    const operation = prepared.operation(parameters.operationName);
    if (operation?.operation !== OperationTypeNode.QUERY || prepared.errors.length > 0) return false;
    if (parameters.query !== undefined && parameters.sha256 !== undefined) {
      if (parameters.sha256 !== prepared.sha256) return false;
      this.#options.operations.register(parameters.sha256, text);
    }
    this.#run(exchange, form, { prepared, operation, parameters }, address).catch(exchange.fail);
    return true;
  }

  #textOf({ query, sha256 }: GraphqlParameters): string | undefined {
    if (query !== undefined) return query;
    return sha256 === undefined ? undefined : this.#options.operations.textOf(sha256);
  }

  async #run(exchange: Exchange, form: Form, question: Question, address: string): Promise<void> {
    const { cache, version } = this.#options;
    const key = cache && keyOf(question);
    if (cache === undefined || key === undefined) {
      return this.#send(exchange, form, await this.#outcomeOf(question, exchange.requestId));
    }
    const known = cache.find(key, address);
    if (known !== undefined) {
      await this.#send(exchange, form, { answer: known });
      return cache.recount(key, known);
    }
    const { current } = version;
    let isFirst = false;
    const outcome = await cache.share(key, () => {
      isFirst = true;
      return this.#outcomeOf(question, exchange.requestId);
    });
    await this.#send(exchange, form, outcome);
    if (isFirst && 'answer' in outcome) cache.keep(key, address, outcome.answer, current);
  }

  async #outcomeOf({ prepared, operation, parameters }: Question, requestId: string): Promise<Outcome> {
    const { variables, operationName } = parameters;
    const cost = prepared.cost(operation, variables ?? {});
    const result = refusalOf(cost) ?? (await this.#execute(prepared, variables, operationName, requestId));
    if (result.errors !== undefined) return { result, cost };
    return { answer: new PreparedAnswer(JSON.stringify({ ...result, extensions: { ...result.extensions, cost } })) };
  }

  async #execute(
    { document }: PreparedDocument,
    variableValues: Record<string, unknown> | undefined,
    operationName: string | undefined,
    requestId: string,
  ): Promise<ExecutionResult> {
    if (document === undefined) throw new Error('Only a parsed document can be executed.');
    try {
      return await this.#options.execute({ schema, document, variableValues, operationName }, requestId);
    } catch (error) {
      const originalError = error instanceof Error ? error : new Error(String(error));
      return { errors: [new GraphQLError(originalError.message, { originalError })] };
    }
  }

  async #send(exchange: Exchange, form: Form, outcome: Outcome): Promise<void> {
    if ('result' in outcome) return this.#sendResult(exchange, form, outcome.result, outcome.cost);
    const { request, response, requestId } = exchange;
    const ready = await outcome.answer.prepare(form);
    if (request.method === 'GET') sendGet(request, response, requestId, ready);
    else sendPost(response, requestId, ready);
  }

  /** Sends a result with errors, which no cache may store: they carry a request id, and the next attempt may succeed. */
  async #sendResult({ request, response, requestId }: Exchange, form: Form, result: ExecutionResult, cost: Cost) {
    const errors = answerErrors(result.errors ?? [], requestId, this.#options.log);
    const body = Buffer.from(
      JSON.stringify({ ...result, errors: errors.map(errorJson), extensions: { ...result.extensions, cost } }),
    );
    const coding = isCompressible(body.length) ? form.coding : 'identity';
    const bytes = await compress(body, coding);
    response.writeHead(statusOf(errors, form.mediaType), [
      'x-request-id',
      requestId,
      SCHEMA_VERSION_HEADER,
      SCHEMA_VERSION,
      ...CORS_HEADERS.flat(),
      'content-type',
      `${form.mediaType}; charset=utf-8`,
      ...(coding === 'identity' ? [] : ['content-encoding', coding]),
      'content-length',
      String(bytes.length),
      'vary',
      VARY,
      ...(request.method === 'GET' ? ['cache-control', 'no-store'] : []),
    ]);
    response.end(bytes);
  }
}

function formOf({ headers }: IncomingMessage): Form | null {
  return chooseForm(headers.accept, headers['accept-encoding']);
}

/** Only the variables that the operation declares can change its answer. */
function keyOf({ prepared, operation, parameters: { variables = {} } }: Question): string | undefined {
  const relevant: [string, unknown][] = [];
  for (const { variable } of operation.variableDefinitions ?? []) {
    const { value: name } = variable.name;
    if (Object.hasOwn(variables, name)) relevant.push([name, variables[name]]);
  }
  return answerKey(prepared.sha256, operation.name?.value, relevant);
}

function sendGet(request: IncomingMessage, response: ServerResponse, requestId: string, ready: AnswerForm): void {
  const { 'if-none-match': ifNoneMatch } = request.headers;
  if (ifNoneMatch !== undefined && matchesEntityTag(ifNoneMatch, ready.entityTag)) {
    response.writeHead(304, withRequestId(ready.notModifiedHeaders, requestId));
    response.end();
    return;
  }
  response.writeHead(200, withRequestId(ready.getHeaders, requestId));
  response.end(ready.body, 'latin1');
}

function sendPost(response: ServerResponse, requestId: string, ready: AnswerForm): void {
  response.writeHead(200, withRequestId(ready.postHeaders, requestId));
  response.end(ready.body, 'latin1');
}

/** The block itself, for the moment: node:http writes it out before the next request can change it. */
function withRequestId(headers: string[], requestId: string): string[] {
  headers[REQUEST_ID_AT] = requestId;
  return headers;
}
