import c1Chemistry from './examples/c1-chemistry.graphql?raw';
import capTracking from './examples/cap-tracking.graphql?raw';
import comparison from './examples/comparison.graphql?raw';
import fuelPuzzle from './examples/fuel-puzzle.graphql?raw';
import grain from './examples/grain.graphql?raw';
import impact from './examples/impact.graphql?raw';
import live from './examples/live.graphql?raw';
import negotiation from './examples/negotiation.graphql?raw';
import numbers from './examples/numbers.graphql?raw';
import sanctions from './examples/sanctions.graphql?raw';
import startHere from './examples/start-here.graphql?raw';
import trade from './examples/trade.graphql?raw';

export interface Example {
  title: string;
  /** The document with its comment, as the editor shows it. */
  query: string;
}

/** The tabs that a first visit opens, in the order of the argument. */
export const FIRST_TABS: readonly Example[] = [
  { title: 'Start here', query: startHere },
  { title: 'Sanctions', query: sanctions },
  { title: 'Trade', query: trade },
  { title: 'Fuel puzzle', query: fuelPuzzle },
  { title: 'C1 chemistry', query: c1Chemistry },
  { title: 'Grain', query: grain },
  { title: 'Negotiation', query: negotiation },
];

/** All that the panel offers. */
export const EXAMPLES: readonly Example[] = [
  ...FIRST_TABS,
  { title: 'Numbers', query: numbers },
  { title: 'Comparison', query: comparison },
  { title: 'Impact', query: impact },
  { title: 'Cap tracking', query: capTracking },
  { title: 'Live', query: live },
];

/** What the example asks: the first line of its comment. */
export function questionOf({ query }: Example): string {
  return query.split('\n', 1)[0]?.replace(/^#\s*/, '') ?? '';
}

/** The name that GraphiQL gives to the example's tab. */
export function operationNameOf({ query }: Example): string | undefined {
  return /^(?:query|subscription) (\w+)/m.exec(query)?.[1];
}
