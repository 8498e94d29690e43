import type { Dataset } from '../dataset.ts';
import { relationId } from '../identity.ts';
import type { TableRecords } from './table-records.ts';

/** Policies with their relations, measures, caps and effects. */
export function policyRecords({ policies, policyRelations, measures, caps, effects }: Dataset): TableRecords[] {
  return [
    {
      table: 'policy',
      key: ['slug'],
      records: policies.map(
        ({ at: _, citations: __, regions: ___, adopted_on, in_force_on, ended_on, ...columns }) => ({
          ...columns,
          adopted_on: adopted_on.text,
          adopted_from: adopted_on.startsOn,
          adopted_before: adopted_on.endsBefore,
          in_force_on: in_force_on?.text,
          in_force_from: in_force_on?.startsOn,
          ended_on: ended_on?.text,
          ended_before: ended_on?.endsBefore,
        }),
      ),
    },
    {
      table: 'policy_region',
      key: ['policy', 'region'],
      records: policies.flatMap(({ slug, regions }) => regions.map((region) => ({ policy: slug, region }))),
    },
    {
      table: 'policy_relation',
      key: ['id'],
      records: policyRelations.map(({ from, kind, to, note }) => ({
        id: relationId(from, kind, to),
        from_policy: from,
        kind,
        to_policy: to,
        note,
      })),
    },
    {
      table: 'measure',
      key: ['slug'],
      records: measures.map(
        ({ at: _, citations: __, regions: ___, commodities: ____, from, to, deadline, ...columns }) => ({
          ...columns,
          applies_from: from?.text,
          starts_on: from?.startsOn,
          applies_to: to?.text,
          ends_before: to?.endsBefore,
          deadline: deadline?.text,
          deadline_from: deadline?.startsOn,
        }),
      ),
    },
    {
      table: 'measure_commodity',
      key: ['measure', 'commodity'],
      records: measures.flatMap(({ slug, commodities }) =>
        commodities.map((covered) => ({ measure: slug, ...covered })),
      ),
    },
    {
      table: 'measure_region',
      key: ['measure', 'region'],
      records: measures.flatMap(({ slug, regions }) => regions.map((region) => ({ measure: slug, region }))),
    },
    {
      table: 'cap',
      key: ['measure'],
      records: caps.map(({ measure, rule, window, anchored_on, per_actor, conversion_factor }) => ({
        measure,
        rule,
        window_kind: window,
        window_anchored_on: anchored_on,
        per_actor,
        conversion_factor,
      })),
    },
    {
      table: 'cap_limit',
      key: ['measure', 'unit'],
      records: caps.flatMap(({ measure, limits }) => limits.map((limit) => ({ measure, ...limit }))),
    },
    {
      table: 'cap_series',
      key: ['measure', 'series'],
      records: caps.flatMap(({ measure, series }) => series.map((key) => ({ measure, series: key }))),
    },
    { table: 'effect', key: ['slug'], records: effects.map(({ at: _, citations: __, ...columns }) => columns) },
  ];
}
