import { builder } from '../schema/builder.ts';
import { CommodityBasis } from './kinds.ts';

builder.prismaObject('MeasureCommodity', {
  select: { commodityCode: true },
  description: 'Goods that a measure is about, and who says so.',
  fields: (t) => ({
    commodity: t.relation('commodity', { description: 'The goods; what lies below them in the tree is covered too.' }),
    basis: t.expose('basis', {
      type: CommodityBasis,
      description: 'Whether the text names the code or we mapped its words to it.',
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What is excepted or added; null when there is nothing.',
    }),
  }),
});
