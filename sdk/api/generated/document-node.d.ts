import type { TypedDocument } from './document.ts';
/** A parsed document as graphql, graphql-tag, graphql-codegen and gql.tada have it, with its types where it has some. */
export interface TypedNode<Result, Variables> {
    readonly kind: 'Document';
    readonly definitions: readonly {
        readonly kind: string;
    }[];
    /** Only for types: it never exists. */
    __apiType?: (variables: Variables) => Result;
}
/**
 * Makes a document of the client of one that was parsed. Call it once for each, beside the document: what is known of an
 * operation is kept with what this gives.
 *
 * Needs the package @0no-co/graphql.web, which writes documents.
 */
export declare function fromDocumentNode<Result, Variables>(node: TypedNode<Result, Variables>): TypedDocument<Result, Variables>;
