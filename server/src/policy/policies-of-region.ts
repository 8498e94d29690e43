import { batched } from '../execution/batched.ts';
import type { Problem } from '../problem/problem.ts';
import { Region } from '../region/graphql.ts';
import type { Row } from '../rows/model.ts';
import type { Page } from '../rows/page.ts';
import { within } from '../rows/row-query.ts';
import { builder } from '../schema/builder.ts';
import { connectionCost, defineConnection, type ExtendedPage, readConnections } from '../schema/connection.ts';
import type { Context } from '../schema/context.ts';
import { policyArguments } from './arguments.ts';
import { Policy } from './graphql.ts';
import { PolicyReach, PolicyScope } from './kinds.ts';
import { NAMES_PARENT, policyQuery, type Reach, reachOf, readNamedRegions } from './service.ts';

const RegionPolicyConnection = defineConnection<typeof Policy.$inferType, Reach>(
  'RegionPolicy',
  Policy,
  'policies',
  (t) => ({
    reach: t.field({
      type: PolicyReach,
      description: 'How the policy reaches the region, the nearest way first.',
      resolve: ({ extra }) => extra,
    }),
  }),
);

builder.prismaObjectField(Region, 'policies', (t) =>
  t.field({
    type: RegionPolicyConnection,
    description: 'The policies that reach the region; each edge says how.',
    args: {
      ...t.arg.connectionArgs(),
      scope: t.arg({
        type: PolicyScope,
        required: true,
        defaultValue: 'DIRECT',
        description: 'Whether policies that name a region above or below it count as well.',
      }),
      ...policyArguments,
    },
    complexity: connectionCost,
    resolve: batched(
      async (
        regions: readonly { slug: string }[],
        { scope, filter, orderBy, ...page },
        context: Context,
        selection,
      ) => {
        const slugs = regions.map(({ slug }) => slug);
        const tree = context.vocabulary.tree('region');
        const pages = await readConnections(
          context,
          {
            model: 'Policy',
            parents: slugs.map((slug) =>
              scope === 'INHERITED' ? [slug, ...tree.ancestors(slug), ...tree.descendants(slug)] : [slug],
            ),
            ...within(NAMES_PARENT, policyQuery(context, filter ?? {}, orderBy ?? [])),
          },
          page,
          selection,
        );
        const reached: (ExtendedPage<Row<'Policy'>, Reach> | Error)[] = selection.child('edges').selects('reach')
          ? await withReach(context, slugs, pages)
          : pages;
        return reached;
      },
    ),
  }),
);

/** The pages of policies of some regions, each policy with the way in which it reaches the region. */
async function withReach(
  context: Context,
  regions: readonly string[],
  pages: readonly (Page<Row<'Policy'>> | Problem)[],
): Promise<(ExtendedPage<Row<'Policy'>, Reach> | Problem)[]> {
  const tree = context.vocabulary.tree('region');
  const policies = pages.flatMap((page) => (page instanceof Error ? [] : page.keys));
  const named = await readNamedRegions(context, [...new Set(policies)]);
  return pages.map((page, position) =>
    page instanceof Error
      ? page
      : { ...page, extras: page.keys.map((slug) => reachOf(tree, regions[position] ?? '', named.get(slug) ?? [])) },
  );
}
