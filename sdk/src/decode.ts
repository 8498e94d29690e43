import { type FragmentDefinitionNode, Kind, parse, type SelectionSetNode } from '@0no-co/graphql.web';
import type { TypedDocument } from './document.ts';
import { DECODED_FIELDS } from './generated/decoded-fields.ts';
import { type Decoded, type DecodedScalars, decodeDate, decodeDateTime, decodePeriod } from './scalars.ts';

/** Where an answer has scalars to decode, by the names that its fields have there. */
interface Plan {
  [field: string]: Plan | keyof DecodedScalars;
}

const DECODERS: { [Scalar in keyof DecodedScalars]: (text: string) => DecodedScalars[Scalar] } = {
  Date: decodeDate,
  DateTime: decodeDateTime,
  Period: decodePeriod,
};

const ROOTS = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' };

const plans = new WeakMap<object, Plan>();

/**
 * An answer with every `Date` and `DateTime` as a date, and every `Period` as its days: ready for calendars and axes. The
 * answer itself stays as it came: JSON, which a cache or the page of a server can hold.
 *
 * The fields of a fragment are hidden from the document that spreads it, and are decoded with the fragment:
 * `decode(Heading, readFragment(Heading, series))`.
 *
 * Needs the package @0no-co/graphql.web, which reads documents.
 *
 * @param document the operation or fragment that asked for the answer
 * @throws {RangeError} for a text that the scalar does not allow
 */
export function decode<Data, Variables>(document: TypedDocument<Data, Variables>, data: Data): Decoded<Data> {
  const plan = plans.get(document) ?? planOf(document.source ?? String(document));
  if (typeof document === 'object') plans.set(document, plan);
  // Decoded says of the types what the plan does to the values.
  return decodedBy(plan, data) as Decoded<Data>;
}

function decodedBy(plan: Plan | keyof DecodedScalars, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => decodedBy(plan, each));
  if (typeof plan === 'string') return typeof value === 'string' ? DECODERS[plan](value) : value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([field, each]) => {
    const within = plan[field];
    return [field, within === undefined ? each : decodedBy(within, each)] as const;
  });
  return Object.fromEntries(entries);
}

/** Of the first operation, wherever its fragments stand, or of the first fragment of a document that has none. */
function planOf(text: string): Plan {
  const { definitions } = parse(text, { noLocation: true });
  const fragments = new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  );
  const first = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) ?? definitions[0];
  const plan: Plan = {};
  if (first?.kind === Kind.OPERATION_DEFINITION) read(first.selectionSet, ROOTS[first.operation], fragments, plan);
  if (first?.kind === Kind.FRAGMENT_DEFINITION) read(first.selectionSet, typeOf(first), fragments, plan);
  return plan;
}

const typeOf = ({ typeCondition }: FragmentDefinitionNode) => typeCondition.name.value;

/** Adds what a selection asks of a type. Fields of one name are of one shape, whatever type they are asked of (GraphQL, 5.3.2). */
function read(
  { selections }: SelectionSetNode,
  type: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  plan: Plan,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      read(selection.selectionSet, selection.typeCondition?.name.value ?? type, fragments, plan);
    } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(selection.name.value);
      const isUnmasked = fragment?.directives?.some(({ name }) => name.value === '_unmask');
      if (fragment && isUnmasked) read(fragment.selectionSet, typeOf(fragment), fragments, plan);
    } else {
      const { name, alias, selectionSet } = selection;
      const leads = DECODED_FIELDS[type]?.[name.value];
      if (leads === undefined) continue;
      const field = alias?.value ?? name.value;
      if (selectionSet) {
        const before = plan[field];
        const within = typeof before === 'object' ? before : {};
        read(selectionSet, leads, fragments, within);
        plan[field] = within;
      } else {
        // A field without a selection is a scalar, and only those to decode are listed.
        plan[field] = leads as keyof DecodedScalars;
      }
    }
  }
}
