import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import { type AnyBatchLoad, loadOf, type RowResolver } from '../execution/batched.ts';
import { type ModelName, tableOf } from '../rows/model.ts';
import { type RelationQuery, relationLoad } from './relation-load.ts';

const NAME = 'setLoader';

type RelationSelect = (
  args: object,
  context: object,
  nested: (query: RelationQuery) => RelationQuery,
) => { select: Record<string, RelationQuery> };

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      setLoader: SetLoaderPlugin<Types>;
    }
  }
}

/**
 * Tells the executor how the fields that plugin-prisma defines read their rows: relations are loaded for all parents at
 * once, and each field names the columns that it reads of its parent's row.
 */
export class SetLoaderPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const { extensions, resolve } = config;
    const load = this.#relationLoad(config) ?? loadOf(resolve);
    const columns = this.#columns(config);
    return {
      ...config,
      extensions: {
        ...extensions,
        ...(load === undefined ? {} : { load }),
        // The executor calls it with the parents, arguments and context of this field.
        ...(resolve === undefined ? {} : { resolveRow: resolve as RowResolver }),
        ...(columns === undefined ? {} : { columns }),
      },
    };
  }

  #modelOf({ parentType }: PothosOutputFieldConfig<Types>): { model: ModelName; selects: boolean } | null {
    const { extensions } = this.buildCache.getTypeConfig(parentType);
    // plugin-prisma names the model of a type there, and the columns that are always read.
    const model = extensions?.['pothosPrismaModel'] as ModelName | undefined;
    return model === undefined ? null : { model, selects: Boolean(extensions?.['pothosPrismaSelect']) };
  }

  #relationLoad(config: PothosOutputFieldConfig<Types>): AnyBatchLoad | undefined {
    const relation = config.extensions?.['pothosPrismaRelationField'] as { name: string } | undefined;
    const parent = this.#modelOf(config);
    if (relation === undefined || parent === null) return undefined;
    // `t.relation` exposes its `query` only through its selection function.
    const select = config.extensions?.['pothosPrismaSelect'] as RelationSelect;
    const { [relation.name]: query } = select({}, {}, (given) => given).select;
    return relationLoad(parent.model, relation.name, query ?? {});
  }

  #columns(config: PothosOutputFieldConfig<Types>): readonly string[] | undefined {
    const parent = this.#modelOf(config);
    if (parent === null) return undefined;
    const relation = config.extensions?.['pothosPrismaRelationField'] as { name: string } | undefined;
    if (relation !== undefined) return tableOf(parent.model).relations[relation.name]?.from;
    // `select` of the field's options; that of `expose` is among the extensions.
    const { select = config.extensions?.['pothosPrismaSelect'] } = config.pothosOptions as { select?: unknown };
    if (typeof select === 'object' && select !== null) {
      const fields = Object.keys(select);
      for (const field of fields) {
        if (field in tableOf(parent.model).columns) continue;
        throw new Error(`${config.parentType}.${config.name} selects ${field}, which is no column of ${parent.model}.`);
      }
      return fields;
    }
    return parent.selects ? [] : undefined;
  }
}

SchemaBuilder.registerPlugin(NAME, SetLoaderPlugin);

export default NAME;
