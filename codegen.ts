import { readFile, writeFile } from 'node:fs/promises';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { buildSchema } from 'graphql';
import { compact } from './sdk/documents/compact.ts';

const SCHEMA = 'server/schema.graphql';

/** A document at run time is a string that types hang on; the plugin's own class keeps the text twice. */
const DOCUMENT_CLASS = `export class TypedDocumentString<TResult, TVariables> extends String {
  declare __apiType?: (variables: TVariables) => TResult;
}`;

/**
 * Lets bundlers drop the documents that nobody imports, makes documents small, and the types stand without another
 * package or `any`.
 */
async function finish(file: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const schema = buildSchema(await readFile(SCHEMA, 'utf8'));
  const finished = text
    .replaceAll('= new TypedDocumentString(', '= /*#__PURE__*/ new TypedDocumentString(')
    .replaceAll('Record<string, any>', 'Record<string, unknown>')
    .replaceAll(/new TypedDocumentString\(`([^`]*)`[^`]*?\) as/g, (_, document: string) => {
      return `new TypedDocumentString(\`${compact(document, schema)}\`) as`;
    })
    .replace(/export class TypedDocumentString[\s\S]*?\n}/, DOCUMENT_CLASS)
    .replace(/import .*DocumentTypeDecoration.* from '@graphql-typed-document-node\/core';\n/, '');
  await writeFile(file, `import type { DateText, DateTimeText, PeriodText } from '../scalars.ts';\n${finished}`);
}

const config: CodegenConfig = {
  schema: SCHEMA,
  documents: 'sdk/operations/*.graphql',
  generates: {
    'sdk/src/generated/graphql.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
        scalars: {
          Date: 'DateText',
          DateTime: 'DateTimeText',
          Period: 'PeriodText',
          GeoJSON: '{ type: string; coordinates: unknown }',
          VegaLite: '{ $schema: string; [property: string]: unknown }',
          ID: 'string',
        },
      },
    },
  },
  hooks: { afterOneFileWrite: finish },
};

// graphql-codegen reads the default export.
export default config;
