import { CellError, type CellType, quoted } from './cell-type.ts';

/** Items separated by `;`, each read as `type` says; an empty cell is an empty list. */
export function listOf<Item>(type: CellType<Item>): CellType<Item[]> {
  const { mentions } = type;
  return {
    parse(text) {
      if (text === '') return [];
      const items = text.split(';').map((item) => item.trim());
      const repeated = items.find((item, index) => items.indexOf(item) !== index);
      if (repeated === '') throw new CellError(`${quoted(text)} has an empty item`);
      if (repeated !== undefined) throw new CellError(`${quoted(repeated)} stands twice in the list`);
      return items.map((item) => type.parse(item));
    },
    ...(mentions === undefined ? {} : { mentions: (values: Item[]) => values.flatMap((value) => mentions(value)) }),
  };
}

/** A list of at least one item. */
export function listOfSome<Item>(type: CellType<Item>, accepted: string): CellType<Item[]> {
  const list = listOf(type);
  return {
    ...list,
    parse(text) {
      if (text === '') throw new CellError(`is empty, but must be ${accepted}`);
      return list.parse(text);
    },
  };
}
