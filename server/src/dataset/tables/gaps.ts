import { GapKind } from '@tumen/database/generated/client/enums.ts';
import { citations } from '../cell/citation.ts';
import { reference } from '../cell/reference.ts';
import { oneOf, text } from '../cell/text.ts';
import { period } from '../cell/time.ts';
import { defineTable } from '../table.ts';

export const gaps = defineTable({
  name: 'gaps',
  key: ['series', 'period'],
  columns: { series: reference('series'), period, kind: oneOf(GapKind), reason: text, citations },
});
