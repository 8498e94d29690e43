import type { Client, RequestOptions, VariablesArgument } from './client.ts';
import { operationOf, type TypedDocument } from './document.ts';
import { type GraphQLErrorAnswer, GraphQLRequestError, ProtocolError } from './errors.ts';

/** A page of a connection as Relay has it, as far as iterating needs it. */
export interface Connection<Node> {
  nodes: readonly Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount?: number;
}

export interface IterateOptions<Data, Node> extends RequestOptions {
  /** Where in the answer the connection stands; null ends the iteration. */
  connection: (data: Data) => Connection<Node> | null | undefined;
  /** Nodes after which it stops; all when absent. */
  limit?: number;
  /** Whether the next page is asked for while this one is read; true when absent. */
  prefetch?: boolean;
  /** Name of the variable that takes the cursor; `after` when absent. */
  cursor?: string;
}

/** One page with what came along with it. */
export interface Page<Data, Node> {
  nodes: readonly Node[];
  /** The whole answer that holds the page. */
  data: Data;
  /** What failed in the page, with paths; empty when nothing did. */
  errors: readonly GraphQLErrorAnswer[];
}

/** The nodes of a connection, over as many pages as it takes. Every loop over it starts from the first page. */
export interface Iteration<Data, Node> extends AsyncIterable<Node> {
  /** The pages instead of the nodes; a page with errors keeps what the service could give. */
  pages(): AsyncIterable<Page<Data, Node>>;
  /**
   * The nodes as a list.
   *
   * @param limit nodes at most; there is no default, so that nobody fetches everything by accident
   */
  collect(limit: number): Promise<Node[]>;
}

/**
 * Iterates over a connection, at the top of the answer or nested. The document takes the cursor as a variable (`$after`)
 * and asks for `pageInfo { hasNextPage endCursor }`.
 *
 * Leaving the loop early aborts the page that was asked for ahead. Reading nodes throws the errors of a page once its
 * nodes are read; `pages()` hands them over instead.
 *
 * @throws {AnyTumenError} as `request` does
 */
export function iterate<Data, Variables extends object, Node>(
  client: Client,
  document: TypedDocument<Data, Variables>,
  variables: NoInfer<Variables>,
  options: IterateOptions<Data, Node>,
): Iteration<Data, Node> {
  const {
    connection,
    limit = Number.POSITIVE_INFINITY,
    prefetch = true,
    cursor = 'after',
    signal,
    ...request
  } = options;
  const about = { operation: operationOf(document).name };

  async function* pages(most: number): AsyncGenerator<Page<Data, Node>> {
    const leaving = new AbortController();
    const stop = () => leaving.abort(signal?.reason);
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted) stop();
    const ask = (after: string | null) => {
      const given = after === null ? variables : { ...variables, [cursor]: after };
      // The cursor is a variable of the document, as its author says by naming it.
      const rest = [given, { ...request, signal: leaving.signal }] as unknown as VariablesArgument<Variables>;
      const asked = client.requestResult(document, ...rest);
      // Asked ahead and not waited for yet: its failure is told when it is.
      asked.catch(() => undefined);
      return asked;
    };
    try {
      let next: ReturnType<typeof ask> | null = most > 0 ? ask(null) : null;
      let before: string | null = null;
      for (let left = most; next !== null; ) {
        const { data, errors } = await next;
        const page = data === null ? null : connection(data);
        if (data === null || (page == null && errors.length > 0)) {
          throw new GraphQLRequestError(errors, data, about);
        }
        if (page == null) return;
        const nodes = page.nodes.slice(0, left);
        left -= nodes.length;
        const { hasNextPage, endCursor } = page.pageInfo;
        const more = hasNextPage && left > 0;
        if (more && (endCursor === null || endCursor === before)) {
          throw new ProtocolError('A page has a next one and no cursor that leads there.', about);
        }
        before = endCursor;
        next = more && prefetch ? ask(endCursor) : null;
        yield { nodes, data, errors };
        if (more && next === null) next = ask(endCursor);
      }
    } finally {
      signal?.removeEventListener('abort', stop);
      leaving.abort();
    }
  }

  async function* nodes(most: number): AsyncGenerator<Node> {
    for await (const page of pages(most)) {
      yield* page.nodes;
      if (page.errors.length > 0) throw new GraphQLRequestError(page.errors, page.data, about);
    }
  }

  return {
    [Symbol.asyncIterator]: () => nodes(limit),
    pages: () => pages(limit),
    collect: async (most) => {
      const list: Node[] = [];
      for await (const node of nodes(Math.min(most, limit))) list.push(node);
      return list;
    },
  };
}
