import { batched, resolveEach } from '../execution/batched.ts';
import { Measure } from '../measure/graphql.ts';
import { Policy } from '../policy/graphql.ts';
import { readByKey } from '../rows/read-by-key.ts';
import { builder } from '../schema/builder.ts';
import type { Context } from '../schema/context.ts';
import { impactArguments, impactOf } from './impact-arguments.ts';
import { PolicyImpact } from './policy-impact.ts';
import type { Beginning } from './service.ts';

/** The first of several dates that a record gives. */
function firstDate(policy: string, ...dates: readonly (readonly [string | null, Date | null])[]): Beginning {
  for (const [period, day] of dates) {
    if (period !== null && day !== null) return { policy, period, day: day.toISOString().slice(0, 10) };
  }
  return { policy, period: null, day: null };
}

/** The dates of a policy that a series is divided by. */
const POLICY_DATES = { inForceOn: true, inForceFrom: true, adoptedOn: true, adoptedFrom: true } as const;

/** Columns and up to 1,000 regressions weigh like so many objects. */
const IMPACT_COST = 500;

builder.prismaObjectField(Policy, 'impact', (t) =>
  t.field({
    type: PolicyImpact,
    description:
      'A series before and after this policy came into force, or was adopted: means, an interrupted-time-series estimate, and how unusual it is. It says what moved at the same time, never why.',
    args: impactArguments,
    complexity: IMPACT_COST,
    select: POLICY_DATES,
    resolve: ({ slug, inForceOn, inForceFrom, adoptedOn, adoptedFrom }, args, context) =>
      impactOf(context, args, firstDate(slug, [inForceOn, inForceFrom], [adoptedOn, adoptedFrom])),
  }),
);

builder.prismaObjectField(Measure, 'impact', (t) =>
  t.field({
    type: PolicyImpact,
    description:
      'A series before and after this measure began to bind, or else after its policy was adopted. It says what moved at the same time, never why.',
    args: impactArguments,
    complexity: IMPACT_COST,
    select: { policySlug: true, from: true, startsOn: true },
    resolve: batched(
      async (
        measures: readonly { policySlug: string; from: string | null; startsOn: Date | null }[],
        args,
        context: Context,
      ) => {
        const policies = await readByKey(
          context,
          'Policy',
          measures.map(({ policySlug }) => policySlug),
          Object.keys(POLICY_DATES),
        );
        const beginnings = measures.map(({ policySlug, from, startsOn }, position) => {
          const policy = policies[position];
          return firstDate(
            policySlug,
            [from, startsOn],
            [policy?.inForceOn ?? null, policy?.inForceFrom ?? null],
            [policy?.adoptedOn ?? null, policy?.adoptedFrom ?? null],
          );
        });
        return resolveEach(beginnings, (beginning) => impactOf(context, args, beginning));
      },
    ),
  }),
);
