import type { Finding, Measure, Policy } from '@tumen/database/generated/client/client.ts';
import { dayRange } from '../schema/condition.ts';
import type { RowReader } from '../schema/connection.ts';
import type { Context } from '../schema/context.ts';

export type TimelineKindName =
  | 'POLICY_ADOPTED'
  | 'POLICY_IN_FORCE'
  | 'POLICY_ENDED'
  | 'MEASURE_STARTS'
  | 'MEASURE_ENDS'
  | 'MEASURE_DEADLINE'
  | 'FINDING';

type Subject = { type: 'Policy'; row: Policy } | { type: 'Measure'; row: Measure } | { type: 'Finding'; row: Finding };

export interface TimelineRow {
  /** Kind and slug, which name an entry. */
  key: string;
  period: string;
  startsOn: string;
  kind: TimelineKindName;
  title: string;
  subject: Subject;
}

interface TimelineArguments {
  period?: { from?: string | null | undefined; to?: string | null | undefined } | null | undefined;
  kind?: TimelineKindName[] | null | undefined;
  region?: string[] | null | undefined;
  direction: 'ASC' | 'DESC';
}

/** Every dated point, in one place: policies by adoption, coming into force and end; measures; dated findings. */
const ENTRIES = `
  SELECT 'POLICY_ADOPTED' AS kind, p.slug, p.slug AS policy, p.adopted_from AS day, p.adopted_on AS period FROM policy p
  UNION ALL SELECT 'POLICY_IN_FORCE', p.slug, p.slug, p.in_force_from, p.in_force_on FROM policy p
  UNION ALL SELECT 'POLICY_ENDED', p.slug, p.slug, p.ended_before - 1, p.ended_on FROM policy p
  UNION ALL SELECT 'MEASURE_STARTS', m.slug, m.policy, m.starts_on, m.applies_from FROM measure m WHERE m.status <> 'NEVER_APPLIED'
  UNION ALL SELECT 'MEASURE_ENDS', m.slug, m.policy, m.ends_before - 1, m.applies_to FROM measure m WHERE m.status <> 'NEVER_APPLIED'
  UNION ALL SELECT 'MEASURE_DEADLINE', m.slug, m.policy, m.deadline_from, m.deadline FROM measure m
  UNION ALL SELECT 'FINDING', f.slug, NULL, f.starts_on, f.period FROM finding f`;

/** Keys of the dated points that pass, in the order of time, in one statement. */
export async function listTimeline({ pool, vocabulary }: Context, args: TimelineArguments): Promise<{ key: string }[]> {
  vocabulary.assertKnown('region', args.region ?? [], 'region');
  const { from, before } = dayRange(args.period ?? {}, 'period');
  const direction = args.direction === 'DESC' ? 'DESC' : 'ASC';
  const { rows } = await pool.query<{ key: string }>(
    `SELECT e.kind || ' ' || e.slug AS key
     FROM (${ENTRIES}) e
     WHERE e.day IS NOT NULL
       AND ($1::date IS NULL OR e.day >= $1::date)
       AND ($2::date IS NULL OR e.day < $2::date)
       AND ($3::text[] IS NULL OR e.kind = ANY($3::text[]))
       AND ($4::text[] IS NULL
            OR EXISTS (SELECT FROM policy_region r WHERE r.policy = e.policy AND r.region = ANY($4::text[]))
            OR EXISTS (SELECT FROM measure_region r WHERE r.measure = e.slug AND r.region = ANY($4::text[]))
            OR (e.kind = 'FINDING' AND EXISTS (SELECT FROM finding_region r WHERE r.finding = e.slug AND r.region = ANY($4::text[]))))
     ORDER BY e.day ${direction}, e.kind, e.slug COLLATE "C"`,
    [
      from?.toISOString().slice(0, 10) ?? null,
      before?.toISOString().slice(0, 10) ?? null,
      args.kind ?? null,
      args.region ?? null,
    ],
  );
  return rows;
}

const day = (date: Date) => date.toISOString().slice(0, 10);

function dated(kind: TimelineKindName, subject: Subject): Omit<TimelineRow, 'key' | 'kind'> | null {
  const entry = (period: string | null, date: Date | null, title: string) =>
    period === null || date === null ? null : { period, startsOn: day(date), title, subject };
  const dayBefore = (date: Date | null) => (date === null ? null : new Date(date.getTime() - 86_400_000));
  if (subject.type === 'Policy') {
    const { row } = subject;
    if (kind === 'POLICY_ADOPTED') return entry(row.adoptedOn, row.adoptedFrom, row.title);
    if (kind === 'POLICY_IN_FORCE') return entry(row.inForceOn, row.inForceFrom, row.title);
    return entry(row.endedOn, dayBefore(row.endedBefore), row.title);
  }
  if (subject.type === 'Measure') {
    const { row } = subject;
    if (kind === 'MEASURE_STARTS') return entry(row.from, row.startsOn, row.description);
    if (kind === 'MEASURE_ENDS') return entry(row.to, dayBefore(row.endsBefore), row.description);
    return entry(row.deadline, row.deadlineFrom, row.description);
  }
  return entry(subject.row.period, subject.row.startsOn, subject.row.statement);
}

export const timelineRows: RowReader<TimelineRow> = {
  typeName: null,
  keyOf: ({ key }) => key,
  read: async ({ client }, keys) => {
    const entries = keys.map((key) => {
      const [kind = '', slug = ''] = key.split(' ');
      return { key, kind: kind as TimelineKindName, slug }; // The key was made of a kind and a slug above.
    });
    const slugs = (prefix: string) => [
      ...new Set(entries.filter(({ kind }) => kind.startsWith(prefix)).map(({ slug }) => slug)),
    ];
    const [policies, measures, findings] = await Promise.all([
      client.policy.findMany({ where: { slug: { in: slugs('POLICY') } } }),
      client.measure.findMany({ where: { slug: { in: slugs('MEASURE') } } }),
      client.finding.findMany({ where: { slug: { in: slugs('FINDING') } } }),
    ]);
    const subjects = new Map<string, Subject>([
      ...policies.map((row) => [`POLICY ${row.slug}`, { type: 'Policy', row }] as const),
      ...measures.map((row) => [`MEASURE ${row.slug}`, { type: 'Measure', row }] as const),
      ...findings.map((row) => [`FINDING ${row.slug}`, { type: 'Finding', row }] as const),
    ]);
    return entries.flatMap(({ key, kind, slug }) => {
      const subject = subjects.get(`${kind.split('_')[0]} ${slug}`);
      const entry = subject === undefined ? null : dated(kind, subject);
      return entry === null ? [] : [{ key, kind, ...entry }];
    });
  },
};
