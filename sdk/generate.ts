import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal';
import {
  buildSchema,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  introspectionFromSchema,
  isAbstractType,
  isCompositeType,
  isUnionType,
  stripIgnoredCharacters,
} from 'graphql';

/** Writes the contract as a type, from which `graphql` types documents of the user's own. */
const contract = await readFile(new URL('../server/schema.graphql', import.meta.url), 'utf8');
const introspection = minifyIntrospection(introspectionFromSchema(buildSchema(contract), { descriptions: false }));
const types = outputIntrospectionFile(introspection, { fileType: '.d.ts', shouldPreprocess: true });
// What follows the types would set this contract for every use of gql.tada in the user's project.
const [own = ''] = types.split(/^import \* as gqlTada/m);
await writeFile(new URL('src/generated/introspection.ts', import.meta.url), `${own.trimEnd()}\n`);

/** The contract without its descriptions, which a mock of the service is made from. */
const bare = stripIgnoredCharacters(contract.replaceAll(/"{3}[\s\S]*?"{3}/g, ''));
await writeFile(
  new URL('src/generated/contract.ts', import.meta.url),
  `/** The published contract in the schema language, without descriptions. */\nexport const CONTRACT = ${JSON.stringify(bare)};\n`,
);

const DECODED = ['Date', 'DateTime', 'Period'];

/** Of each type the fields that are scalars to decode, or lead to such: `{ Policy: { adoptedOn: 'Period' } }`. */
function decodedFields(schema: GraphQLSchema): Record<string, Record<string, string>> {
  const types = Object.values(schema.getTypeMap()).filter(isCompositeType);
  const fieldsOf = (type: GraphQLCompositeType): [field: string, type: string][] =>
    isUnionType(type) ? [] : Object.values(type.getFields()).map(({ name, type: of }) => [name, getNamedType(of).name]);
  const leading = new Set(DECODED);
  // Through a type that leads to a scalar another may: until nothing is added.
  for (let before = 0; before !== leading.size; ) {
    before = leading.size;
    for (const type of types) {
      const next = isAbstractType(type)
        ? schema.getPossibleTypes(type).map(({ name }) => name)
        : fieldsOf(type).map(([, of]) => of);
      if (next.some((name) => leading.has(name))) leading.add(type.name);
    }
  }
  const listed = types.map((type) => [type.name, fieldsOf(type).filter(([, of]) => leading.has(of))] as const);
  return Object.fromEntries(
    listed.flatMap(([type, fields]) => (fields.length > 0 ? [[type, Object.fromEntries(fields)]] : [])),
  );
}

await writeFile(
  new URL('src/generated/decoded-fields.ts', import.meta.url),
  `/** Of each type of the contract the fields that are scalars to decode, or lead to such. */\nexport const DECODED_FIELDS: Record<string, Record<string, string>> = ${JSON.stringify(decodedFields(buildSchema(contract)))};\n`,
);

// A package.json holds a version. The service builds the same name of its contract: server/src/contract/version.ts.
const { version } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8')) as { version: string };
const hash = createHash('sha256').update(contract).digest('hex').slice(0, 12);
await writeFile(
  new URL('src/generated/schema-version.ts', import.meta.url),
  `/** The contract that this package was made for. */\nexport const SCHEMA_VERSION = '${version}+${hash}';\n`,
);
