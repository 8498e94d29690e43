import { nearest } from '../../vocabulary/nearest.ts';
import type { Subject } from '../cell/subject.ts';
import type { Dataset } from '../dataset.ts';
import type { Names } from '../names.ts';
import type { Place, Problems } from '../problems.ts';

/** The observations and gaps that discrepancies and statements are about exist, and are told apart by what is stated. */
export function checkSubjects({ discrepancies, statements }: Dataset, names: Names, problems: Problems): void {
  const releases = releasesByPeriod(names);
  for (const { subject, at } of [...discrepancies, ...statements]) checkSubject(subject, at, names, releases, problems);
}

/** By series and period the days since when each reading is known; empty text when the day is not known. */
function releasesByPeriod(names: Names): Map<string, string[]> {
  const releases = new Map<string, string[]>();
  for (const name of names.of('observations')) {
    const [series, period, knownFrom = ''] = name.split(' ');
    const seriesAndPeriod = `${series} ${period}`;
    const known = releases.get(seriesAndPeriod);
    if (known) known.push(knownFrom);
    else releases.set(seriesAndPeriod, [knownFrom]);
  }
  return releases;
}

function checkSubject(
  subject: Subject,
  at: Place,
  names: Names,
  releases: ReadonlyMap<string, readonly string[]>,
  problems: Problems,
): void {
  if (subject.kind !== 'Observation' && subject.kind !== 'Gap') return;
  const { kind, series, period } = subject;
  // An unknown series is reported as such.
  if (!names.has('series', series)) return;
  const ofKind = kind === 'Gap' ? [...names.of('gaps')] : [...releases.keys()];
  const periods = ofKind.filter((name) => name.startsWith(`${series} `)).map((name) => name.slice(series.length + 1));
  const noun = kind === 'Gap' ? 'gap' : 'observation';
  if (!periods.includes(period)) {
    const near = nearest(period, periods);
    const hint = near === undefined ? '' : `; did you mean ${near}?`;
    problems.add(at, 'subject', `"${series}" has no ${noun} of ${period}${hint}`);
    return;
  }
  if (kind === 'Gap') return;
  const known = releases.get(`${series} ${period}`) ?? [];
  if (subject.knownFrom === null ? known.length > 1 : !known.includes(subject.knownFrom)) {
    const stated = subject.knownFrom === null ? 'no KNOWN_FROM is stated' : `${subject.knownFrom} is none of them`;
    const days = known.map((day) => day || 'a day not stated').join(', ');
    problems.add(at, 'subject', `"${series}" has readings of ${period} known from ${days}; ${stated}`);
  }
}
