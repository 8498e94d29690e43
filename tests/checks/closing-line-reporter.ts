import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Ends a run with one line for people and machines: `tests: 512 passed, 0 failed`. */
export class ClosingLineReporter implements Reporter {
  readonly #write: (line: string) => void;

  constructor(write: (line: string) => void = (line) => process.stdout.write(`${line}\n`)) {
    this.#write = write;
  }

  onTestRunEnd(testModules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 };
    for (const testModule of testModules) {
      for (const test of testModule.children.allTests()) count[test.result().state] += 1;
      // A module that breaks before its first test, or a hook that does, has no test to stand for it.
      count.failed += testModule.errors().length;
      for (const suite of testModule.children.allSuites()) count.failed += suite.errors().length;
    }
    // What never ran has not passed.
    const failed = count.failed + count.pending;
    this.#write(
      `tests: ${count.passed} passed, ${failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`,
    );
  }
}
