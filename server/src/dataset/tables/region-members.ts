import { reference } from '../cell/reference.ts';
import { defineTable } from '../table.ts';

export const regionMembers = defineTable({
  name: 'region-members',
  key: ['group', 'member'],
  columns: { group: reference('region'), member: reference('region') },
  check(row, report) {
    if (row.group === row.member) report('member', `"${row.member}" is the group itself`);
  },
});
