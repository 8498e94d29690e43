import { hash } from 'node:crypto';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { argumentHolding } from '../schema/argument.ts';
import { type Cost, costOf } from '../schema/cost.ts';
import { withExtensions } from '../schema/error-answer.ts';

/** Bytes of the documents that are kept parsed, and of the texts that are kept by hash. */
const MAXIMUM_DOCUMENT_BYTES = 67_108_864;
const MAXIMUM_TEXT_BYTES = 33_554_432;

/** Bytes that a parsed document takes for each character of its text, with its tokens; 32 were measured. */
const BYTES_PER_CHARACTER = 40;
const BYTES_PER_ENTRY = 1_024;

/** A document, parsed and validated once. */
export class PreparedDocument {
  readonly text: string;
  /** Undefined when the text is not GraphQL. */
  readonly document: DocumentNode | undefined;
  /** Where the document does not fit the schema, with the argument and what it accepts. */
  readonly errors: readonly GraphQLError[];
  readonly #schema: GraphQLSchema;
  readonly #constantCosts = new Map<OperationDefinitionNode, Cost>();
  #sha256: string | undefined;

  constructor(schema: GraphQLSchema, text: string) {
    this.#schema = schema;
    this.text = text;
    this.document = parsed(text);
    this.errors = this.document === undefined ? [] : validated(schema, this.document);
  }

  /** SHA-256 of the text, hexadecimal: the hash of a persisted operation. */
  get sha256(): string {
    this.#sha256 ??= hash('sha256', this.text);
    return this.#sha256;
  }

  /** The operation of that name, or the only one; undefined when the name does not tell which. */
  operation(name: string | null | undefined): OperationDefinitionNode | undefined {
    return (this.document && getOperationAST(this.document, name)) ?? undefined;
  }

  /** What an operation costs; computed once when no variable can change it. */
  cost(operation: OperationDefinitionNode, variables: Record<string, unknown>): Cost {
    const known = this.#constantCosts.get(operation);
    if (known !== undefined) return known;
    if (this.document === undefined) throw new Error('Only an operation of a document has a cost.');
    const cost = costOf(this.#schema, this.document, operation.name?.value, variables);
    if (!operation.variableDefinitions?.length) this.#constantCosts.set(operation, cost);
    return cost;
  }
}

function parsed(text: string): DocumentNode | undefined {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

function validated(schema: GraphQLSchema, document: DocumentNode): GraphQLError[] {
  return validate(schema, document).map((error) => {
    const [node] = error.nodes ?? [];
    const argument = node && argumentHolding(schema, document, node);
    if (argument === undefined) return error;
    return withExtensions(error, { argument: argument.path, accepted: argument.accepted, ...error.extensions });
  });
}

/** The documents that clients have sent, prepared, and the texts that they ask for by hash; bounded in bytes. */
export class OperationStore {
  readonly #schema: GraphQLSchema;
  readonly #documents = new LRUCache<string, PreparedDocument>({
    maxSize: MAXIMUM_DOCUMENT_BYTES,
    sizeCalculation: (_, text) => BYTES_PER_ENTRY + BYTES_PER_CHARACTER * text.length,
  });
  readonly #texts = new LRUCache<string, string>({
    maxSize: MAXIMUM_TEXT_BYTES,
    sizeCalculation: (text) => BYTES_PER_ENTRY + 2 * text.length,
  });

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  prepare(text: string): PreparedDocument {
    const known = this.#documents.get(text);
    if (known !== undefined) return known;
    const prepared = new PreparedDocument(this.#schema, text);
    this.#documents.set(text, prepared);
    return prepared;
  }

  /** The text with this SHA-256, when a client has registered it and it is not forgotten. */
  textOf(sha256: string): string | undefined {
    return this.#texts.get(sha256);
  }

  register(sha256: string, text: string): void {
    this.#texts.set(sha256, text);
  }
}
