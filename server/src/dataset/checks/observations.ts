import { frequencyOf } from '../../period/period.ts';
import type { Dataset } from '../dataset.ts';
import type { Problems } from '../problems.ts';

type Observation = Dataset['observations'][number];

/** Periods have the form of their series' frequency, and of one period one reading is known at a time. */
export function checkObservations({ observations }: Dataset, problems: Problems): void {
  const vintages = new Map<string, Observation[]>();
  for (const observation of observations) {
    checkFrequency(observation, problems);
    const name = `${observation.series} ${observation.period.text}`;
    const readings = vintages.get(name);
    if (readings) readings.push(observation);
    else vintages.set(name, [observation]);
  }
  for (const readings of vintages.values()) {
    if (readings.length > 1) checkVintages(readings, problems);
  }
}

function checkFrequency({ series, period, at }: Observation, problems: Problems): void {
  const frequency = series.slice(0, series.indexOf('.'));
  const form = frequencyOf(period);
  if (frequency !== 'IRREGULAR' && form !== frequency) {
    problems.add(
      at,
      'period',
      `"${period.text}" has the form of ${form}, but the frequency of the series is ${frequency}`,
    );
  }
}

function checkVintages(readings: readonly Observation[], problems: Problems): void {
  const inOrder = [...readings].sort((one, other) => ((one.known_from ?? '') < (other.known_from ?? '') ? -1 : 1));
  for (const [index, reading] of inOrder.entries()) {
    const next = inOrder[index + 1];
    // Two rows with the same known_from are reported as one key that stands twice.
    if (next === undefined || next.known_from === reading.known_from) continue;
    if (reading.known_until === null || next.known_from === null || reading.known_until > next.known_from) {
      const until = reading.known_until === null ? 'is empty' : `"${reading.known_until}" is too late`;
      problems.add(
        reading.at,
        'known_until',
        `${until}: another reading of ${reading.period.text} is known from ${next.known_from}, at ${next.at.file}:${next.at.line}`,
      );
    }
  }
}
