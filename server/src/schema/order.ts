import { builder } from './builder.ts';

export const OrderDirection = builder.enumType('OrderDirection', {
  description: 'Which end of an ordered list comes first.',
  values: {
    ASC: { description: 'Smallest, earliest or alphabetically first at the top.' },
    DESC: { description: 'Largest, latest or alphabetically last at the top.' },
  } as const,
});

/**
 * Defines `<name>OrderField` and `<name>Order`. Orders apply in turn; what they leave undecided is decided by slug.
 *
 * @param fields each order field with a description of what it compares.
 */
export function defineOrder<const Field extends string>(name: string, plural: string, fields: Record<Field, string>) {
  const entries = Object.entries(fields) as [Field, string][]; // Object.entries widens the keys to string.
  const field = builder.enumType(`${name}OrderField`, {
    description: `What ${plural} can be ordered by.`,
    values: Object.fromEntries(entries.map(([value, description]) => [value, { description }])) as Record<
      Field,
      { description: string }
    >,
  });
  return builder.inputType(`${name}Order`, {
    description: `One rule for the order of ${plural}; later rules decide what earlier ones leave equal, and the slug comes last.`,
    fields: (t) => ({
      field: t.field({ type: field, required: true, description: `Which property of the ${plural} is compared.` }),
      direction: t.field({
        type: OrderDirection,
        required: true,
        defaultValue: 'ASC',
        description: 'Ascending unless stated; records without the property come last when ascending.',
      }),
    }),
  });
}
