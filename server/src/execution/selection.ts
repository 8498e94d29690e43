import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';

/** A field of an operation, as far as a selection looks at it. */
export interface SelectedField {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly operation: { readonly schema: GraphQLSchema };
  /** The fields selected beneath it when it resolves to an object of `type`. */
  fieldsOf(type: GraphQLObjectType): readonly SelectedField[];
}

/** What is selected beneath one field of an operation, or beneath several that resolve to the same records. */
export class Selection {
  readonly #fields: readonly SelectedField[];
  readonly #children = new Map<string, Selection>();
  readonly #columns = new Map<string, readonly string[] | null>();

  constructor(fields: readonly SelectedField[]) {
    this.#fields = fields;
  }

  /** Whether a field of this name is selected directly beneath, under any alias. */
  selects(name: string): boolean {
    return this.child(name).#fields.length > 0;
  }

  /** What is selected beneath the fields of this name, under all of their aliases. */
  child(name: string): Selection {
    let child = this.#children.get(name);
    if (child === undefined) {
      const fields = this.#types().flatMap((type) => this.#fieldsOf(type));
      child = new Selection(fields.filter(({ definition }) => definition.name === name));
      this.#children.set(name, child);
    }
    return child;
  }

  /** The two selections together. */
  and(other: Selection): Selection {
    return new Selection([...this.#fields, ...other.#fields]);
  }

  /** The columns that the selected fields of a type read from its rows; null when one of them may read any column. */
  columns(typeName: string): readonly string[] | null {
    let columns = this.#columns.get(typeName);
    if (columns === undefined) {
      columns = this.#columnsOf(typeName);
      this.#columns.set(typeName, columns);
    }
    return columns;
  }

  #columnsOf(typeName: string): readonly string[] | null {
    const columns = new Set<string>();
    for (const type of this.#types()) {
      if (type.name !== typeName) continue;
      for (const { definition } of this.#fieldsOf(type)) {
        if (definition.name === '__typename') continue;
        const read = definition.extensions.columns;
        if (read === undefined) return null;
        for (const column of read) columns.add(column);
      }
    }
    return [...columns].sort();
  }

  #fieldsOf(type: GraphQLObjectType): readonly SelectedField[] {
    return this.#fields.flatMap((field) => field.fieldsOf(type));
  }

  #types(): readonly GraphQLObjectType[] {
    const types = new Set<GraphQLObjectType>();
    for (const { definition, operation } of this.#fields) {
      const type = getNamedType(definition.type);
      if (isObjectType(type)) types.add(type);
      else if (isAbstractType(type)) for (const each of operation.schema.getPossibleTypes(type)) types.add(each);
    }
    return [...types];
  }
}
