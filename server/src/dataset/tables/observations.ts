import { KnownBasis, ObservationStatus, Qualifier } from '@tumen/database/generated/client/enums.ts';
import { optional, orElse } from '../cell/cell-type.ts';
import { citations } from '../cell/citation.ts';
import { decimal, integer } from '../cell/number.ts';
import { reference } from '../cell/reference.ts';
import { oneOf, text } from '../cell/text.ts';
import { day, period } from '../cell/time.ts';
import { type Columns, defineTable, type Report, type Row } from '../table.ts';

const columns = {
  series: reference('series'),
  period,
  value: optional(decimal),
  as_printed: optional(text),
  decimals: optional(integer(0, 20)),
  qualifier: orElse(oneOf(Qualifier), Qualifier.EXACT),
  lower: optional(decimal),
  upper: optional(decimal),
  status: orElse(oneOf(ObservationStatus), ObservationStatus.NORMAL),
  reference_date: optional(day),
  known_from: optional(day),
  known_until: optional(day),
  known_basis: optional(oneOf(KnownBasis)),
  citations,
  note: optional(text),
} satisfies Columns;

type ObservationRow = Row<typeof columns>;

export const observations = defineTable({
  name: 'observations',
  key: ['series', 'period', 'known_from'],
  columns,
  check(row, report) {
    if ((row.value === null) !== (row.status === 'MISSING')) {
      report(
        'value',
        row.value === null ? 'is empty, which needs the status MISSING' : 'stands beside the status MISSING',
      );
    }
    checkBounds(row, report);
    checkRelease(row, report);
  },
});

function checkBounds(row: ObservationRow, report: Report<typeof columns>): void {
  const [value, lower, upper] = [row.value, row.lower, row.upper].map((text) => (text === null ? null : Number(text)));
  if (lower != null && value != null && lower > value)
    report('lower', `"${row.lower}" is above the value ${row.value}`);
  if (upper != null && value != null && upper < value)
    report('upper', `"${row.upper}" is below the value ${row.value}`);
  if (lower != null && upper != null && lower > upper) report('upper', `"${row.upper}" is below lower, ${row.lower}`);
  const atLeast = row.qualifier === 'MORE_THAN' || row.qualifier === 'AT_LEAST';
  if (atLeast && lower != null && lower !== value)
    report('lower', `"${row.lower}" is not the value, as ${row.qualifier} has it`);
  const atMost = row.qualifier === 'LESS_THAN' || row.qualifier === 'AT_MOST' || row.qualifier === 'NEARLY';
  if (atMost && upper != null && upper !== value)
    report('upper', `"${row.upper}" is not the value, as ${row.qualifier} has it`);
}

function checkRelease(row: ObservationRow, report: Report<typeof columns>): void {
  const { known_from: from, known_until: until } = row;
  if (from !== null && row.known_basis === null) report('known_basis', 'is empty, but known_from is stated');
  if (until !== null && from !== null && until <= from)
    report('known_until', `"${until}" is not after known_from, ${from}`);
  const { startsOn } = row.period;
  const isLater = from !== null && startsOn !== null && startsOn.slice(0, 4) > from.slice(0, 4);
  if (isLater && row.status !== 'FORECAST' && row.status !== 'MISSING') {
    report('status', `${row.status} for a period after the year of known_from, ${from}: it must be FORECAST`);
  }
}
