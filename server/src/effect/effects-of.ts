import { Indicator } from '../indicator/graphql.ts';
import { Policy } from '../policy/graphql.ts';
import { Region } from '../region/graphql.ts';
import { PARENT_KEYS } from '../rows/condition.ts';
import { builder } from '../schema/builder.ts';
import { connection, connectionCost } from '../schema/connection.ts';
import { codeOf, slugOf } from '../schema/records.ts';
import { EffectConnection } from './graphql.ts';

builder.prismaObjectField(Policy, 'effects', (t) =>
  t.field({
    type: EffectConnection,
    description: 'What sources say that it did, ordered by slug.',
    args: t.arg.connectionArgs(),
    complexity: connectionCost,
    resolve: connection('Effect', slugOf, () => ({ where: { policySlug: { in: PARENT_KEYS } }, orderBy: [] })),
  }),
);

builder.prismaObjectField(Indicator, 'effects', (t) =>
  t.field({
    type: EffectConnection,
    description: 'What sources say that policies did to it, ordered by slug.',
    args: t.arg.connectionArgs(),
    complexity: connectionCost,
    resolve: connection('Effect', codeOf, () => ({ where: { indicatorCode: { in: PARENT_KEYS } }, orderBy: [] })),
  }),
);

builder.prismaObjectField(Region, 'effects', (t) =>
  t.field({
    type: EffectConnection,
    description: 'What sources say that policies did here, ordered by slug.',
    args: t.arg.connectionArgs(),
    complexity: connectionCost,
    resolve: connection('Effect', slugOf, () => ({ where: { regionSlug: { in: PARENT_KEYS } }, orderBy: [] })),
  }),
);
