import { expect, test } from 'vitest';
import { SettingError } from '../settings.ts';
import { divideConnections } from './connections.ts';

test.each([
  [{ allowed: 187, processes: 2, pool: null }, 20],
  [{ allowed: 187, processes: 16, pool: null }, 11],
  [{ allowed: 187, processes: 2, pool: 50 }, 50],
])('%o: %i connections for each process', ({ allowed, ...settings }, connections) => {
  expect(divideConnections(allowed, settings)).toBe(connections);
});

test.each([
  { allowed: 87, processes: 64, pool: null },
  { allowed: 87, processes: 4, pool: 30 },
  { allowed: -3, processes: 2, pool: null },
])('%o is refused', ({ allowed, ...settings }) => {
  expect(() => divideConnections(allowed, settings)).toThrow(SettingError);
  expect(() => divideConnections(allowed, settings)).toThrow(/max_connections/);
});
