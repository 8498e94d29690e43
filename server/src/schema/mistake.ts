import { type GraphQLSchema, isInputType } from 'graphql';
import { acceptedBy } from './argument.ts';

/** What graphql-js says of a mistake in its messages, as data. */
export interface Mistake {
  argument?: string;
  accepted?: string | readonly string[];
  didYouMean?: string;
}

const INVALID_VARIABLE = /^Variable "\$(\w+)" got invalid value .*?(?: at "([^"]+)")?;/s;
const MISSING_VARIABLE = /^Variable "\$(\w+)" of (?:required )?(?:non-null )?type "([^"]+)"/;
const MISSING_ARGUMENT = /argument "(\w+)" of type "([^"]+)" is required/;
const NAMED_TYPE = /(?:does not exist in|is not defined by type|Expected type|Expected value of type) "([^"]+)"/;
const BUILT_IN = /\b(Int|Float|String|Boolean|ID) cannot represent/;
const SUGGESTION = /Did you mean (?:the enum value |the argument )?"([^"]+)"/;

function firstMatch(message: string, ...forms: readonly RegExp[]): RegExpExecArray | null {
  for (const form of forms) {
    const match = form.exec(message);
    if (match) return match;
  }
  return null;
}

/** Reads a message of graphql-js 16: it carries the argument, the type and the suggestion in words alone. */
export function mistakeIn(schema: GraphQLSchema, message: string): Mistake {
  const invalid = INVALID_VARIABLE.exec(message);
  const missing = firstMatch(message, MISSING_VARIABLE, MISSING_ARGUMENT);
  const argument = invalid ? (invalid[2] ?? invalid[1]) : missing?.[1];
  const typeName = firstMatch(message, NAMED_TYPE, BUILT_IN)?.[1] ?? missing?.[2];
  const type = typeName === undefined ? undefined : schema.getType(typeName.replaceAll(/[[\]!]/g, ''));
  const accepted = isInputType(type) ? acceptedBy(type) : undefined;
  const didYouMean = SUGGESTION.exec(message)?.[1];
  return {
    ...(argument === undefined ? {} : { argument }),
    ...(accepted === undefined ? {} : { accepted }),
    ...(didYouMean === undefined ? {} : { didYouMean }),
  };
}
