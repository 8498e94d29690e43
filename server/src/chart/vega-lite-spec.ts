import type { Frequency } from '@tumen/database/generated/client/enums.ts';
import type { Data } from '../series-data/data.ts';
import { summaryOf } from '../series-data/method.ts';

/** A policy to draw into a chart. */
export interface PolicyDate {
  slug: string;
  title: string;
  /** First day, as YYYY-MM-DD. */
  day: string;
}

/** What a chart shows beside the values. */
export interface ChartContext {
  title: string;
  policies: readonly PolicyDate[];
  width: number;
  height: number;
}

/** A stretch of periods without values that share a reason. */
interface MissingStretch {
  from: string;
  to: string;
  reason: string;
}

/** Beyond this many, labels of policies lie on each other: their titles are tooltips then. */
const MOST_LABELS = 8;

const X = { field: 'date', type: 'temporal', scale: { type: 'utc' }, axis: { title: null, grid: false } } as const;
/** Wong's palette, told apart by all kinds of colour vision (Nature Methods 8, 2011), readable on light and dark. */
const COLOURS = { value: '#0072b2', caution: '#e69f00', policy: '#d55e00', gap: '#8c8c8c' } as const;

/**
 * A complete Vega-Lite specification of a series: a line that breaks where there is no value, stretches without values
 * shaded with their reason, values to be careful with drawn hollow, policies as dated rules, and the method as subtitle.
 *
 * The data are in it; it needs no other file. https://vega.github.io/vega-lite/docs/spec.html
 */
export function vegaLiteSpec(data: Data, { title, policies, width, height }: ChartContext): object {
  const { method } = data;
  const rows = rowsOf(data);
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: {
      text: wrapped(title, width),
      subtitle: wrapped(summaryOf(method), width),
      anchor: 'start',
      subtitleFontSize: 10,
    },
    description: describe(data, title),
    width,
    height,
    layer: [
      ...gapLayer(missingStretches(data)),
      ...(method.frequency === 'IRREGULAR' ? intervalLayers(rows) : lineLayers(rows, method.frequency)).map(
        (layer) => ({
          ...layer,
          encoding: { ...layer.encoding, y: yOf(method.unitSymbol), tooltip: TOOLTIP },
        }),
      ),
      ...policyLayers(policies.filter(({ day }) => liesWithin(day, rows))),
    ],
    config: { view: { stroke: null }, axis: { labelOverlap: true } },
  };
}

function yOf(title: string): object {
  return { field: 'value', type: 'quantitative', title, scale: { zero: false } };
}

const TOOLTIP = [
  { field: 'period', type: 'nominal', title: 'Period' },
  { field: 'value', type: 'quantitative', title: 'Value' },
  { field: 'flag', type: 'nominal', title: 'Status' },
  { field: 'qualifier', type: 'nominal', title: 'Qualifier' },
  { field: 'reason', type: 'nominal', title: 'Note' },
] as const;

interface Row {
  date: string;
  until: string;
  period: string;
  value: number | null;
  flag: string;
  qualifier: string;
  reason: string | null;
  /** Whether the value is one to be careful with. */
  careful: boolean;
}

const ORDINARY: readonly string[] = ['NORMAL'];

function rowsOf({ periods, startsOn, endsOn, values, flags, qualifiers, reasons }: Data): Row[] {
  return periods.flatMap((period, at): Row[] => {
    const [date, until] = [startsOn[at], endsOn[at]];
    const flag = flags[at] ?? 'MISSING';
    const qualifier = qualifiers[at] ?? 'EXACT';
    // What has no first day has no place on an axis of time.
    if (date == null) return [];
    const careful = !ORDINARY.includes(flag) || qualifier !== 'EXACT';
    return [
      {
        date,
        until: until ?? date,
        period,
        value: values[at] ?? null,
        flag,
        qualifier,
        reason: reasons[at] ?? null,
        careful,
      },
    ];
  });
}

interface Layer {
  data: { values: readonly object[] };
  mark: object;
  encoding: object;
}

/** A line through the values, which Vega-Lite breaks at null, with a point for each: alone, a value has no line. */
function lineLayers(rows: readonly Row[], frequency: Frequency): Layer[] {
  const size = frequency === 'D' || frequency === 'W' || rows.length > 200 ? 8 : 24;
  return [
    { data: { values: rows }, mark: { type: 'line', color: COLOURS.value }, encoding: { x: X } },
    pointLayer(rows, X, size),
  ];
}

