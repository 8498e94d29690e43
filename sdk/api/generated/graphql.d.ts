import type { initGraphQLTada, readFragment as tadaReadFragment } from 'gql.tada';
import type { introspection } from './generated/introspection.ts';
import type { DateText, DateTimeText, PeriodText } from './scalars.ts';
export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
/** How the contract's scalars reach TypeScript. */
interface Scalars {
    Date: DateText;
    DateTime: DateTimeText;
    Period: PeriodText;
    GeoJSON: {
        type: string;
        coordinates: unknown;
    };
    VegaLite: {
        $schema: string;
        [property: string]: unknown;
    };
}
type Graphql = ReturnType<typeof initGraphQLTada<{
    introspection: introspection;
    scalars: Scalars;
}>>;
/**
 * Types a document of your own by the published contract, with no code generation: a wrong field, variable or value
 * does not compile. Needs the package gql.tada for its types; nothing of it is in your bundle.
 *
 * @param text the document
 * @param fragments documents whose fragments it spreads
 */
export declare const graphql: Graphql;
/** The fields of a fragment, which are hidden until they are read with the fragment that asked for them. */
export declare const readFragment: typeof tadaReadFragment;
