import { builder } from '../schema/builder.ts';
import { connectionCost, defineConnection, rootConnection } from '../schema/connection.ts';
import { record } from '../schema/records.ts';
import { unitQuery } from './service.ts';

export const DimensionEnum = builder.enumType('Dimension', {
  description:
    'What kind of quantity a unit measures. Values convert within a dimension, across dimensions only by a cited factor.',
  values: {
    MASS: { description: 'Weight of goods, such as tonnes.' },
    VOLUME: { description: 'Space that goods fill, such as barrels and cubic metres.' },
    LENGTH: { description: 'Distance or body height, such as centimetres.' },
    AREA: { description: 'Surface of land, such as hectares.' },
    ENERGY: { description: 'Energy produced or used, such as gigawatt hours.' },
    POWER: { description: 'Energy per time, such as megawatts of capacity.' },
    CURRENCY: { description: 'Money; price basis and base year say of which kind.' },
    PRICE: { description: 'Money for an amount of goods, such as won per kilogram.' },
    EXCHANGE_RATE: { description: 'Money for money, such as won per dollar.' },
    COUNT: { description: 'Things counted one by one: persons, boats, events.' },
    RATIO: { description: 'A share or rate without a physical unit, such as per cent.' },
    INDEX: { description: 'An index number; its base is part of the indicator.' },
    TIME: { description: 'Durations and ages, such as years.' },
    OTHER: { description: 'A composite unit that fits no other dimension.' },
  } as const,
});

export const PriceBasisEnum = builder.enumType('PriceBasis', {
  description: 'At whose prices a money value is stated. Values of different bases do not convert.',
  values: {
    CURRENT: { description: 'Prices and exchange rates of the period itself.' },
    CONSTANT: { description: 'Prices of the base year, so that change is change in volume.' },
    PPP_CURRENT: { description: 'Purchasing-power parity at the prices of the period.' },
    PPP_CONSTANT: { description: 'Purchasing-power parity at the prices of the base year.' },
  } as const,
});

export const Unit = builder.prismaNode('Unit', {
  select: { code: true },
  nullable: true,
  id: { field: 'code' },
  description:
    'A unit of measure: UCUM for physical units, ISO 4217 for money. Two price bases or base years are two units.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable code, as in series keys: `t`, `[bbl_us]`, `USD_E6`.' }),
    name: t.exposeString('name', { description: 'What it is called in English, in the singular: Tonne.' }),
    symbol: t.exposeString('symbol', { description: 'Short form to print behind a value: t, million USD, %.' }),
    description: t.exposeString('description', { description: 'What one of the unit is, in a sentence.' }),
    ucum: t.exposeString('ucum', {
      nullable: true,
      description: 'The Unified Code for Units of Measure; null for money and prices.',
    }),
    currency: t.exposeString('currency', {
      nullable: true,
      description: 'ISO 4217 code of the money in the unit; null when it holds no money.',
    }),
    multiplier: t.exposeInt('multiplier', {
      description: 'Power of ten that a value is multiplied with, as SDMX UNIT_MULT: 6 for millions.',
    }),
    dimension: t.expose('dimension', { type: DimensionEnum, description: 'The kind of quantity that it measures.' }),
    priceBasis: t.expose('priceBasis', {
      type: PriceBasisEnum,
      nullable: true,
      description: 'At whose prices money is stated; null for units without money.',
    }),
    baseYear: t.exposeInt('baseYear', {
      nullable: true,
      description: 'Year whose prices are used; null for current prices and for units without money.',
    }),
    baseUnit: t.relation('baseUnit', {
      nullable: true,
      description: 'The unit that all units convertible with this one are stated in; null when nothing converts.',
    }),
    baseFactor: t.float({
      nullable: true,
      description: 'How many of `baseUnit` one of this unit is; null when nothing converts.',
      select: { baseFactor: true },
      resolve: ({ baseFactor }) => (baseFactor === null ? null : Number(baseFactor)),
    }),
  }),
});

export const UnitConnection = defineConnection('Unit', Unit, 'units of measure');

builder.queryFields((t) => ({
  unit: t.field({
    type: Unit,
    nullable: true,
    description: 'A unit by its code; null when there is no unit of that code.',
    args: { code: t.arg.string({ required: true, description: 'Code of the unit: `t`, `USD_E6`.' }) },
    resolve: record('Unit', (_root, { code }) => code),
  }),
  units: t.field({
    type: UnitConnection,
    description: 'All units in which values are stated, ordered by code.',
    args: {
      ...t.arg.connectionArgs(),
      dimension: t.arg({ type: [DimensionEnum], required: false, description: 'Only units of these dimensions.' }),
    },
    complexity: connectionCost,
    resolve: rootConnection('Unit', ({ dimension }) => unitQuery(dimension ?? null)),
  }),
}));
