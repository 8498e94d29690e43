import { expect, test } from 'vitest';
import { RestartPolicy } from './restart-policy.ts';

test('a worker that had served for a while is replaced at once, however many there were', () => {
  const policy = new RestartPolicy();
  for (let nth = 0; nth < 20; nth++) expect(policy.afterDeath({ servedMs: 60_000 })).toBe(0);
});

test('workers that die soon are replaced later and later, five seconds at most', () => {
  const policy = new RestartPolicy();
  const delays = Array.from({ length: 9 }, () => policy.afterDeath({ servedMs: 200 }));
  expect(delays).toEqual([0, 100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000]);
  expect(policy.afterDeath({ servedMs: 60_000 })).toBe(0);
  expect(policy.afterDeath({ servedMs: 200 })).toBe(0);
});

test('five in a row that die before they listen are not replaced', () => {
  const policy = new RestartPolicy();
  const die = () => policy.afterDeath({ servedMs: null });
  expect([die(), die(), die(), die()]).not.toContain(null);
  policy.afterStart();
  expect([die(), die(), die(), die()]).not.toContain(null);
  expect(die()).toBeNull();
});
