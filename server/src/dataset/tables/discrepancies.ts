import { cellType, optional } from '../cell/cell-type.ts';
import { citations } from '../cell/citation.ts';
import { listOf } from '../cell/list.ts';
import { decimal } from '../cell/number.ts';
import { subject } from '../cell/subject.ts';
import { slug, text } from '../cell/text.ts';
import { defineTable } from '../table.ts';

/** `191.75 million USD | 191.75 | customs of China as carried`; the value may be left out. */
const reading = cellType('"text | value | basis", the value empty when there is none', (cell) => {
  const [words, value, basis, ...rest] = cell.split('|').map((part) => part.trim());
  if (!words || value === undefined || !basis || rest.length > 0) return undefined;
  return { text: words, value: value === '' ? null : decimal.parse(value), basis };
});

export const discrepancies = defineTable({
  name: 'discrepancies',
  key: ['slug'],
  defines: 'discrepancy',
  columns: {
    slug,
    subject: subject('Observation', 'Policy', 'Measure', 'Finding', 'Region', 'Indicator'),
    field: text,
    published_text: text,
    published_value: optional(decimal),
    corrected_text: optional(text),
    corrected_value: optional(decimal),
    other_readings: listOf(reading),
    reason: text,
    citations,
  },
});
