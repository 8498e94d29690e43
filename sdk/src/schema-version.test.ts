import { describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from './generated/schema-version.ts';
import { isCompatible, userAgent, watchSchema } from './schema-version.ts';

describe('a service can answer a client', () => {
  test.each([
    ['0.2.1+aaa', '0.2.1+bbb', 'of the same version, whatever was not released yet'],
    ['0.2.1', '0.2.4', 'when it is newer and breaks nothing'],
    ['1.2.3', '1.9.0', 'when it is newer and breaks nothing'],
    ['1.2.3', '1.2.0', 'when only corrections lie between'],
  ])('made for %s with %s: %s', (made, served) => expect(isCompatible(made, served)).toBe(true));

  test.each([
    ['0.2.1', '0.3.0', 'before 1.0 the second number breaks'],
    ['0.2.1', '0.2.0', 'what came later is not there'],
    ['1.2.3', '2.0.0', 'the first number breaks'],
    ['1.2.3', '1.1.9', 'what came later is not there'],
    ['1.0.0', '0.9.0', 'the first number breaks'],
  ])('but not one made for %s with %s: %s', (made, served) => expect(isCompatible(made, served)).toBe(false));
});

describe('the client warns', () => {
  const hash = SCHEMA_VERSION.split('+')[1];
  /** The warnings after these answers. */
  function warnings(...answers: [served: string | null, refused: boolean][]): string[] {
    const told: string[] = [];
    const watch = watchSchema((message) => told.push(message));
    for (const [served, refused] of answers) {
      watch(new Headers(served === null ? {} : { 'tumen-schema-version': served }), refused);
    }
    return told;
  }

  test('once, naming both contracts and what to do', () => {
    const told = warnings(['99.0.0+abc', false], ['99.0.0+abc', true]);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(SCHEMA_VERSION);
    expect(told[0]).toContain('99.0.0+abc');
    expect(told[0]).toContain('Install the version that fits');
  });

  test('when a service of another contract refuses a document', () => {
    const served = SCHEMA_VERSION.replace(hash ?? '', 'another');
    expect(warnings([served, false])).toEqual([]);
    expect(warnings([served, false], [served, true])).toEqual([expect.stringContaining(served)]);
  });

  test('of nothing when the contract is its own, or the service does not say', () => {
    expect(warnings([SCHEMA_VERSION, true], [null, true], [null, false])).toEqual([]);
  });
});

test('outside browsers the client names itself and its contract', () => {
  expect(userAgent()['user-agent']).toMatch(/^tumen-sdk\/\d+\.\d+\.\d+ tumen-schema\/\d+\.\d+\.\d+\+[0-9a-f]{12}$/);
});
