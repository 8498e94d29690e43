import type { Answer, AnsweredError } from './executions.ts';

type Path = readonly (string | number)[];

const spelled = (path: Path): string => path.join('.') || 'the answer';
const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 300);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where an answer first lacks, or tells otherwise, what another one holds; null when it holds all of it. */
function firstDifference(held: unknown, part: unknown, isFailed: (path: Path) => boolean, path: Path): string | null {
  if (isFailed(path)) return null;
  if (Array.isArray(held) && Array.isArray(part) && held.length === part.length) {
    for (const [position, item] of part.entries()) {
      const found = firstDifference(held[position], item, isFailed, [...path, position]);
      if (found !== null) return found;
    }
    return null;
  }
  if (isObject(held) && isObject(part)) {
    for (const [name, value] of Object.entries(part)) {
      const found = firstDifference(held[name], value, isFailed, [...path, name]);
      if (found !== null) return found;
    }
    return null;
  }
  return Object.is(held, part) ? null : `${spelled(path)}: ${shown(held)}, but ${shown(part)}`;
}

/** The value at a path, and how far the path goes before it meets null. */
function reach(data: unknown, path: Path): Path {
  let value = data;
  for (const [position, step] of path.entries()) {
    if (typeof value !== 'object' || value === null) return path.slice(0, position);
    // An object or a list: both are read by key.
    value = (value as Record<string | number, unknown>)[step];
  }
  return path;
}

/** Where in the data an error left null. */
const nulledBy = (data: unknown, { path }: AnsweredError): Path | null =>
  path === undefined ? null : reach(data, path);

const startsWith = (path: Path, start: Path): boolean => start.every((step, position) => path[position] === step);

/** How a value of a query disagrees with the same value asked alone; null when it does not. */
export function disagreementWithAlone(whole: Answer, alone: Answer): string | null {
  const unplaced = (whole.errors ?? []).find(({ path }) => path === undefined);
  if (unplaced) return `refused: ${unplaced.message}`;
  // What another field's error took away with it cannot be compared.
  const nulled = (whole.errors ?? []).map((error) => nulledBy(whole.data, error)).filter((path) => path !== null);
  const isFailed = (path: Path) => nulled.some((each) => startsWith(path, each));
  for (const error of alone.errors ?? []) {
    const path = nulledBy(alone.data, error);
    if (path === null || !isFailed(path)) return `only alone it fails: ${error.message}`;
  }
  return firstDifference(whole.data, alone.data, isFailed, []);
}

/** How two answers to one query disagree; null when they are the same. */
export function disagreement(answer: Answer, reference: Answer): string | null {
  const difference =
    firstDifference(answer.data, reference.data, () => false, []) ??
    firstDifference(reference.data, answer.data, () => false, []);
  if (difference !== null) return difference;
  const nulls = (each: Answer) => new Set((each.errors ?? []).map((error) => failure(each.data, error)));
  const [told, expected] = [nulls(answer), nulls(reference)];
  const differing = [...told, ...expected].filter((each) => !(told.has(each) && expected.has(each)));
  return differing.length === 0 ? null : `errors: ${differing.join('; ')}`;
}

/**
 * A failure as both answers must tell it. When it took away what lies above the field, the specification leaves open
 * which of several fields beneath is told of.
 */
function failure(data: unknown, error: AnsweredError): string {
  const nulled = nulledBy(data, error);
  if (nulled === null) return error.message;
  return `${spelled(nulled)}${nulled.length === error.path?.length ? ` ${error.message}` : ''}`;
}
