import { GraphQLError, type ValueNode, valueFromASTUntyped } from 'graphql';
import { PeriodError, parsePeriod } from '../period/period.ts';
import { builder } from './builder.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_ACCEPTED = 'A day of the calendar as YYYY-MM-DD: 2018-06-01.';

function refuse(message: string, accepted: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', accepted } });
}

/** How a scalar reads variables and literals; an error about a literal says where it stands. */
function reading<Value>(parse: (value: unknown) => Value) {
  return {
    parseValue: parse,
    parseLiteral: (node: ValueNode): Value => {
      try {
        return parse(valueFromASTUntyped(node));
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        throw new GraphQLError(error.message, { nodes: node, extensions: error.extensions });
      }
    },
  };
}

/** A day as text; throws with what is accepted when it is not a day of the calendar. */
export function parseDay(value: unknown): string {
  if (typeof value === 'string' && DAY.test(value)) {
    const day = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return value;
  }
  throw refuse(`${JSON.stringify(value)} is not a day.`, DAY_ACCEPTED);
}

builder.scalarType('Date', {
  description: 'A day of the Gregorian calendar, written YYYY-MM-DD: 2018-06-01.',
  serialize: (value) => value,
  ...reading(parseDay),
});

builder.scalarType('DateTime', {
  description: 'A moment in UTC, written as ISO 8601 has it: 2018-06-01T12:00:00.000Z.',
  serialize: (value) => value.toISOString(),
  ...reading((value) => {
    const moment = typeof value === 'string' ? new Date(value) : new Date(Number.NaN);
    if (Number.isNaN(moment.getTime())) {
      throw refuse(`${JSON.stringify(value)} is not a moment.`, 'A moment as ISO 8601 has it: 2018-06-01T12:00:00Z.');
    }
    return moment;
  }),
});

builder.scalarType('Period', {
  description:
    'A stretch of time: SDMX periods (2018, 2018-S1, 2018-Q3, 2018-07, 2018-W12, 2018-07-15) and EDTF intervals with inclusive ends (2018-01/2018-11, 2018-04/.., `..` when the source gives no date).',
  serialize: (value) => value,
  ...reading((value) => {
    try {
      return parsePeriod(String(value)).text;
    } catch (error) {
      if (!(error instanceof PeriodError)) throw error;
      throw refuse(
        error.message,
        'An SDMX period or an EDTF interval: 2018, 2018-Q3, 2018-07, 2018-07-15, 2018-01/2018-11.',
      );
    }
  }),
});

builder.scalarType('GeoJSON', {
  description: 'A GeoJSON geometry (RFC 7946), longitude before latitude, WGS 84 degrees.',
  serialize: (value) => value,
});
