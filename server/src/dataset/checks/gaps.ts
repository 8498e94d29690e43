import type { Period } from '../../period/period.ts';
import type { Dataset } from '../dataset.ts';
import type { Problems } from '../problems.ts';

/** Where a gap says that nobody says, there is no value. */
export function checkGaps({ gaps, observations }: Dataset, problems: Problems): void {
  const bySeries = Map.groupBy(gaps, ({ series }) => series);
  for (const { series, period, value, at } of observations) {
    if (value === null) continue;
    const gap = bySeries.get(series)?.find((candidate) => covers(candidate.period, period));
    if (gap) {
      const place = `${gap.at.file}:${gap.at.line}`;
      problems.add(at, 'period', `"${period.text}" lies in the gap ${gap.period.text} of the series, at ${place}`);
    }
  }
}

function covers(gap: Period, period: Period): boolean {
  const beginsBefore = gap.startsOn === null || (period.startsOn !== null && gap.startsOn <= period.startsOn);
  const endsAfter = gap.endsBefore === null || (period.endsBefore !== null && period.endsBefore <= gap.endsBefore);
  return beginsBefore && endsAfter;
}
