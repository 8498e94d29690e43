import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DMMF, GeneratorOptions } from '@prisma/generator-helper';
import prismaGenerator from '@prisma/generator-helper';

// A Prisma generator: writes the names that the models have in PostgreSQL, which neither the client nor the Pothos
// types export. The set loaders of the service build their SQL from them.

const SQL_TYPES: Readonly<Record<string, string>> = {
  BigInt: 'bigint',
  Boolean: 'boolean',
  DateTime: 'timestamptz',
  Decimal: 'numeric',
  Float: 'double precision',
  Int: 'integer',
  Json: 'jsonb',
  String: 'text',
};

function sqlTypeOf({ kind, type, nativeType, isList }: DMMF.Field): string {
  const native = nativeType?.[0];
  const item =
    kind === 'enum' ? `"${type}"` : native === 'Date' ? 'date' : native === 'Uuid' ? 'uuid' : (SQL_TYPES[type] ?? type);
  return isList ? `${item}[]` : item;
}

/** The two ends of a relation: fields of the model, and the fields of the other model that they equal. */
function endsOf(model: DMMF.Model, field: DMMF.Field, models: readonly DMMF.Model[]) {
  if (field.relationFromFields?.length) return { from: field.relationFromFields, to: field.relationToFields ?? [] };
  const other = models.find(({ name }) => name === field.type);
  const opposite = other?.fields.find(
    (each) => each.relationName === field.relationName && each.relationFromFields?.length,
  );
  if (opposite === undefined) throw new Error(`The relation ${model.name}.${field.name} has no foreign key.`);
  return { from: opposite.relationToFields ?? [], to: opposite.relationFromFields ?? [] };
}

function tableOf(model: DMMF.Model, models: readonly DMMF.Model[]) {
  const stored = model.fields.filter(({ kind }) => kind === 'scalar' || kind === 'enum');
  const related = model.fields.filter(({ kind }) => kind === 'object');
  return {
    name: model.dbName ?? model.name,
    key: model.primaryKey?.fields ?? stored.filter(({ isId }) => isId).map(({ name }) => name),
    columns: Object.fromEntries(
      stored.map((field) => [
        field.name,
        { name: field.dbName ?? field.name, type: sqlTypeOf(field), nullable: !field.isRequired },
      ]),
    ),
    relations: Object.fromEntries(
      related.map((field) => [field.name, { model: field.type, list: field.isList, ...endsOf(model, field, models) }]),
    ),
  };
}

async function generate({ dmmf, generator }: GeneratorOptions): Promise<void> {
  const path = generator.output?.value;
  if (path == null) throw new Error('The generator of tables needs an output.');
  const { models } = dmmf.datamodel;
  const tables = Object.fromEntries(models.map((model) => [model.name, tableOf(model, models)]));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(
    path,
    `// Generated from prisma/schema.prisma.\nexport const tables = ${JSON.stringify(tables, null, 2)} as const;\n`,
  );
}

prismaGenerator.generatorHandler({
  onManifest: () => ({ prettyName: 'table names', defaultOutput: './generated/tables.ts' }),
  onGenerate: generate,
});
