import { type ASTNode, BREAK, type DocumentNode, Kind, visit } from 'graphql';

/** The path of the argument that holds `node`: `filter.adoptedOn.from`; undefined when no argument does. */
export function argumentPath(document: DocumentNode, node: ASTNode): string | undefined {
  let path: string | undefined;
  visit(document, {
    enter(each, _key, parent, _route, ancestors) {
      if (each !== node) return undefined;
      const named = [...ancestors, parent, each].flatMap((above) => {
        const isNamed = above !== undefined && 'kind' in above && (above.kind === Kind.ARGUMENT || above.kind === Kind.OBJECT_FIELD);
        return isNamed ? [above.name.value] : [];
      });
      path = named.length > 0 ? named.join('.') : undefined;
      return BREAK;
    },
  });
  return path;
}
