import { fold } from '../../search/fold.ts';
import type { Dataset } from '../dataset.ts';

/** A text under which a record is found: a row of `search_text`. */
export interface SearchText {
  /** GraphQL type of the record. */
  kind: 'Region' | 'Policy' | 'Measure' | 'Indicator' | 'Commodity' | 'Finding' | 'Source';
  /** Slug or code of the record. */
  ref: string;
  text: string;
  /** Name system of a region's name; else the field that the text came from. */
  system: string;
  language: string | null;
  /** Multiplies the similarity: 1 for a name, less for what merely mentions it. */
  weight: number;
  folded: string;
  /** For the name of an indicator, commodity or region: how many series have it as a part. Else 0. */
  series: number;
}

type Unfolded = Omit<SearchText, 'folded' | 'series'>;

const NAME = 1;
const SHORT_TEXT = 0.9;
const LONG_TEXT = 0.6;
const RELATED_NAMES = 0.5;

/** Kinds of policy whose acts are called sanctions, in their own name or not. */
const SANCTIONING = new Set(['UN_RESOLUTION', 'EXECUTIVE_ORDER', 'EU_REGULATION']);

/**
 * Every text of the dataset that a search goes through. Texts that fold to nothing are left out. Series have none: a
 * search finds them by the names of their parts.
 */
export function searchTexts(dataset: Dataset): SearchText[] {
  const seriesOf = countSeries(dataset);
  return [...regionTexts(dataset), ...policyTexts(dataset), ...partTexts(dataset), ...documentTexts(dataset)]
    .map((unfolded) => ({
      ...unfolded,
      folded: fold(unfolded.text),
      series: unfolded.system === 'name' ? (seriesOf.get(`${unfolded.kind} ${unfolded.ref}`) ?? 0) : 0,
    }))
    .filter(({ folded }) => folded !== '');
}

function regionTexts({ regions, regionNames }: Dataset): Unfolded[] {
  return [
    ...regions.flatMap(({ slug: ref, name, iso_code }): Unfolded[] => [
      english('Region', ref, 'name', name, NAME),
      ...(iso_code === null ? [] : [{ ...english('Region', ref, 'isoCode', iso_code, NAME), language: null }]),
    ]),
    ...regionNames.map(
      ({ region: ref, text, system, language }): Unfolded => ({
        kind: 'Region',
        ref,
        text,
        system,
        language,
        weight: NAME,
      }),
    ),
  ];
}

function policyTexts({ policies, measures, commodities }: Dataset): Unfolded[] {
  const titles = new Map(policies.map(({ slug, title }) => [slug, title]));
  const kinds = new Map(policies.map(({ slug, kind }) => [slug, kind]));
  const goods = new Map(commodities.map(({ code, name }) => [code, name]));
  return [
    ...policies.flatMap(({ slug, kind, title, title_korean, issuer, summary }): Unfolded[] => [
      english('Policy', slug, 'title', title, NAME),
      ...(title_korean === null
        ? []
        : [{ ...english('Policy', slug, 'titleKorean', title_korean, NAME), language: 'ko' }]),
      english('Policy', slug, 'slug', words(slug), SHORT_TEXT),
      english('Policy', slug, 'kind', sortOfAct(kind), RELATED_NAMES),
      english('Policy', slug, 'issuer', issuer, RELATED_NAMES),
      english('Policy', slug, 'summary', summary, LONG_TEXT),
    ]),
    ...measures.flatMap((measure): Unfolded[] => {
      const covered = measure.commodities.map(({ commodity }) => goods.get(commodity));
      const context = [titles.get(measure.policy), measure.description, ...covered].filter(Boolean).join(' ');
      return [
        english('Measure', measure.slug, 'slug', words(measure.slug), SHORT_TEXT),
        english('Measure', measure.slug, 'kind', sortOfAct(kinds.get(measure.policy), measure.kind), RELATED_NAMES),
        english('Measure', measure.slug, 'description', context, LONG_TEXT),
      ];
    }),
  ];
}

/** How many series have an indicator, a commodity or a region as a part, by its kind and code or slug. */
function countSeries({ series }: Dataset): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { indicator, commodity, region, counterpart } of series) {
    const regions = new Set([region, counterpart]);
    for (const part of [
      `Indicator ${indicator}`,
      `Commodity ${commodity}`,
      ...[...regions].map((slug) => `Region ${slug}`),
    ]) {
      counts.set(part, (counts.get(part) ?? 0) + 1);
    }
  }
  return counts;
}

function partTexts({ indicators, commodities }: Dataset): Unfolded[] {
  return [
    ...indicators.flatMap(({ code, name, description }): Unfolded[] => [
      english('Indicator', code, 'name', name, NAME),
      english('Indicator', code, 'code', words(code), SHORT_TEXT),
      english('Indicator', code, 'description', description, LONG_TEXT),
    ]),
    ...commodities.flatMap(({ code, name }): Unfolded[] => [
      english('Commodity', code, 'name', name, SHORT_TEXT),
      { ...english('Commodity', code, 'code', code, SHORT_TEXT), language: null },
    ]),
  ];
}

function documentTexts({ findings, sources }: Dataset): Unfolded[] {
  return [
    ...findings.map(({ slug, statement }) => english('Finding', slug, 'statement', statement, LONG_TEXT)),
    ...sources.map(({ slug, title, publisher, authors }) =>
      english('Source', slug, 'title', [title, publisher, ...authors].filter(Boolean).join(' '), RELATED_NAMES),
    ),
  ];
}

function english(kind: Unfolded['kind'], ref: string, system: string, text: string, weight: number): Unfolded {
  return { kind, ref, text, system, language: 'en', weight };
}

/** unscr-2397 as `unscr 2397`. */
function words(slug: string): string {
  return slug.replaceAll('-', ' ');
}

/** What sort of act it is, in the words that it is asked for with: `ban un resolution sanctions`. */
function sortOfAct(policyKind: string | undefined, measureKind?: string): string {
  const kinds = [measureKind, policyKind].flatMap((kind) => (kind === undefined ? [] : [kind]));
  const called = kinds.some((kind) => SANCTIONING.has(kind)) ? ['sanctions'] : [];
  return [...kinds, ...called].join(' ').toLowerCase().replaceAll('_', ' ');
}
