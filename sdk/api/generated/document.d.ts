/**
 * A GraphQL document whose result and variables are known to TypeScript: a ready-made operation, or what `graphql`
 * made of your own. As a string it is the document's text.
 */
export interface TypedDocument<Result, Variables> {
    toString(): string;
    /** Only for types: it never exists. */
    __apiType?: (variables: Variables) => Result;
}
/** What the client needs to know of a document. */
export interface Operation {
    text: string;
    kind: 'query' | 'mutation' | 'subscription';
    /** Null when it has none. */
    name: string | null;
    /** SHA-256 of the text, hexadecimal, once somebody asked for it; null where the platform computes none. */
    hash?: Promise<string | null>;
    /** Name and hash as parameters of an address, once they were spelt. */
    parameters?: string;
}
/** The first operation of a document. */
export declare function operationOf(document: object): Operation;
/** SHA-256 of the operation's text, as persisted operations name it; null on a page without a secure context. */
export declare function hashOf(operation: Operation): Promise<string | null>;
