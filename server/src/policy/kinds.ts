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
