import { badInput, type Problem } from '../problem/problem.ts';

/** Page size when the caller names none, and the largest that may be asked for. */
export const DEFAULT_PAGE_SIZE = 20;
export const MAXIMUM_PAGE_SIZE = 100;

/** Relay's connection arguments, as GraphQL hands them over. */
export interface PageArguments {
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
}

/** A checked page request: how many from which end, between which cursors' keys. */
export interface PageRequest {
  size: number;
  fromEnd: boolean;
  afterKey: string | null;
  beforeKey: string | null;
}

const CURSOR_PREFIX = 'cursor:';

/** Opaque to clients; holds the key of the record after which a page goes on. */
export function encodeCursor(key: string): string {
  return Buffer.from(CURSOR_PREFIX + key, 'utf8').toString('base64url');
}

function decodeCursor(cursor: string, argument: 'after' | 'before'): string {
  const decoded = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!decoded.startsWith(CURSOR_PREFIX)) {
    throw badInput(
      argument,
      `"${cursor}" is not a cursor.`,
      'A cursor read from `edges` or `pageInfo` of this connection.',
    );
  }
  return decoded.slice(CURSOR_PREFIX.length);
}

function checkSize(size: number, argument: 'first' | 'last'): number {
  if (size < 0 || size > MAXIMUM_PAGE_SIZE) {
    throw badInput(
      argument,
      `${argument}: ${size} is out of bounds.`,
      `A whole number from 0 to ${MAXIMUM_PAGE_SIZE}.`,
    );
  }
  return size;
}

/** Checks Relay's connection arguments; a problem names the one that is wrong. */
export function parsePageArguments({ first, last, after, before }: PageArguments): PageRequest {
  if (typeof first === 'number' && typeof last === 'number') {
    throw badInput('last', '`first` and `last` were both given.', 'Either `first` or `last`.');
  }
  const fromEnd = typeof last === 'number';
  return {
    size: fromEnd ? checkSize(last, 'last') : checkSize(first ?? DEFAULT_PAGE_SIZE, 'first'),
    fromEnd,
    afterKey: after == null ? null : decodeCursor(after, 'after'),
    beforeKey: before == null ? null : decodeCursor(before, 'before'),
  };
}

/** One page of a connection. */
export interface Page<Row> {
  rows: readonly Row[];
  /** What the cursor of each row holds. */
  keys: readonly string[];
  /** How many rows all pages have together; 0 unless it was asked for. */
  totalCount: number;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

/**
 * The page of the rows that were read for it, in its direction and with one more when there is one. The records of its
 * cursors are in the list.
 */
export function pageOf<Row>(
  found: readonly Row[],
  { size, fromEnd, afterKey, beforeKey }: PageRequest,
  keyOf: (row: Row) => string,
  totalCount: number,
): Page<Row> {
  const more = found.length > size;
  const rows = found.slice(0, size);
  if (fromEnd) rows.reverse();
  return {
    rows,
    keys: rows.map(keyOf),
    totalCount,
    hasNextPage: (!fromEnd && more) || beforeKey !== null,
    hasPreviousPage: (fromEnd && more) || afterKey !== null,
  };
}

/** A problem with a cursor that points outside of its list. */
export function foreignCursor(argument: 'after' | 'before'): Problem {
  return badInput(
    argument,
    'The cursor points to a record that this list does not hold.',
    'A cursor read from this connection with the same filter.',
  );
}

function positionOf(keys: readonly string[], key: string, argument: 'after' | 'before'): number {
  const position = keys.indexOf(key);
  if (position === -1) throw foreignCursor(argument);
  return position;
}

/** Cuts one page out of an ordered list that is in memory, as the Relay cursor specification's algorithm does. */
export function slicePage<Row>(
  list: readonly Row[],
  keyOf: (row: Row) => string,
  { size, fromEnd, afterKey, beforeKey }: PageRequest,
): Page<Row> {
  const keys = list.map(keyOf);
  const start = afterKey === null ? 0 : positionOf(keys, afterKey, 'after') + 1;
  const end = beforeKey === null ? list.length : positionOf(keys, beforeKey, 'before');
  const from = fromEnd ? Math.max(start, end - size) : start;
  const to = fromEnd ? Math.max(end, from) : Math.max(Math.min(end, start + size), from);
  return {
    rows: list.slice(from, to),
    keys: keys.slice(from, to),
    totalCount: list.length,
    hasNextPage: to < list.length,
    hasPreviousPage: from > 0,
  };
}
