import { readFile, writeFile } from 'node:fs/promises';
import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal';
import { buildSchema, introspectionFromSchema } from 'graphql';

/** Writes the contract as a type, from which `graphql` types documents of the user's own. */
const contract = await readFile(new URL('../server/schema.graphql', import.meta.url), 'utf8');
const introspection = minifyIntrospection(introspectionFromSchema(buildSchema(contract), { descriptions: false }));
const types = outputIntrospectionFile(introspection, { fileType: '.d.ts', shouldPreprocess: true });
// What follows the types would set this contract for every use of gql.tada in the user's project.
const [own = ''] = types.split(/^import \* as gqlTada/m);
await writeFile(new URL('src/generated/introspection.ts', import.meta.url), `${own.trimEnd()}\n`);
