/** The kinds of record that a cell can name by slug, code or key. */
export type RecordKind =
  | 'source'
  | 'unit'
  | 'conversion factor'
  | 'commodity'
  | 'region'
  | 'indicator'
  | 'series'
  | 'policy'
  | 'measure'
  | 'finding'
  | 'discrepancy';

/** A record that a cell names, and that must therefore exist. */
export interface Mention {
  kind: RecordKind;
  name: string;
}

/** How the cells of a column are read. */
export interface CellType<Value> {
  /** @throws {CellError} with the value and what is accepted */
  parse(text: string): Value;
  /** The records that a value names; absent when it names none. */
  mentions?(value: Value): readonly Mention[];
}

/** A cell cannot be read. */
export class CellError extends Error {}

const SHOWN = 80;

/** A value between quotes, cut when it is long: the row's place is told anyway. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
}

/**
 * A cell type from a reader that returns undefined for what it does not accept.
 *
 * @param accepted completes the sentence `"x" is not …`
 */
export function cellType<Value>(
  accepted: string,
  read: (text: string) => Value | undefined,
  mentions?: (value: Value) => readonly Mention[],
): CellType<Value> {
  return {
    parse(text) {
      if (text === '') throw new CellError(`is empty, but must be ${accepted}`);
      const value = read(text);
      if (value === undefined) throw new CellError(`${quoted(text)} is not ${accepted}`);
      return value;
    },
    ...(mentions === undefined ? {} : { mentions }),
  };
}

/** An empty cell means "not stated". */
export function optional<Value>(type: CellType<Value>): CellType<Value | null> {
  return orElse(type, null);
}

/** An empty cell means `byDefault`. */
export function orElse<Value, Default>(type: CellType<Value>, byDefault: Default): CellType<Value | Default> {
  const { mentions } = type;
  return {
    parse: (text) => (text === '' ? byDefault : type.parse(text)),
    // What is not the default came out of `type`, which the compiler cannot conclude. A default names no record.
    ...(mentions === undefined
      ? {}
      : { mentions: (value: Value | Default) => (value === byDefault ? [] : mentions(value as Value)) }),
  };
}
