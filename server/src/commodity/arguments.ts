import { builder } from '../schema/builder.ts';
import { defineOrder } from '../schema/order.ts';

export const CommodityScheme = builder.enumType('CommodityScheme', {
  description: 'Who numbers the goods.',
  values: {
    HS: { description: 'Harmonized System of the World Customs Organization: two digits a chapter, four a heading.' },
    FAO: { description: 'Item codes of FAOSTAT, as the data set numbers them.' },
    TUMEN: { description: 'Our own, for goods that a source names and no other scheme can say.' },
  } as const,
});

export const CommodityFilter = builder.inputType('CommodityFilter', {
  description: 'Which commodities are let through. Fields must all hold; values within one list are alternatives.',
  fields: (t) => ({
    scheme: t.field({
      type: [CommodityScheme],
      required: false,
      description: 'Only commodities numbered by these schemes.',
    }),
    within: t.stringList({ required: false, description: 'Only commodities below these codes in the tree: `HS:27`.' }),
    text: t.string({ required: false, description: 'Only commodities whose name holds this text, whatever its case.' }),
    hasSeries: t.boolean({
      required: false,
      description: 'True: only commodities with series of their own; false: only those without.',
    }),
  }),
});

export const CommodityOrder = defineOrder('Commodity', 'commodities', {
  CODE: 'The code with its scheme, as text.',
  NAME: 'The name in English, compared letter by letter.',
});

/** The arguments of every list of commodities beside Relay's own. */
export const commodityArguments = builder.args((t) => ({
  filter: t.field({
    type: CommodityFilter,
    required: false,
    description: 'Which commodities are let through; all when absent.',
  }),
  orderBy: t.field({ type: [CommodityOrder], required: false, description: 'Order of the list; by code when absent.' }),
}));