/** A bar over the days of each interval, as no line leads from one to the next. */
function intervalLayers(rows: readonly Row[]): Layer[] {
  const valued = rows.filter(({ value }) => value !== null);
  return [
    {
      data: { values: valued },
      mark: { type: 'rule', color: COLOURS.value, strokeWidth: 2, opacity: 0.6 },
      encoding: { x: X, x2: { field: 'until' } },
    },
    pointLayer(valued, { ...X, field: 'until' }, 24),
  ];
}

function pointLayer(rows: readonly Row[], x: object, size: number): Layer {
  return {
    data: { values: rows.filter(({ value }) => value !== null) },
    mark: { type: 'point', size, opacity: 1 },
    encoding: {
      x,
      color: {
        condition: { test: 'datum.careful', value: COLOURS.caution },
        value: COLOURS.value,
      },
      fill: { condition: { test: 'datum.careful', value: 'transparent' }, value: COLOURS.value },
    },
  };
}

function missingStretches({ startsOn, endsOn, values, reasons }: Data): MissingStretch[] {
  const stretches: MissingStretch[] = [];
  let open: MissingStretch | null = null;
  for (const [at, value] of values.entries()) {
    const [from, to] = [startsOn[at], endsOn[at]];
    const reason = reasons[at] ?? 'No value.';
    if (value !== null || from == null || to == null) {
      open = null;
    } else if (open !== null && open.reason === reason) {
      open.to = to;
    } else {
      open = { from, to, reason };
      stretches.push(open);
    }
  }
  return stretches;
}

function gapLayer(stretches: readonly MissingStretch[]): object[] {
  if (stretches.length === 0) return [];
  return [
    {
      data: { values: stretches },
      mark: { type: 'rect', color: COLOURS.gap, opacity: 0.15 },
      encoding: {
        x: { ...X, field: 'from' },
        x2: { field: 'to' },
        tooltip: [
          { field: 'from', type: 'nominal', title: 'No value from' },
          { field: 'to', type: 'nominal', title: 'to' },
          { field: 'reason', type: 'nominal', title: 'Why' },
        ],
      },
    },
  ];
}

function policyLayers(policies: readonly PolicyDate[]): object[] {
  if (policies.length === 0) return [];
  const values = policies.map(({ slug, title, day }) => ({ date: day, title, slug }));
  const tooltip = [
    { field: 'title', type: 'nominal', title: 'Policy' },
    { field: 'date', type: 'nominal', title: 'Began' },
  ];
  const rule = {
    data: { values },
    mark: { type: 'rule', color: COLOURS.policy, strokeDash: [4, 3] },
    encoding: { x: X, tooltip },
  };
  const label = {
    data: { values },
    mark: {
      type: 'text',
      angle: 270,
      align: 'right',
      baseline: 'bottom',
      dx: -2,
      dy: -2,
      fontSize: 9,
      limit: 150,
      color: COLOURS.policy,
    },
    encoding: { x: X, y: { value: 0 }, text: { field: 'title', type: 'nominal' }, tooltip },
  };
  return policies.length > MOST_LABELS ? [rule] : [rule, label];
}

function liesWithin(day: string, rows: readonly Row[]): boolean {
  const first = rows[0];
  const last = rows.at(-1);
  return first !== undefined && last !== undefined && day >= first.date && day <= last.until;
}

/** What the chart shows, for who cannot see it. */
function describe({ periods, values, problem, method }: Data, title: string): string {
  if (problem !== null) return `${title}. ${problem.message}`;
  const known = values.flatMap((value, at) => (value === null ? [] : [{ value, period: periods[at] ?? '' }]));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return `${title}. It has no values.`;
  const missing = values.length - known.length;
  const gaps = missing === 0 ? '' : ` ${missing} periods have no value.`;
  return `${title}: ${first.value} in ${first.period}, ${last.value} in ${last.period} (${method.unitSymbol}).${gaps}`;
}

/** Lines that fit the width of the chart, as Vega breaks none itself. */
function wrapped(text: string, width: number): string[] {
  const most = Math.max(20, Math.floor(width / 6.5));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < most) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
