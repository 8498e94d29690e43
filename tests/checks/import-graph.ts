import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync } from 'rolldown/utils';
import { filesIn } from './files-in.ts';

/** What each file imports: files as paths within the folder, packages by the name that is imported. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** The imports of the TypeScript files of `folder`, types included, tests left out. */
export function importGraph(folder: string): ImportGraph {
  const files = filesIn(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  return new Map(
    files.map((file) => [
      relative(folder, file),
      importsOf(file, readFileSync(file, 'utf8')).map((specifier) =>
        specifier.startsWith('.') ? relative(folder, join(dirname(file), specifier)) : specifier,
      ),
    ]),
  );
}

/** The specifiers that a module imports from, in whatever way. */
export function importsOf(file: string, source: string): string[] {
  const { module, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => source.slice(start + 1, end - 1));
  const reexports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
  );
  return [...module.staticImports.map(({ moduleRequest }) => moduleRequest.value), ...reexports, ...dynamic];
}

/** The shortest way along imports from `start` to something that `isTarget` holds for; null when there is none. */
export function pathTo(graph: ImportGraph, start: string, isTarget: (node: string) => boolean): string[] | null {
  const cameFrom = new Map<string, string | null>([[start, null]]);
  // A Map also visits what is added while it is iterated over: this is a breadth-first search.
  for (const node of cameFrom.keys()) {
    if (node !== start && isTarget(node)) return backtrack(cameFrom, node);
    for (const next of graph.get(node) ?? []) {
      if (!cameFrom.has(next)) cameFrom.set(next, node);
    }
  }
  return null;
}

function backtrack(cameFrom: ReadonlyMap<string, string | null>, end: string): string[] {
  const path: string[] = [];
  for (let node: string | null = end; node !== null; node = cameFrom.get(node) ?? null) path.unshift(node);
  return path;
}

/** A cycle of the graph, its first node repeated at the end; null when there is none. */
export function findCycle(graph: ImportGraph): string[] | null {
  for (const [node, imports] of graph) {
    for (const next of imports) {
      const back = next === node ? [node] : pathTo(graph, next, (each) => each === node);
      if (back !== null) return [node, ...back];
    }
  }
  return null;
}
