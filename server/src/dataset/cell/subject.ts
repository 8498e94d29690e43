import { isDay } from '../../period/calendar.ts';
import { tryParsePeriod } from '../../period/period.ts';
import { type CellType, cellType, type RecordKind } from './cell-type.ts';

/** The records that have a name of their own, by the word that subjects use. */
const NAMED = {
  Policy: 'policy',
  Measure: 'measure',
  Finding: 'finding',
  Discrepancy: 'discrepancy',
  Region: 'region',
  Indicator: 'indicator',
} as const satisfies Record<string, RecordKind>;

type NamedSubject = { kind: keyof typeof NAMED; name: string };

export type Subject =
  | { kind: 'Observation'; series: string; period: string; knownFrom: string | null }
  | { kind: 'Gap'; series: string; period: string }
  | NamedSubject;

const FORMS: Record<Subject['kind'], string> = {
  Observation: 'Observation KEY PERIOD [KNOWN_FROM]',
  Gap: 'Gap KEY PERIOD',
  Policy: 'Policy SLUG',
  Measure: 'Measure SLUG',
  Finding: 'Finding SLUG',
  Discrepancy: 'Discrepancy SLUG',
  Region: 'Region SLUG',
  Indicator: 'Indicator CODE',
};

/** The subject of a row, of one of `kinds`. */
export function subject<Kind extends Subject['kind']>(...kinds: Kind[]): CellType<Extract<Subject, { kind: Kind }>> {
  return cellType(
    `a subject: ${kinds.map((kind) => FORMS[kind]).join(', ')}`,
    (text) => {
      const subject = parseSubject(text);
      return subject !== undefined && isOfKind(subject, kinds) ? subject : undefined;
    },
    (value: Subject) =>
      value.kind === 'Observation' || value.kind === 'Gap'
        ? [{ kind: 'series', name: value.series }]
        : [{ kind: NAMED[value.kind], name: value.name }],
  );
}

function isOfKind<Kind extends Subject['kind']>(
  subject: Subject,
  kinds: readonly Kind[],
): subject is Extract<Subject, { kind: Kind }> {
  return kinds.some((kind) => kind === subject.kind);
}

function parseSubject(text: string): Subject | undefined {
  const [kind, name, period, knownFrom, ...rest] = text.split(' ');
  if (name === undefined || rest.length > 0) return undefined;
  if (kind === 'Observation' || kind === 'Gap') {
    if (period === undefined || !tryParsePeriod(period)) return undefined;
    if (kind === 'Gap') return knownFrom === undefined ? { kind, series: name, period } : undefined;
    if (knownFrom !== undefined && !isDay(knownFrom)) return undefined;
    return { kind, series: name, period, knownFrom: knownFrom ?? null };
  }
  return isNamed(kind) && period === undefined ? { kind, name } : undefined;
}

function isNamed(kind: string | undefined): kind is NamedSubject['kind'] {
  return kind !== undefined && Object.hasOwn(NAMED, kind);
}
