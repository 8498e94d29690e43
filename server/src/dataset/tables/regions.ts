import { RegionKind } from '@tumen/database/generated/client/enums.ts';
import { optional } from '../cell/cell-type.ts';
import { optionalCitations } from '../cell/citation.ts';
import { listOf } from '../cell/list.ts';
import { degrees } from '../cell/number.ts';
import { reference } from '../cell/reference.ts';
import { oneOf, slug, text, textLike, webAddress } from '../cell/text.ts';
import { period } from '../cell/time.ts';
import { defineTable } from '../table.ts';

export const regions = defineTable({
  name: 'regions',
  key: ['slug'],
  defines: 'region',
  columns: {
    slug,
    name: text,
    kind: oneOf(RegionKind),
    parent: optional(reference('region')),
    iso_code: optional(textLike(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'a code of ISO 3166-1 or 3166-2: KP, KP-13')),
    m49: optional(textLike(/^\d{3}$/, 'a code of M49, three digits: 408')),
    latitude: optional(degrees(90)),
    longitude: optional(degrees(180)),
    point_basis: optional(text),
    established: optional(period),
    same_as: listOf(webAddress),
    description: text,
    note: optional(text),
    citations: optionalCitations,
  },
  check(row, report) {
    if ((row.latitude === null) !== (row.longitude === null)) {
      report('longitude', 'latitude and longitude are stated together or not at all');
    } else if (row.point_basis !== null && row.latitude === null) {
      report('point_basis', `"${row.point_basis}" says what a point stands for, but there is no point`);
    }
  },
});
