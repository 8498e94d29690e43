import { Direction } from '@tumen/database/generated/client/enums.ts';
import { citations } from '../cell/citation.ts';
import { reference } from '../cell/reference.ts';
import { oneOf, slug, text } from '../cell/text.ts';
import { defineTable } from '../table.ts';

export const effects = defineTable({
  name: 'effects',
  key: ['slug'],
  columns: {
    slug,
    policy: reference('policy'),
    indicator: reference('indicator'),
    region: reference('region'),
    direction: oneOf(Direction),
    statement: text,
    citations,
  },
});
