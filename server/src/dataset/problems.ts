/** Where a row stands: the file, relative to the dataset's folder, and the line on which the row begins. */
export interface Place {
  file: string;
  line: number;
}

/** Something in the files that a person must mend. */
export interface DatasetProblem {
  file: string;
  /** 0 when the whole file, or its absence, is meant. */
  line: number;
  column: string | null;
  message: string;
}

const KEPT = 200;

/** Collects problems; the first 200 are kept, the rest counted. */
export class Problems {
  readonly kept: DatasetProblem[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add({ file, line }: Place, column: string | null, message: string): void {
    this.#count += 1;
    if (this.kept.length < KEPT) this.kept.push({ file, line, column, message });
  }
}

/** `series/essay.csv:12 column unit: "tt" is not a known unit; did you mean "t"?` */
export function describeProblem({ file, line, column, message }: DatasetProblem): string {
  const place = line === 0 ? file : `${file}:${line}`;
  return `${place}${column === null ? '' : ` column ${column}`}: ${message}`;
}

/** The dataset's files are not fit to be loaded; nothing was stored. */
export class DatasetError extends Error {
  readonly problems: readonly DatasetProblem[];
  /** How many problems there are, which may be more than are listed. */
  readonly count: number;

  constructor(folder: string, { kept, count }: Problems, options?: ErrorOptions) {
    const more = count > kept.length ? [`and ${count - kept.length} more`] : [];
    const heading = `The dataset in ${folder} has ${count} problem${count === 1 ? '' : 's'}.`;
    super([heading, ...kept.map(describeProblem), ...more].join('\n'), options);
    this.name = 'DatasetError';
    this.problems = kept;
    this.count = count;
  }
}
