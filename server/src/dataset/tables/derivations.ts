import { cellType, optional } from '../cell/cell-type.ts';
import { listOfSome } from '../cell/list.ts';
import { reference } from '../cell/reference.ts';
import { text } from '../cell/text.ts';
import { defineTable } from '../table.ts';

/** `exports=M.merchandise-exports.china.dprk._T.USD_E6.china-customs` */
const input = cellType(
  '"name=SERIES KEY": exports=A.merchandise-exports.china.dprk._T.USD_E6.china-customs',
  (cell) => {
    const [, name, key] = /^([a-z][a-zA-Z0-9]*)=(\S+)$/.exec(cell) ?? [];
    return name === undefined || key === undefined ? undefined : { name, key };
  },
  ({ key }) => [{ kind: 'series', name: key }],
);

export const derivations = defineTable({
  name: 'derivations',
  key: ['series'],
  columns: {
    series: reference('series'),
    formula: text,
    inputs: listOfSome(input, 'a list of "name=SERIES KEY"'),
    note: optional(text),
  },
  check(row, report) {
    const names = row.inputs.map(({ name }) => name);
    const repeated = names.find((name, position) => names.indexOf(name) !== position);
    if (repeated !== undefined) report('inputs', `has two inputs called "${repeated}"`);
  },
});
