import { Region } from '../region/graphql.ts';
import { builder } from '../schema/builder.ts';
import { connectionCost, defineConnection, resolveConnection } from '../schema/connection.ts';
import { policyArguments } from './arguments.ts';
import { Policy } from './graphql.ts';
import { PolicyReach, PolicyScope } from './kinds.ts';
import { listPoliciesOfRegions, policyRows, type ReachingPolicy } from './service.ts';

const RegionPolicyConnection = defineConnection<typeof Policy.$inferType, ReachingPolicy>(
  'RegionPolicy',
  Policy,
  'policies',
  (t) => ({
    reach: t.field({
      type: PolicyReach,
      description: 'How the policy reaches the region, the nearest way first.',
      resolve: ({ listed }) => listed.reach,
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
    resolve: (region, args, context, info) =>
      resolveConnection({
        parent: region,
        parentKey: ({ slug }) => slug,
        list: (regions) =>
          listPoliciesOfRegions(context, regions, args.scope === 'INHERITED', args.filter ?? {}, args.orderBy ?? []),
        args,
        context,
        info,
        rows: policyRows,
      }),
  }),
);
