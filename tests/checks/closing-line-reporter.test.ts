import { describe, expect, it } from 'vitest';
import type { SerializedError, TestModule } from 'vitest/node';
import { ClosingLineReporter } from './closing-line-reporter.ts';

type State = 'passed' | 'failed' | 'skipped' | 'pending';

/** As much of a module of tests as the reporter reads. */
function moduleOf(states: State[], errors = 0): TestModule {
  const failures = Array.from({ length: errors }, () => ({ message: 'broken' }));
  const children = { allTests: () => states.map((state) => ({ result: () => ({ state }) })), allSuites: () => [] };
  return { children, errors: () => failures } as unknown as TestModule;
}

function closingLine(modules: TestModule[], errors: SerializedError[] = []): string {
  const lines: string[] = [];
  new ClosingLineReporter((line) => lines.push(line)).onTestRunEnd(modules, errors);
  return lines.join('\n');
}

describe('the closing line', () => {
  it('counts the tests of all modules', () => {
    expect(closingLine([moduleOf(['passed', 'passed']), moduleOf(['passed'])])).toBe('tests: 3 passed, 0 failed');
  });

  it('counts what was skipped apart', () => {
    expect(closingLine([moduleOf(['passed', 'skipped'])])).toBe('tests: 1 passed, 0 failed, 1 skipped');
  });

  it('takes what never ran, a broken module and a stray error for failures', () => {
    const broken = moduleOf([], 1);
    expect(closingLine([moduleOf(['passed', 'pending']), broken], [{ message: 'stray' }])).toBe(
      'tests: 1 passed, 3 failed',
    );
  });
});
