import type { Dataset } from '../dataset.ts';
import type { Place, Problems } from '../problems.ts';

interface Branch {
  name: string;
  up: string | null;
  at: Place;
}

/** Whoever walks up a tree arrives: regions and commodities by parent, measures by supersession. */
export function checkTrees({ regions, commodities, measures }: Dataset, problems: Problems): void {
  checkTree(
    'parent',
    regions.map((row) => ({ name: row.slug, up: row.parent, at: row.at })),
    problems,
  );
  checkTree(
    'parent',
    commodities.map((row) => ({ name: row.code, up: row.parent, at: row.at })),
    problems,
  );
  checkTree(
    'superseded_by',
    measures.map((row) => ({ name: row.slug, up: row.superseded_by, at: row.at })),
    problems,
  );
}

function checkTree(column: string, branches: readonly Branch[], problems: Problems): void {
  const byName = new Map(branches.map((branch) => [branch.name, branch]));
  const arrived = new Set<string>();
  for (const branch of branches) {
    const path: string[] = [];
    let next: Branch | undefined = branch;
    while (next !== undefined && !arrived.has(next.name) && !path.includes(next.name)) {
      path.push(next.name);
      next = next.up === null ? undefined : byName.get(next.up);
    }
    if (next !== undefined && !arrived.has(next.name)) {
      const circle = [...path.slice(path.indexOf(next.name)), next.name];
      problems.add(next.at, column, `goes in a circle: ${circle.join(' → ')}`);
    }
    for (const name of path) arrived.add(name);
  }
}
