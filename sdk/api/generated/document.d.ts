/**
 * A GraphQL document whose result and variables are known to TypeScript: a ready-made operation, what `graphql` made of
 * your own, or what graphql-codegen wrote with `documentMode: 'string'`. As a string it is the document's text, so that a
 * text alone is one too.
 */
export interface TypedDocument<Result, Variables> {
    toString(): string;
    /** The text as its author wrote it, where what is sent differs. */
    readonly source?: string;
    /** Only for types: it never exists. */
    __apiType?: (variables: Variables) => Result;
}
/** Variables and what follows them; they may be left out when none is required. */
export type VariablesThen<Variables, Options> = Record<string, never> extends Variables ? [variables?: Variables, options?: Options] : [variables: Variables, options?: Options];
/** Variables alone; they may be left out when none is required. */
export type OnlyVariables<Variables> = Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];
/** How an operation is asked for by the hash of its text, as Apollo's automatic persisted queries are. */
interface PersistedForm {
    extensions: {
        persistedQuery: {
            version: 1;
            sha256Hash: string;
        };
    };
    /** Name and extensions as parameters of an address. */
    parameters: string;
}
/** What the client needs to know of a document. */
export interface Operation {
    text: string;
    kind: 'query' | 'mutation' | 'subscription';
    /** Null when it has none. */
    name: string | null;
    /** Once it was made; null where the platform computes no hash. */
    persisted?: PersistedForm | null;
}
/**
 * The first operation of a document.
 *
 * @throws {TypeError} for a document that was parsed
 */
export declare function operationOf(document: object | string): Operation;
/** Spells what is the same in every call of an operation. */
export declare function learnPersistedForm(operation: Operation): Promise<void>;
export {};
