import { builder } from '../schema/builder.ts';

export const Topic = builder.enumType('Topic', {
  description: 'The part of the economy or of public life that something is about.',
  values: {
    POPULATION: { description: 'People: how many, how old, where they live.' },
    OUTPUT: { description: 'Production of the economy as a whole: GDP, GNI, growth.' },
    TRADE: { description: 'Goods across borders, by partner and commodity.' },
    ENERGY: { description: 'Fuels, electricity, and who supplies them.' },
    FOOD_AND_AGRICULTURE: { description: 'Harvests, livestock, land, fertiliser and food supply.' },
    INDUSTRY_AND_MINERALS: { description: 'Factories, mines, metals and chemistry.' },
    ENVIRONMENT: { description: 'Emissions, forests, water and disasters.' },
    MILITARY: { description: 'Armed forces, spending on them, tests of weapons.' },
    SOCIETY: { description: 'Health, work, communication and ways of living.' },
    PRICES: { description: 'Market prices, exchange rates, price indexes.' },
    FISHERY: { description: 'Catch and boats at sea.' },
    TRANSPORT: { description: 'Vehicles, roads, ships.' },
    TOURISM: { description: 'Visitors and what they spend.' },
    ENTERPRISE: { description: 'How enterprises and farms are managed and paid.' },
    DIPLOMACY: { description: 'Negotiations, summits, declarations.' },
    SANCTIONS: { description: 'Sanctions and how they are carried out.' },
  } as const,
});

export const Measurement = builder.enumType('Measurement', {
  description: 'What kind of figure an indicator holds; it decides which arithmetic makes sense.',
  values: {
    FLOW: { description: 'An amount over a period, such as exports in a year; periods add up.' },
    STOCK: { description: 'An amount at a moment, such as population; periods do not add up.' },
    PRICE: { description: 'Money for one of something, such as won per kilogram.' },
    RATE: { description: 'A ratio or a rate of change, such as growth in per cent.' },
    INDEX: { description: 'A number relative to a base period or base value.' },
    COUNT: { description: 'Occurrences counted within a period, such as boats warned.' },
  } as const,
});

export const Aggregation = builder.enumType('Aggregation', {
  description: 'How shorter periods make a longer one.',
  values: {
    SUM: { description: 'The longer period is the sum of the shorter ones.' },
    MEAN: { description: 'The longer period is the mean of the shorter ones.' },
    LAST: { description: 'The longer period has the value of its last shorter one.' },
  } as const,
});
