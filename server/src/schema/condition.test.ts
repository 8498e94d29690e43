import { describe, expect, test } from 'vitest';
import { dayCondition, dayRange } from './condition.ts';

const day = (text: string) => new Date(`${text}T00:00:00Z`);

describe('a range of periods', () => {
  test('holds both of its ends, whole', () => {
    expect(dayRange({ from: '2016', to: '2017' }, 'adoptedOn')).toEqual({
      from: day('2016-01-01'),
      before: day('2018-01-01'),
    });
    expect(dayRange({ from: '2018-02', to: '2018-02' }, 'adoptedOn')).toEqual({
      from: day('2018-02-01'),
      before: day('2018-03-01'),
    });
  });

  test('is open where nothing is said', () => {
    expect(dayCondition(dayRange({ from: '2016' }, 'adoptedOn'))).toEqual({ gte: day('2016-01-01') });
    expect(dayCondition(dayRange({}, 'adoptedOn'))).toEqual({});
  });

  test('is refused when it ends before it begins', () => {
    expect(() => dayRange({ from: '2018', to: '2016' }, 'filter.adoptedOn')).toThrow(
      'filter.adoptedOn.from (2018) lies after filter.adoptedOn.to (2016).',
    );
  });
});
