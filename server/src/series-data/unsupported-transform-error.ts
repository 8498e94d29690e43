import type { ProblemCode } from './data.ts';

/** Thrown when a series cannot give what was asked; the answer has it as `data.problem`. */
export class UnsupportedTransformError extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message: string) {
    super(message);
    this.code = code;
  }
}
