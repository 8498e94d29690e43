import { ask } from './ask.ts';

export interface Connection<Node> {
  totalCount: number;
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Every node of a connection at the root, page after page. */
export async function all<Node>(field: string, selection: string, filter = ''): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ; ) {
    const { page }: { page: Connection<Node> } = await ask(
      `query ($after: String) {
        page: ${field}(first: 100, after: $after ${filter}) { totalCount nodes { ${selection} } pageInfo { hasNextPage endCursor } }
      }`,
      { after },
    );
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
  }
}
