import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findCycle, type ImportGraph, importGraph, importsOf, pathTo } from './import-graph.ts';

const graph = importGraph(fileURLToPath(new URL('../../server/src', import.meta.url)));
const files = [...graph.keys()];

/** The folder of a file right beneath server/src; the file itself when it stands there. */
const roomOf = (file: string) => file.split('/', 1)[0] ?? file;

/** Imports without the edges that `isAllowed` holds for. */
function without(from: ImportGraph, isAllowed: (file: string, imported: string) => boolean): ImportGraph {
  return new Map([...from].map(([file, imports]) => [file, imports.filter((each) => !isAllowed(file, each))]));
}

/** Which rooms each room imports. The context names what is kept in memory for all rooms: types, and nothing else. */
function roomGraph(): ImportGraph {
  const kept = new Set(['series/catalogue.ts', 'unit/units.ts']);
  const edges = without(graph, (file, imported) => file === 'schema/context.ts' && kept.has(imported));
  const rooms = new Map<string, string[]>();
  for (const [file, imports] of edges) {
    const others = imports.filter((each) => graph.has(each)).map(roomOf);
    rooms.set(roomOf(file), [...(rooms.get(roomOf(file)) ?? []), ...others.filter((room) => room !== roomOf(file))]);
  }
  return rooms;
}

describe('the imports of the server', () => {
  test('have no cycle among rooms', () => {
    expect(findCycle(roomGraph())).toBeNull();
  });

  test('have no cycle among files', () => {
    expect(findCycle(without(graph, (_, imported) => !graph.has(imported)))).toBeNull();
  });

  test.each(files.filter((file) => /^schema\//.test(file)))('%s imports no room but through the context', (file) => {
    const bottom = ['schema', 'execution', 'rows', 'period', 'problem', 'vocabulary'];
    const allowed = file === 'schema/context.ts' ? [...bottom, 'series', 'unit'] : bottom;
    const rooms = (graph.get(file) ?? []).filter((each) => graph.has(each)).map(roomOf);
    expect(rooms.filter((room) => !allowed.includes(room))).toEqual([]);
  });
});

describe('a service', () => {
  const services = files.filter((file) => /\/(.+-)?service\.ts$/.test(file));
  const isSchema = (node: string) =>
    node.startsWith('@pothos/') || node === 'schema/builder.ts' || /(^|\/)(.+-)?graphql\.ts$/.test(node);

  test('is there to be checked', () => {
    expect(services).toContain('series-data/service.ts');
  });

  test.each(services)('%s reaches neither Pothos nor the types of a room', (service) => {
    expect(pathTo(graph, service, isSchema)).toBeNull();
  });
});

describe('the graph of imports', () => {
  test('holds every kind of import', () => {
    const source = `import './a.ts'; import type { B } from './b.ts'; import { type C } from 'c';
      export { d } from './d.ts'; export type * from './e.ts'; const f = await import('./f.ts');`;
    expect(importsOf('x.ts', source).sort()).toEqual(['./a.ts', './b.ts', './d.ts', './e.ts', './f.ts', 'c']);
  });

  test('is searched through and through', () => {
    const chain = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['d', ['@pothos/core']],
    ]);
    expect(pathTo(chain, 'a', (node) => node.startsWith('@pothos/'))).toEqual(['a', 'b', 'd', '@pothos/core']);
    expect(findCycle(chain)).toBeNull();
    expect(findCycle(new Map([...chain, ['c', ['a']]]))).toEqual(['a', 'b', 'c', 'a']);
  });
});
