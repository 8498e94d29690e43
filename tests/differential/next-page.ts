import { type FieldNode, type GraphQLSchema, Kind, parse, print, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { Answer, Query } from './executions.ts';
import { withoutUnusedVariables } from './lone-path.ts';
import type { SeededRandom } from './seeded-random.ts';

interface Page {
  /** Response keys from the root to the connection. */
  keys: readonly string[];
  startCursor: string;
  endCursor: string;
}

/** Every page of an answer that tells its cursors. */
function* pagesIn(value: unknown, keys: readonly string[]): Generator<Page> {
  if (Array.isArray(value)) for (const item of value) yield* pagesIn(item, keys);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* pagesIn(part, [...keys, key]);
    if (!('pageInfo' in value)) return;
    // What the contract says of `pageInfo`, as far as it was selected.
    const { startCursor, endCursor } = value.pageInfo as { startCursor?: string | null; endCursor?: string | null };
    if (startCursor && endCursor) yield { keys, startCursor, endCursor };
  }
}

/** The query that turns one page of an answer, onwards or back; null when there is no page to turn. */
export function nextPage(schema: GraphQLSchema, { text, variables }: Query, answer: Answer, random: SeededRandom) {
  const pages = [...pagesIn(answer.data, [])];
  if (pages.length === 0) return null;
  const { keys, startCursor, endCursor } = random.pick(pages);
  const info = new TypeInfo(schema);
  const document = parse(text, { noLocation: true });
  const [argument, cursor] = random.chance(0.6) ? (['after', endCursor] as const) : (['before', startCursor] as const);
  // Response keys from the root, or from the fragment, to the field that is visited.
  const stack: string[] = [];
  // All fields that merge into this connection get the cursor, in whatever fragments they stand.
  const turned = visit(
    document,
    visitWithTypeInfo(info, {
      FragmentDefinition: () => {
        stack.length = 0;
      },
      Field: {
        enter: (node: FieldNode) => {
          stack.push((node.alias ?? node.name).value);
        },
        leave: (node: FieldNode) => {
          const isHere = stack.join() === keys.slice(-stack.length).join();
          stack.pop();
          if (!isHere) return undefined;
          if (!info.getFieldDef()?.args.some(({ name }) => name === 'first')) return undefined;
          const others = (node.arguments ?? []).filter(({ name }) => name.value !== argument);
          const name = { kind: Kind.NAME, value: argument } as const;
          const value = { kind: Kind.STRING, value: cursor } as const;
          return { ...node, arguments: [...others, { kind: Kind.ARGUMENT, name, value }] };
        },
      },
    }),
  );
  return { text: print(withoutUnusedVariables(turned)), variables } satisfies Query;
}
