import type { Client, RequestOptions } from './client.ts';
import { type TypedDocument } from './document.ts';
import { type GraphQLErrorAnswer } from './errors.ts';
/** A page of a connection as Relay has it, as far as iterating needs it. */
export interface Connection<Node> {
    nodes: readonly Node[];
    pageInfo: {
        hasNextPage: boolean;
        endCursor: string | null;
    };
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
export declare function iterate<Data, Variables extends object, Node>(client: Client, document: TypedDocument<Data, Variables>, variables: NoInfer<Variables>, options: IterateOptions<Data, Node>): Iteration<Data, Node>;
