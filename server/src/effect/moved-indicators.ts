import { Indicator, IndicatorConnection } from '../indicator/graphql.ts';
import { indicatorRows } from '../indicator/service.ts';
import { PolicyOrder } from '../policy/arguments.ts';
import { Policy, PolicyConnection } from '../policy/graphql.ts';
import { listPolicies, policyRows } from '../policy/service.ts';
import { builder } from '../schema/builder.ts';
import { connectionCost, resolveConnection } from '../schema/connection.ts';
import { listEffects } from './service.ts';

builder.prismaObjectField(Policy, 'indicators', (t) =>
  t.field({
    type: IndicatorConnection,
    description: 'The indicators that a source says it moved, ordered by code, each once.',
    args: t.arg.connectionArgs(),
    complexity: connectionCost,
    resolve: (policy, args, context, info) =>
      resolveConnection({
        parent: policy,
        parentKey: ({ slug }) => slug,
        list: async (policies) => {
          const effects = await listEffects(context, { policySlug: { in: policies.map(({ slug }) => slug) } });
          const byPolicy = Map.groupBy(effects, ({ policySlug }) => policySlug);
          return new Map(
            [...byPolicy].map(([slug, each]) => [
              slug,
              [...new Set(each.map(({ indicatorCode }) => indicatorCode))].sort().map((key) => ({ key })),
            ]),
          );
        },
        args,
        context,
        info,
        rows: indicatorRows,
      }),
  }),
);

builder.prismaObjectField(Indicator, 'policies', (t) =>
  t.field({
    type: PolicyConnection,
    description: 'The policies that a source says moved it, ordered as `orderBy` says, each once.',
    args: {
      ...t.arg.connectionArgs(),
      orderBy: t.arg({ type: [PolicyOrder], required: false, description: 'Order of the list; by slug when absent.' }),
    },
    complexity: connectionCost,
    resolve: (indicator, args, context, info) =>
      resolveConnection({
        parent: indicator,
        parentKey: ({ code }) => code,
        list: async (indicators) => {
          const codes = indicators.map(({ code }) => code);
          const effects = await listEffects(context, { indicatorCode: { in: codes } });
          const scope = { slug: { in: [...new Set(effects.map(({ policySlug }) => policySlug))] } };
          const policies = await listPolicies(context, {}, args.orderBy ?? [], scope);
          const moves = new Set(effects.map(({ policySlug, indicatorCode }) => `${policySlug} ${indicatorCode}`));
          return new Map(codes.map((code) => [code, policies.filter(({ key }) => moves.has(`${key} ${code}`))]));
        },
        args,
        context,
        info,
        rows: policyRows,
      }),
  }),
);
