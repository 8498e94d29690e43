import { builder } from '../schema/builder.ts';

export const PolicyKind = builder.enumType('PolicyKind', {
  description: 'What sort of act or line a policy is.',
  values: {
    UN_RESOLUTION: { description: 'A resolution of the United Nations Security Council.' },
    EXECUTIVE_ORDER: { description: 'An executive order of the President of the United States.' },
    NATIONAL_LAW: { description: 'A law passed by a national parliament.' },
    EU_REGULATION: { description: 'A regulation or decision of the Council of the European Union.' },
    SUMMIT: { description: 'A meeting of heads of state.' },
    DECLARATION: { description: 'A declaration signed at the end of talks.' },
    AGREEMENT: { description: 'An agreement between governments or armed forces.' },
    DOMESTIC_REFORM: { description: 'A change in how the DPRK runs farms, enterprises or markets.' },
    DOCTRINE: { description: 'A line that the leadership of the DPRK declares.' },
    INDUSTRIAL_PROGRAMME: { description: 'A programme for an industry of the DPRK, such as C1 chemistry.' },
    ZONE_DECREE: { description: 'A decree that sets up or changes special economic zones.' },
    BORDER_REGULATION: { description: 'A rule of a neighbour on trade over its border with the DPRK.' },
  } as const,
});

export const PolicyRelationKind = builder.enumType('PolicyRelationKind', {
  description: 'What one policy does to another, read from the first to the second.',
  values: {
    AMENDS: { description: 'Changes parts of it and leaves the rest.' },
    STRENGTHENS: { description: 'Makes it stricter or wider.' },
    REPLACES: { description: 'Puts itself in its place, wholly or in the part that the note names.' },
    IMPLEMENTS: { description: 'Carries it out in another body of law.' },
    SUCCEEDS: { description: 'Follows it in time and in line.' },
    EXEMPTS_FROM: { description: 'Lets something through that it forbids.' },
    RELATES_TO: { description: 'Stands in a relation that the note describes.' },
  } as const,
});

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

export const CapRule = builder.enumType('CapRule', {
  description: 'How several limits of one cap go together.',
  values: {
    SINGLE: { description: 'There is one limit.' },
    WHICHEVER_LOWER: { description: 'All limits bind: the one that is reached first ends the flow.' },
    ALTERNATIVE_UNITS: { description: 'The same limit stated in several units.' },
  } as const,
});

export const WindowKind = builder.enumType('WindowKind', {
  description: 'Over which stretch of time a cap counts.',
  values: {
    ONCE: { description: 'Once, from the first day of the measure to its last.' },
    CALENDAR_YEAR: { description: 'The amount counts from January to December, then starts again.' },
    TWELVE_MONTHS: { description: 'Anew in each twelve months from the anchor day.' },
    DAY: { description: 'Anew on each day.' },
    UNSTATED: { description: 'The text does not say.' },
  } as const,
});

export const Direction = builder.enumType('Direction', {
  description: 'Which way a policy moved an indicator, according to a source.',
  values: {
    UP: { description: 'The source says that it rose.' },
    DOWN: { description: 'The source says that it fell.' },
    UNCHANGED: { description: 'The source says that it did not change.' },
  } as const,
});

export const PolicyScope = builder.enumType('PolicyScope', {
  description: 'Which policies reach a region.',
  values: {
    DIRECT: { description: 'Only policies that name the region itself.' },
    INHERITED: { description: 'Also policies that name a region above or below it in the tree.' },
  } as const,
});

export const PolicyReach = builder.enumType('PolicyReach', {
  description: 'How a policy reaches a region.',
  values: {
    NAMES_REGION: { description: 'The text mentions this very region.' },
    NAMES_ANCESTOR: { description: 'The policy names a region that this one lies in.' },
    NAMES_DESCENDANT: { description: 'The policy names a region that lies in this one.' },
  } as const,
});
