import { Indicator } from '../indicator/graphql.ts';
import { Policy } from '../policy/graphql.ts';
import { Region } from '../region/graphql.ts';
import { builder } from '../schema/builder.ts';
import { connectionCost, resolveConnection } from '../schema/connection.ts';
import { EffectConnection } from './graphql.ts';
import { effectRows, listEffects } from './service.ts';

builder.prismaObjectField(Policy, 'effects', (t) =>
  t.field({
    type: EffectConnection,
    description: 'What sources say that it did, ordered by slug.',
    args: t.arg.connectionArgs(),
    complexity: connectionCost,
    resolve: (policy, args, context, info) =>
      resolveConnection({
        parent: policy,
        parentKey: ({ slug }) => slug,
        list: async (policies) =>
          Map.groupBy(
            await listEffects(context, { policySlug: { in: policies.map(({ slug }) => slug) } }),
            ({ policySlug }) => policySlug,
          ),
        args,
        context,
        info,
        rows: effectRows,
      }),
  }),
);

builder.prismaObjectField(Indicator, 'effects', (t) =>
  t.field({
    type: EffectConnection,
    description: 'What sources say that policies did to it, ordered by slug.',
    args: t.arg.connectionArgs(),
    complexity: connectionCost,
    resolve: (indicator, args, context, info) =>
      resolveConnection({
        parent: indicator,
        parentKey: ({ code }) => code,
        list: async (indicators) =>
          Map.groupBy(
            await listEffects(context, { indicatorCode: { in: indicators.map(({ code }) => code) } }),
            ({ indicatorCode }) => indicatorCode,
          ),
        args,
        context,
        info,
        rows: effectRows,
      }),
  }),
);

builder.prismaObjectField(Region, 'effects', (t) =>
  t.field({
    type: EffectConnection,
    description: 'What sources say that policies did here, ordered by slug.',
    args: t.arg.connectionArgs(),
    complexity: connectionCost,
    resolve: (region, args, context, info) =>
      resolveConnection({
        parent: region,
        parentKey: ({ slug }) => slug,
        list: async (regions) =>
          Map.groupBy(
            await listEffects(context, { regionSlug: { in: regions.map(({ slug }) => slug) } }),
            ({ regionSlug }) => regionSlug,
          ),
        args,
        context,
        info,
        rows: effectRows,
      }),
  }),
);
