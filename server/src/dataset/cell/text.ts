import { nearest } from '../../vocabulary/nearest.ts';
import { CellError, type CellType, cellType, quoted } from './cell-type.ts';

/** Words in any language. */
export const text = cellType('a text', (value) => value);

/** A text that fits `form`, which `accepted` describes to people. */
export function textLike(form: RegExp, accepted: string): CellType<string> {
  return cellType(accepted, (value) => (form.test(value) ? value : undefined));
}

export const slug = textLike(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug: lower-case words joined by "-"');
export const code = textLike(/^\S+$/, 'a code without blanks');
export const webAddress = textLike(/^https?:\/\/\S+$/, 'a web address: https://…');
export const languageTag = textLike(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag (BCP 47): en, ko, ko-KP');
export const commodityCode = textLike(/^(HS|FAO|TUMEN):\S+$/, 'a commodity code SCHEME:notation with HS, FAO or TUMEN');

/** `yes` is true, `no` is false. */
export const yesOrNo = cellType('"yes" or "no"', (value) =>
  value === 'yes' ? true : value === 'no' ? false : undefined,
);

/** One of the values of an enumeration of the database's schema. */
export function oneOf<Name extends string>(values: Readonly<Record<Name, Name>>): CellType<Name> {
  const names = new Map<string, Name>(Object.values<Name>(values).map((name) => [name, name]));
  const accepted = `one of ${[...names.keys()].join(', ')}`;
  return {
    parse(value) {
      const name = names.get(value);
      if (name !== undefined) return name;
      if (value === '') throw new CellError(`is empty, but must be ${accepted}`);
      const near = nearest(value, names.keys());
      const hint = near === undefined ? '' : `; did you mean ${near}?`;
      throw new CellError(`${quoted(value)} is not ${accepted}${hint}`);
    },
  };
}
