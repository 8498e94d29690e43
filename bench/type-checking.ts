import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// How long TypeScript takes to check a program of thirty queries of its own, beside the same program with untyped text: the
// difference is what `graphql` costs. The sources of the SDK are checked along, which users of the package do not pay for.

const OPERATIONS = 30;
const ALLOWED = 3;
const ROUNDS = 5;

const COMPILERS = { '7.0': 'typescript', '5.9': 'typescript-5.9' };

/** What programs ask: a record, a list with filters and nested lists, and a record whose fields a component reads. */
const KINDS = [
  (nth: number) => ({
    text: `query Operation${nth}($slug: String!) {
      region(slug: $slug) { slug name kind description parent { name } names { text language system } }
    }`,
    variables: `{ slug: 'rason' }`,
    reading: 'data.region?.names[0]?.text',
  }),
  (nth: number) => ({
    text: `query Operation${nth}($kind: [MeasureKind!], $day: Date, $first: Int, $after: String) {
      measures(filter: { kind: { in: $kind }, activeOn: $day }, first: $first, after: $after) {
        nodes {
          slug description from to status
          policy { title adoptedOn }
          cap { limits { amount unit { code symbol } } }
          citations { role formatted source { title publisher } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    variables: `{ kind: ['CAP'], day: '2018-06-01' }`,
    reading: 'data.measures.nodes[0]?.cap?.limits[0]?.unit.symbol',
  }),
  (nth: number) => ({
    fragment: `fragment Newest${nth} on Series { key title unit { symbol } latest { period value sentence } }`,
    text: `query Operation${nth}($indicator: [String!], $first: Int) {
      seriesList(filter: { indicator: $indicator }, first: $first) { totalCount nodes { ...Newest${nth} coverage { from to } } }
    }`,
    variables: `{ indicator: ['gdp-growth'] }`,
    reading: `readFragment(fragment${nth}, data.seriesList.nodes[0])?.latest?.value`,
  }),
];

/** A program of so many operations, each with its use; untyped, the same texts alone. */
function program(typed: boolean): string {
  const operations = Array.from({ length: OPERATIONS }, (_, nth) => {
    const { text, fragment, variables, reading } = {
      fragment: undefined,
      ...(KINDS[nth % KINDS.length] ?? KINDS[0])?.(nth),
    };
    if (!typed) return `export const texts${nth} = [\`${text}\`, \`${fragment}\`];`;
    return `${fragment === undefined ? '' : `const fragment${nth} = graphql(\`${fragment}\`);`}
      const operation${nth} = graphql(\`${text}\`, [${fragment === undefined ? '' : `fragment${nth}`}]);
      export async function use${nth}() {
        const data = await tumen.request(operation${nth}, ${variables});
        return ${reading};
      }`;
  });
  return `import { createTumen } from '@tumen/sdk';
    import { graphql, readFragment } from '@tumen/sdk/graphql';
    export const tumen = createTumen({ url: '' });
    export const kept = [graphql, readFragment];
    ${operations.join('\n')}`;
}

/** Seconds that the compiler says it checked for, the least of some rounds. */
function checkTime(compiler: string, folder: string): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const told = execFileSync(
      process.execPath,
      [join(import.meta.dirname, 'node_modules', compiler, 'bin/tsc'), '-p', folder, '--extendedDiagnostics'],
      { encoding: 'utf8' },
    );
    return Number(/^Check time:\s*([\d.]+)s$/m.exec(told)?.[1]);
  });
  return Math.min(...times);
}

const folder = mkdtempSync(join(import.meta.dirname, 'program-'));
try {
  const compilerOptions = {
    target: 'es2023',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2023', 'dom', 'dom.iterable'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    types: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
  for (const [version, compiler] of Object.entries(COMPILERS)) {
    const [typed, untyped] = [true, false].map((each) => {
      writeFileSync(join(folder, 'program.ts'), program(each));
      return checkTime(compiler, folder);
    });
    console.log(
      `TypeScript ${version} checks ${OPERATIONS} queries in ${typed} s, the same as untyped text in ${untyped} s; at most ${ALLOWED} s is wanted.`,
    );
    if (!(typed !== undefined && typed <= ALLOWED)) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
