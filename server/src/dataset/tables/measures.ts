import { CommodityBasis, MeasureKind, MeasureStatus, TradeFlow } from '@tumen/database/generated/client/enums.ts';
import { cellType, optional } from '../cell/cell-type.ts';
import { citations } from '../cell/citation.ts';
import { listOf } from '../cell/list.ts';
import { reference } from '../cell/reference.ts';
import { oneOf, slug, text } from '../cell/text.ts';
import { period } from '../cell/time.ts';
import { defineTable } from '../table.ts';

/** `HS:2701 TEXT`: what a measure covers, and whether its text says so. */
const coveredCommodity = cellType(
  `"CODE BASIS" with a basis of ${Object.values(CommodityBasis).join(' or ')}: HS:2701 TEXT`,
  (cell) => {
    const [commodity, basisText, ...rest] = cell.split(' ');
    const basis = Object.values(CommodityBasis).find((name) => name === basisText);
    return commodity && basis && rest.length === 0 ? { commodity, basis } : undefined;
  },
  ({ commodity }) => [{ kind: 'commodity', name: commodity }],
);

export const measures = defineTable({
  name: 'measures',
  key: ['slug'],
  defines: 'measure',
  columns: {
    slug,
    policy: reference('policy'),
    kind: oneOf(MeasureKind),
    description: text,
    flow: optional(oneOf(TradeFlow)),
    from: optional(period),
    to: optional(period),
    deadline: optional(period),
    status: oneOf(MeasureStatus),
    superseded_by: optional(reference('measure')),
    regions: listOf(reference('region')),
    commodities: listOf(coveredCommodity),
    note: optional(text),
    citations,
  },
  check(row, report) {
    if (row.status === 'IN_FORCE' && row.superseded_by !== null) {
      report('status', `IN_FORCE, though "${row.superseded_by}" supersedes it: it must be ENDED or NEVER_APPLIED`);
    }
    const start = row.from?.startsOn;
    const end = row.to?.endsBefore;
    if (start != null && end != null && end <= start)
      report('to', `"${row.to?.text}" is before from, ${row.from?.text}`);
    const codes = row.commodities.map(({ commodity }) => commodity);
    const repeated = codes.find((commodity, index) => codes.indexOf(commodity) !== index);
    if (repeated !== undefined) report('commodities', `"${repeated}" stands there with two bases`);
  },
});
