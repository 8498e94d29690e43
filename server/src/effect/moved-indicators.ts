import { Indicator, IndicatorConnection } from '../indicator/graphql.ts';
import { PolicyOrder } from '../policy/arguments.ts';
import { Policy, PolicyConnection } from '../policy/graphql.ts';
import { policyQuery } from '../policy/service.ts';
import { PARENT_KEYS } from '../rows/condition.ts';
import { within } from '../rows/row-query.ts';
import { builder } from '../schema/builder.ts';
import { connection, connectionCost } from '../schema/connection.ts';
import { codeOf, slugOf } from '../schema/records.ts';

builder.prismaObjectField(Policy, 'indicators', (t) =>
  t.field({
    type: IndicatorConnection,
    description: 'The indicators that a source says it moved, ordered by code, each once.',
    args: t.arg.connectionArgs(),
    complexity: connectionCost,
    resolve: connection('Indicator', slugOf, () => ({
      where: { effects: { some: { policySlug: { in: PARENT_KEYS } } } },
      orderBy: [],
    })),
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
    resolve: connection('Policy', codeOf, ({ orderBy }, context) =>
      within({ effects: { some: { indicatorCode: { in: PARENT_KEYS } } } }, policyQuery(context, {}, orderBy ?? [])),
    ),
  }),
);
