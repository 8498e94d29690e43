import { integer } from '../cell/number.ts';
import { reference } from '../cell/reference.ts';
import { subject } from '../cell/subject.ts';
import { text } from '../cell/text.ts';
import { defineTable } from '../table.ts';

export const statements = defineTable({
  name: 'statements',
  key: ['source', 'number'],
  columns: {
    source: reference('source'),
    number: integer(1, 9999),
    summary: text,
    subject: subject('Observation', 'Gap', 'Policy', 'Measure', 'Finding', 'Discrepancy'),
  },
});
