import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Whether the field that `info` resolves has one of `names` selected directly beneath it, fragments looked through. */
export function selects(info: GraphQLResolveInfo, names: readonly string[]): boolean {
  const within = (set: SelectionSetNode): boolean =>
    set.selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return names.includes(selection.name.value);
      if (selection.kind === Kind.INLINE_FRAGMENT) return within(selection.selectionSet);
      const fragment = info.fragments[selection.name.value];
      return fragment !== undefined && within(fragment.selectionSet);
    });
  return info.fieldNodes.some((field) => field.selectionSet !== undefined && within(field.selectionSet));
}
