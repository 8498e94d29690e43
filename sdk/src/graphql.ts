import type { initGraphQLTada, readFragment as tadaReadFragment } from 'gql.tada';
import type { introspection } from './generated/introspection.ts';
import type { DateText, DateTimeText, PeriodText } from './scalars.ts';

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';

/** How the contract's scalars reach TypeScript. */
interface Scalars {
  Date: DateText;
  DateTime: DateTimeText;
  Period: PeriodText;
  GeoJSON: { type: string; coordinates: unknown };
  VegaLite: { $schema: string; [property: string]: unknown };
}

type Graphql = ReturnType<typeof initGraphQLTada<{ introspection: introspection; scalars: Scalars }>>;

/** A document of the user's own: its text, with the fragments that it spreads. */
class OwnDocument {
  readonly #text: string;
  readonly #fragments: readonly OwnDocument[];

  constructor(text: string, fragments: readonly OwnDocument[]) {
    this.#text = text.trim();
    this.#fragments = fragments;
  }

  /** Every text once, however often a fragment is spread. */
  texts(): Set<string> {
    return new Set([this.#text, ...this.#fragments.flatMap((fragment) => [...fragment.texts()])]);
  }

  get source(): string {
    return [...this.texts()].join('\n');
  }

  /** What is sent: `@_unmask` tells TypeScript that a fragment hides nothing, and the service knows nothing of it. */
  toString(): string {
    return this.source.replaceAll(/\s*@_unmask\b/g, '');
  }
}

function own(text: string, fragments: readonly OwnDocument[] = []): OwnDocument {
  return new OwnDocument(text, fragments);
}

/**
 * Types a document of your own by the published contract, with no code generation: a wrong field, variable or value
 * does not compile. Needs the package gql.tada for its types; nothing of it is in your bundle.
 *
 * @param text the document
 * @param fragments documents whose fragments it spreads
 */
// The types are gql.tada's; at run time a document is its text, which is all that the client sends.
export const graphql = Object.assign(own, {
  scalar: (_name: string, value: unknown) => value,
  persisted: (_id: string, document: OwnDocument) => document,
}) as unknown as Graphql;

/** The fields of a fragment, which are hidden until they are read with the fragment that asked for them. */
// Masking is a matter of types alone: the data is there.
export const readFragment = ((...args: readonly unknown[]) => args.at(-1)) as typeof tadaReadFragment;
