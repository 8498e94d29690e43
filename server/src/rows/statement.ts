import { createHash } from 'node:crypto';
import pg, { type Pool } from 'pg';

/** Values of a statement's placeholders, in order. */
export class Parameters {
  readonly values: unknown[] = [];

  /** Adds a value and gives its placeholder, cast to a type of PostgreSQL. */
  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}

const { builtins } = pg.types;

const utcDay = (text: string) => new Date(`${text}T00:00:00Z`);

/** Columns as Prisma gives them, but numeric ones as numbers: a Decimal for each would cost more than all the rest. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === builtins.NUMERIC) return Number;
    if (oid === builtins.DATE) return utcDay;
    return pg.types.getTypeParser(oid, format as 'text'); // the driver asks for text alone
  }) as pg.CustomTypesConfig['getTypeParser'],
};

/** How many texts of statements are prepared on each connection; PostgreSQL keeps every one until the connection ends. */
const MAXIMUM_PREPARED = 500;
/** How many texts are remembered to find out which come again. */
const MAXIMUM_REMEMBERED = 2_000;

const names = new Map<string, string>();
const seenOnce = new Set<string>();

/** A name for a text that came before, so that PostgreSQL parses it once for each connection; none for other texts. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= MAXIMUM_PREPARED) return undefined;
  if (seenOnce.delete(text)) {
    const name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
    names.set(text, name);
    return name;
  }
  if (seenOnce.size >= MAXIMUM_REMEMBERED) seenOnce.clear();
  seenOnce.add(text);
  return undefined;
}

/** Runs a statement and gives its rows, typed by the caller, who wrote the SELECT. */
export async function runStatement<Result extends object>(
  pool: Pool,
  text: string,
  values: unknown[],
): Promise<Result[]> {
  const name = nameOf(text);
  const { rows } = await pool.query<Result>({ text, values, types, ...(name === undefined ? {} : { name }) });
  return rows;
}
