import { Commodity } from '../commodity/graphql.ts';
import { Region } from '../region/graphql.ts';
import { PARENT_KEYS } from '../rows/condition.ts';
import { within } from '../rows/row-query.ts';
import { builder } from '../schema/builder.ts';
import { connection, connectionCost } from '../schema/connection.ts';
import { slugOf } from '../schema/records.ts';
import { measureArguments } from './arguments.ts';
import { MeasureConnection } from './graphql.ts';
import { measureQuery } from './service.ts';

builder.prismaObjectField(Commodity, 'measures', (t) =>
  t.field({
    type: MeasureConnection,
    description: 'The measures on these goods or on what they lie in: a ban on a chapter covers its headings.',
    args: {
      ...t.arg.connectionArgs(),
      ...measureArguments,
    },
    complexity: connectionCost,
    resolve: connection(
      'Measure',
      ({ code }: { code: string }, _args, { vocabulary }) => [code, ...vocabulary.tree('commodity').ancestors(code)],
      ({ filter, orderBy }, context) =>
        within(
          { commodities: { some: { commodityCode: { in: PARENT_KEYS } } } },
          measureQuery(context, filter ?? {}, orderBy ?? []),
        ),
    ),
  }),
);

builder.prismaObjectField(Region, 'measures', (t) =>
  t.field({
    type: MeasureConnection,
    description: 'The measures that name the region themselves; those of policies that name it are under `policies`.',
    args: {
      ...t.arg.connectionArgs(),
      ...measureArguments,
    },
    complexity: connectionCost,
    resolve: connection('Measure', slugOf, ({ filter, orderBy }, context) =>
      within(
        { regions: { some: { regionSlug: { in: PARENT_KEYS } } } },
        measureQuery(context, filter ?? {}, orderBy ?? []),
      ),
    ),
  }),
);
