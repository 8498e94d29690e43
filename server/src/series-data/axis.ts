import { daysOf } from '../period/period.ts';
import type { SeriesFacts } from '../series/catalogue.ts';
import { aggregate, aggregateIntervals } from '../transformation/aggregation.ts';
import { completeAxis, type Days, intervalAxis } from '../transformation/axis.ts';
import { product } from '../transformation/decimal.ts';
import type { Point, PointFlag } from '../transformation/point.ts';
import type { Conversion } from '../unit/units.ts';
import type { Columns } from './columns.ts';
import { ruleOf } from './plan.ts';
import type { DataRequest } from './request.ts';
import { UnsupportedTransformError } from './unsupported-transform-error.ts';

/** The complete axis of a series, in the asked unit and at the asked frequency. */
export function completeSeries(
  facts: SeriesFacts,
  { frequency, aggregation }: DataRequest,
  conversion: Conversion | null,
  columns: Columns,
  days: Days,
): Point[] {
  const readings = toPoints(columns, conversion?.factor ?? 1);
  const target = frequency ?? facts.frequency;
  if (facts.frequency === 'IRREGULAR') {
    const points = intervalAxis(readings, columns.gaps);
    if (target === 'IRREGULAR') return points;
    const longer = aggregateIntervals(points, target, ruleOf(facts, aggregation), facts.cumulative);
    if ('whyNot' in longer) throw new UnsupportedTransformError('NOT_ADDITIVE', longer.whyNot);
    return longer;
  }
  const points = completeAxis(facts.frequency, readings, columns.gaps, days);
  if (target === 'IRREGULAR' || target === facts.frequency) return points;
  return aggregate(points, facts.frequency, target, ruleOf(facts, aggregation));
}

const READING_WITHOUT_VALUE = 'The publisher gives no value.';

function toPoints(columns: Columns, factor: number): Point[] {
  return columns.periods.map((period, position): Point => {
    const value = columns.values[position] ?? null;
    const converted = value === null ? null : product(value, factor);
    const finite = converted !== null && Number.isFinite(converted);
    const flag: PointFlag = columns.flags[period] ?? 'NORMAL';
    const note = columns.reasons[period] ?? null;
    return {
      period,
      ...daysOf(period),
      value: finite ? converted : null,
      flag: value !== null && !finite ? 'NOT_COMPUTABLE' : flag,
      reason:
        value === null
          ? (note ?? READING_WITHOUT_VALUE)
          : finite
            ? note
            : 'The value is larger than a double can hold.',
      qualifier: columns.qualifiers[period] ?? 'EXACT',
      coverage: finite ? 1 : 0,
    };
  });
}
