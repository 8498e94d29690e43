import { builder } from '../schema/builder.ts';

export const MeasureKind = builder.enumType('MeasureKind', {
  description: 'Whether a measure forbids, limits, permits, asks or promises something.',
  values: {
    BAN: { description: 'Forbids a flow or an act altogether.' },
    CAP: { description: 'Limits an amount; `cap` says how much in which window.' },
    FREEZE_AT_BASELINE: { description: 'Allows no more than in an earlier period.' },
    LICENCE: { description: 'Allows only with a permit.' },
    REPORTING_DUTY: { description: 'Asks for reports at intervals.' },
    DEADLINE: { description: 'Asks for something to be done by a day.' },
    EXEMPTION: { description: 'Lets through what would else be forbidden.' },
    ASSET_FREEZE: { description: 'Freezes property and funds.' },
    TRAVEL_BAN: { description: 'Forbids named persons to enter or pass through.' },
    INSPECTION: { description: 'Asks or allows states to search cargo.' },
    DESIGNATION: { description: 'Adds persons, bodies or goods to a list.' },
    FINANCIAL_RESTRICTION: { description: 'Restricts banks, payments, grants or investment.' },
    LABOUR_RESTRICTION: { description: 'Restricts work abroad.' },
    TRANSPORT_RESTRICTION: { description: 'Restricts ships and aircraft.' },
    INCENTIVE: { description: 'Rewards what it wants to see more of.' },
    ALLOWANCE: { description: 'Allows up to an amount free of a charge or duty; `cap` says how much.' },
    REFORM: { description: 'Changes rights or rules of management.' },
    COMMITMENT: { description: 'Promises an act or a state of affairs.' },
  } as const,
});

export const TradeFlow = builder.enumType('TradeFlow', {
  description: 'Which way goods move that a measure speaks of.',
  values: {
    FROM_DPRK: { description: 'Out of the DPRK: its exports.' },
    TO_DPRK: { description: 'Into the DPRK: its imports.' },
  } as const,
});

export const MeasureStatus = builder.enumType('MeasureStatus', {
  description: 'Whether a measure still binds, has ended, or was replaced before it ever applied.',
  values: {
    IN_FORCE: { description: 'It binds, as far as our sources say.' },
    ENDED: { description: 'It bound for a time and no longer does.' },
    NEVER_APPLIED: { description: 'It was replaced before it ever bound.' },
  } as const,
});

export const CommodityBasis = builder.enumType('CommodityBasis', {
  description: 'Who says that a measure is about these goods.',
  values: {
    TEXT: { description: 'The text itself names the code.' },
    OUR_MAPPING: { description: 'The text names goods in words; the code is our reading of them.' },
  } as const,
});
