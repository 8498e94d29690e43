import type { Subject } from '../cell/subject.ts';
import type { Dataset } from '../dataset.ts';
import { gapId, observationId } from '../identity.ts';
import type { DatabaseRecord } from './table-records.ts';

/** Turns a subject into the one column that points to it. */
export function subjectColumns({ observations }: Dataset): (subject: Subject) => DatabaseRecord {
  // A subject leaves the release out where a period has one reading; the id is made with it all the same.
  const releases = new Map(
    observations.map(({ series, period, known_from }) => [`${series} ${period.text}`, known_from]),
  );
  return (subject) => {
    switch (subject.kind) {
      case 'Observation': {
        const { series, period } = subject;
        const knownFrom = subject.knownFrom ?? releases.get(`${series} ${period}`) ?? null;
        return { observation: observationId(series, period, knownFrom) };
      }
      case 'Gap':
        return { gap: gapId(subject.series, subject.period) };
      default:
        return { [subject.kind.toLowerCase()]: subject.name };
    }
  };
}
