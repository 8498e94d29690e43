import { describe, expect, test } from 'vitest';
import { type CapDates, capWindow } from './window.ts';

const yearly: CapDates = { kind: 'CALENDAR_YEAR', anchoredOn: '2018-01-01', from: '2018-01-01', to: null };
const twelve: CapDates = { kind: 'TWELVE_MONTHS', anchoredOn: '2017-12-22', from: '2017-12-22', to: null };
const once: CapDates = { kind: 'ONCE', anchoredOn: null, from: '2017-10-01', to: '2017-12-31' };

describe('the window of a cap', () => {
  test.each<[CapDates, string, string, string]>([
    [yearly, '2018', '2018-01-01', '2018-12-31'],
    [yearly, '2020-01/2020-08', '2020-01-01', '2020-08-31'],
    [twelve, '2017-12-22/2018-12-21', '2017-12-22', '2018-12-21'],
    [twelve, '2018-12-22/2019-03-31', '2018-12-22', '2019-03-31'],
    [once, '2017-10/2017-12', '2017-10-01', '2017-12-31'],
    [{ ...yearly, kind: 'DAY' }, '2018-06-01', '2018-06-01', '2018-06-01'],
    [{ ...yearly, kind: 'UNSTATED' }, '2018-03/2018-05', '2018-03-01', '2018-05-31'],
  ])('%o takes %s', (dates, text, from, to) => {
    expect(capWindow(text, dates)).toEqual({ from, to });
  });

  test.each<[CapDates, string, string]>([
    [
      yearly,
      '2018-02/2018-12',
      'window: "2018-02/2018-12" does not begin with a window of the cap, such as 2018-01-01.',
    ],
    [yearly, '2018/2019', 'window: "2018/2019" ends after the window of the cap, on 2018-12-31.'],
    [yearly, '2018/..', 'window: "2018/.." is open.'],
    [yearly, '2016', 'window: "2016" ends before the cap began on 2018-01-01.'],
    [twelve, '2018', 'window: "2018" does not begin with a window of the cap, such as 2017-12-22.'],
    [once, '2019', 'window: "2019" begins after the cap ended on 2017-12-31.'],
  ])('%o refuses %s', (dates, text, message) => {
    expect(() => capWindow(text, dates)).toThrow(message);
  });
});
