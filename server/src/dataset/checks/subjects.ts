import { nearest } from '../../vocabulary/nearest.ts';
import type { Subject } from '../cell/subject.ts';
import type { Dataset } from '../dataset.ts';
import type { Names } from '../names.ts';
import type { Place, Problems } from '../problems.ts';

/** The observations and gaps that discrepancies and statements are about exist, and are told apart by what is stated. */
export function checkSubjects({ discrepancies, statements }: Dataset, names: Names, problems: Problems): void {
  const subjects = [...discrepancies, ...statements];
  const series = new Set(subjects.flatMap(({ subject }) => ('series' in subject ? [subject.series] : [])));
  const found = {
    Observation: releasesByPeriod(names.of('observations'), series),
    Gap: releasesByPeriod(names.of('gaps'), series),
  };
  for (const { subject, at } of subjects) {
    // An unknown series is reported as such.
    if (!('series' in subject) || !names.has('series', subject.series)) continue;
    checkSubject(subject, at, found[subject.kind].get(subject.series) ?? new Map(), problems);
  }
}

/** The days since when each reading is known; empty text when the day is not known. */
type Releases = Map<string, string[]>;

/** By series and period the releases of its readings, of the series asked for. A gap has one without a day. */
function releasesByPeriod(names: Iterable<string>, series: ReadonlySet<string>): Map<string, Releases> {
  const found = new Map<string, Releases>([...series].map((key) => [key, new Map()]));
  for (const name of names) {
    const [key = '', period = '', knownFrom = ''] = name.split(' ');
    const periods = found.get(key);
    if (periods === undefined) continue;
    const known = periods.get(period);
    if (known) known.push(knownFrom);
    else periods.set(period, [knownFrom]);
  }
  return found;
}

function checkSubject(
  subject: Extract<Subject, { series: string }>,
  at: Place,
  releases: Releases,
  problems: Problems,
): void {
  const { kind, series, period } = subject;
  const known = releases.get(period);
  if (known === undefined) {
    const noun = kind === 'Gap' ? 'gap' : 'observation';
    const near = nearest(period, releases.keys());
    const hint = near === undefined ? '' : `; did you mean ${near}?`;
    problems.add(at, 'subject', `"${series}" has no ${noun} of ${period}${hint}`);
    return;
  }
  if (kind === 'Gap') return;
  if (subject.knownFrom === null ? known.length > 1 : !known.includes(subject.knownFrom)) {
    const stated = subject.knownFrom === null ? 'no KNOWN_FROM is stated' : `${subject.knownFrom} is none of them`;
    const days = known.map((day) => day || 'a day not stated').join(', ');
    problems.add(at, 'subject', `"${series}" has readings of ${period} known from ${days}; ${stated}`);
  }
}
