import { daysOf } from '../period/period.ts';
import type { Point } from '../transformation/point.ts';
import type { Data } from './data.ts';
import type { Plan } from './plan.ts';
import type { Readings } from './read.ts';
import { MAXIMUM_POINTS } from './request.ts';
import type { UnsupportedTransformError } from './unsupported-transform-error.ts';

/** The answer from the points that were computed: the newest of them, as columns. */
export function shapeData({ facts, request, method }: Plan, { columns }: Readings, all: readonly Point[]): Data {
  const { last, from, before } = request;
  const points = all.slice(-Math.min(last ?? MAXIMUM_POINTS, MAXIMUM_POINTS));
  const ranged = from !== null || before !== null;
  const undated = columns.periods.length > 0 && columns.periods.every((period) => daysOf(period).startsOn === null);
  return {
    series: facts.key,
    periods: points.map(({ period }) => period),
    startsOn: points.map(({ startsOn }) => startsOn),
    endsOn: points.map(({ endsOn }) => endsOn),
    values: points.map(({ value }) => value),
    flags: points.map(({ flag }) => flag),
    reasons: points.map(({ reason }) => reason),
    qualifiers: points.map(({ qualifier }) => qualifier),
    coverage: points.map(({ coverage }) => coverage),
    available: all.length,
    method,
    problem:
      ranged && all.length === 0 && undated
        ? { code: 'UNDATED', message: 'Its values have no date. Ask without `from` and `to` to get them.' }
        : null,
  };
}

/** The answer of a series that cannot give what was asked. */
export function shapeProblem({ facts, method }: Plan, { code, message }: UnsupportedTransformError): Data {
  return {
    series: facts.key,
    periods: [],
    startsOn: [],
    endsOn: [],
    values: [],
    flags: [],
    reasons: [],
    qualifiers: [],
    coverage: [],
    available: 0,
    method,
    problem: { code, message },
  };
}
