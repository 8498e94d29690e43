import { builder } from '../schema/builder.ts';
import { PolicyRelationKind } from './kinds.ts';

export const PolicyRelation = builder.prismaNode('PolicyRelation', {
  select: { id: true },
  nullable: true,
  id: { field: 'id' },
  description: 'What one policy does to another, as a source states it.',
  fields: (t) => ({
    kind: t.expose('kind', { type: PolicyRelationKind, description: 'What `from` does to `to`.' }),
    from: t.relation('from', { description: 'The policy that acts, the later one as a rule.' }),
    to: t.relation('to', { description: 'The policy that is acted upon, the earlier one as a rule.' }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'In which part, and whose reading it is; null when the kind says it all.',
    }),
    citations: t.relation('citations', {
      description: 'Where it was read, at most 20; there is always one.',
      query: { orderBy: { position: 'asc' }, take: 20 },
    }),
  }),
});
