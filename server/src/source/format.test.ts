import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, it } from 'vitest';
import { formatCitation } from './format.ts';
import type { CitedSource } from './format-item.ts';

const BLANK = {
  titleNative: null,
  authors: [],
  containerTitle: null,
  volume: null,
  issue: null,
  pages: null,
  publisher: null,
  published: null,
  edition: null,
  url: null,
  doi: null,
  language: 'en',
};

const BOOK: CitedSource = {
  ...BLANK,
  slug: 'mimura-2017',
  kind: 'BOOK',
  title: 'Contemporary Korean Economy',
  authors: ['Mimura, Mitsuhiro'],
  publisher: 'Nippon Hyoron sya',
  published: '2017-09',
  language: 'ja',
};

const ARTICLE: CitedSource = {
  ...BLANK,
  slug: 'kim-2018',
  kind: 'ARTICLE',
  title: 'Interview Note: Visit to Wonsan, a City Vibrant with Tourism Development',
  authors: ['Kim, Suk mi'],
  containerTitle: 'Joseon Economic Data',
  volume: '6',
  issue: '4',
  published: '2018-12',
  language: 'ja',
};

const CHAPTER: CitedSource = {
  ...BLANK,
  slug: 'moon-2017',
  kind: 'CHAPTER',
  title: 'Transformation in Management of Production Division',
  authors: ['Moon, Ho-il'],
  containerTitle: 'International Sanctions and Korean Socialist Economy',
  publisher: 'Institute of Developing Economies',
  published: '2017-08',
  language: 'ja',
};

const NEWSPAPER: CitedSource = {
  ...BLANK,
  slug: 'upi-2018-06-28',
  kind: 'NEWSPAPER',
  title: 'Report on refined petroleum supplied by China and Russia, January to April 2018',
  containerTitle: 'UPI',
  publisher: 'United Press International',
  published: '2018-06-28',
};

const RESOLUTION: CitedSource = {
  ...BLANK,
  slug: 'un-s-res-2397-2017',
  kind: 'LEGAL_TEXT',
  title: 'Resolution 2397 (2017)',
  publisher: 'United Nations Security Council',
  published: '2017-12-22',
  url: 'https://undocs.org/S/RES/2397(2017)',
};

const GAZETTE: CitedSource = {
  ...BLANK,
  slug: 'us-eo-13722-2016',
  kind: 'LEGAL_TEXT',
  title: 'Executive Order 13722',
  containerTitle: 'Federal Register',
  volume: '81',
  issue: '53',
  pages: '14941-14946',
  publisher: 'President of the United States',
  published: '2016-03-15',
};

const RELEASE: CitedSource = {
  ...BLANK,
  slug: 'un-press-sc-8853',
  kind: 'PRESS_RELEASE',
  title: 'Press release SC/8853',
  publisher: 'United Nations',
  published: '2006-10-14',
  url: 'https://press.un.org/en/2006/sc8853.doc.htm',
};

const DATASET: CitedSource = {
  ...BLANK,
  slug: 'cns-missile-tests',
  kind: 'DATASET',
  title: 'North Korea Missile Test Database',
  publisher: 'James Martin Center for Nonproliferation Studies',
  edition: 'commit a0cc658, entries to 2026-04-18',
  url: 'https://www.nti.org/database/',
};

const DECREE: CitedSource = {
  ...BLANK,
  slug: 'guohan-2008-92',
  kind: 'LEGAL_TEXT',
  title: 'Reply on border trade',
  titleNative: '国函〔2008〕92号',
  publisher: 'State Council of China',
  published: '2008-10-18',
  language: 'zh',
};

const SOURCES = [BOOK, ARTICLE, CHAPTER, NEWSPAPER, RESOLUTION, GAZETTE, RELEASE, DATASET, DECREE];

describe('APA, 7th edition', () => {
  it.each<[what: string, source: CitedSource, locator: string | null, reference: string]>([
    ['a book', BOOK, null, 'Mimura, M. (2017). Contemporary Korean Economy. Nippon Hyoron sya.'],
    [
      'an article, its author in initials and the page appended',
      ARTICLE,
      'p. 26',
      'Kim, S. M. (2018). Interview Note: Visit to Wonsan, a City Vibrant with Tourism Development. Joseon Economic Data, 6(4), p. 26.',
    ],
    [
      'a chapter in its book',
      CHAPTER,
      null,
      'Moon, H.-I. (2017). Transformation in Management of Production Division. In International Sanctions and Korean Socialist Economy. Institute of Developing Economies.',
    ],
    [
      'an unsigned newspaper report by its title, with the day',
      NEWSPAPER,
      null,
      'Report on refined petroleum supplied by China and Russia, January to April 2018. (2018, June 28). UPI.',
    ],
    [
      'a resolution by its body, the paragraph before the address',
      RESOLUTION,
      'paragraph 5',
      'United Nations Security Council. (2017). Resolution 2397 (2017), paragraph 5. https://undocs.org/S/RES/2397(2017)',
    ],
    [
      'an act in a gazette',
      GAZETTE,
      null,
      'President of the United States. (2016). Executive Order 13722. Federal Register, 81(53), 14941–14946.',
    ],
    [
      'a press release with its day',
      RELEASE,
      null,
      'United Nations. (2006, October 14). Press release SC/8853 [Press release]. https://press.un.org/en/2006/sc8853.doc.htm',
    ],
    [
      'a data set by its publisher, with the state that was read',
      DATASET,
      'item 1717, element Production',
      'James Martin Center for Nonproliferation Studies. (n.d.). North Korea Missile Test Database [Data set, commit a0cc658, entries to 2026-04-18], item 1717, element Production. https://www.nti.org/database/',
    ],
    [
      'a title in another script before its translation',
      DECREE,
      null,
      'State Council of China. (2008). 国函〔2008〕92号 [Reply on border trade].',
    ],
  ])('prints %s', async (_what, source, locator, reference) => {
    expect(await formatCitation(source, locator, 'APA')).toBe(reference);
  });
});

describe('Chicago, 17th edition, author and date', () => {
  it.each<[what: string, source: CitedSource, locator: string | null, reference: string]>([
    ['a book', BOOK, null, 'Mimura, Mitsuhiro. 2017. Contemporary Korean Economy. Nippon Hyoron sya.'],
    [
      'an article with a footnote',
      ARTICLE,
      'footnote 3',
      'Kim, Suk Mi. 2018. “Interview Note: Visit to Wonsan, a City Vibrant with Tourism Development.” Joseon Economic Data 6 (4), footnote 3.',
    ],
    [
      'a chapter in its book',
      CHAPTER,
      null,
      'Moon, Ho-Il. 2017. “Transformation in Management of Production Division.” In International Sanctions and Korean Socialist Economy. Institute of Developing Economies.',
    ],
    [
      'an unsigned newspaper report by the newspaper',
      NEWSPAPER,
      null,
      'UPI. 2018. “Report on Refined Petroleum Supplied by China and Russia, January to April 2018,” June 28, 2018.',
    ],
    [
      'a resolution by its body',
      RESOLUTION,
      null,
      'United Nations Security Council. 2017. “Resolution 2397 (2017).” https://undocs.org/S/RES/2397(2017).',
    ],
    [
      'an act in a gazette, its pages abridged',
      GAZETTE,
      null,
      'President of the United States. 2016. “Executive Order 13722.” Federal Register 81 (53): 14941–46.',
    ],
    [
      'a data set without a date',
      DATASET,
      null,
      'James Martin Center for Nonproliferation Studies. n.d. “North Korea Missile Test Database.” Data set, commit a0cc658, entries to 2026-04-18. https://www.nti.org/database/.',
    ],
  ])('prints %s', async (_what, source, locator, reference) => {
    expect(await formatCitation(source, locator, 'CHICAGO')).toBe(reference);
  });
});

describe('names', () => {
  const written = (authors: string[]) => formatCitation({ ...BOOK, authors }, null, 'CHICAGO');

  it('takes a name without comma for a body, and never turns it round', async () => {
    expect(await written(['East Asia Trade Study Group'])).toMatch(/^East Asia Trade Study Group\. 2017\./);
  });

  it('writes names in Hangul together', async () => {
    expect(await written(['김, 숙미'])).toMatch(/^김숙미\. 2017\./);
  });

  it('joins several', async () => {
    expect(await written(['Bolt, Jutta', 'van Zanden, Jan Luiten'])).toMatch(
      /^Bolt, Jutta, and Jan Luiten van Zanden\./,
    );
  });
});

describe('dates', () => {
  it.each([
    ['2018', '(2018)'],
    ['2018-06', '(2018, June)'],
    ['2018-06-28', '(2018, June 28)'],
    ['2018-Q3', '(2018)'],
    ['2018-W12', '(2018)'],
    ['2014-05/2014-07', '(2014, May)'],
    ['2014/..', '(2014)'],
    ['..', '(n.d.)'],
    [null, '(n.d.)'],
  ])('prints what %s is known to hold: %s', async (published, printed) => {
    expect(await formatCitation({ ...NEWSPAPER, published }, null, 'APA')).toContain(printed);
  });
});

it.each(SOURCES)('prints $slug in one line of plain text', async (source) => {
  for (const style of ['APA', 'CHICAGO'] as const) {
    expect(await formatCitation(source, 'p. 1', style)).not.toMatch(/[\n<>]|&\w+;|\s{2}/);
  }
});

describe('BibTeX', () => {
  it('is an entry under the slug, with the place as a note', async () => {
    expect(await formatCitation(ARTICLE, 'p. 26', 'BIBTEX')).toBe(
      [
        '@article{kim-2018,',
        '\tauthor = {Kim, Suk mi},',
        '\tjournal = {Joseon Economic Data},',
        '\tnumber = {4},',
        '\tyear = {2018},',
        '\tmonth = {12},',
        '\tnote = {p. 26},',
        '\ttitle = {Interview {Note}: Visit to {Wonsan}, a {City} {Vibrant} with {Tourism} {Development}},',
        '\tvolume = {6},',
        '}',
      ].join('\n'),
    );
  });

  it.each(SOURCES)('of $slug is read back as what was written', async (source) => {
    const [read] = new Cite(await formatCitation(source, null, 'BIBTEX')).data;
    expect(read).toMatchObject({ 'citation-key': source.slug, title: source.title });
  });

  it('keeps other scripts', async () => {
    expect(await formatCitation({ ...BOOK, title: '조선 경제' }, null, 'BIBTEX')).toContain('title = {조선 경제}');
  });

  it('escapes what LaTeX would take for commands', async () => {
    expect(await formatCitation({ ...BOOK, title: 'R&D: 100% of it' }, null, 'BIBTEX')).toContain(
      'R\\&{D}: 100\\% of it',
    );
  });
});

describe('CSL-JSON', () => {
  it('is a list of one item, without fields that are not known', async () => {
    expect(JSON.parse(await formatCitation(CHAPTER, 'p. 5', 'CSL_JSON'))).toEqual([
      {
        id: 'moon-2017',
        type: 'chapter',
        title: 'Transformation in Management of Production Division',
        author: [{ family: 'Moon', given: 'Ho-il' }],
        issued: { 'date-parts': [[2017, 8]] },
        'container-title': 'International Sanctions and Korean Socialist Economy',
        publisher: 'Institute of Developing Economies',
        language: 'ja',
        note: 'p. 5',
      },
    ]);
  });

  it.each(SOURCES)('of $slug is read back as what was written', async (source) => {
    const text = await formatCitation(source, null, 'CSL_JSON');
    expect(new Cite(text).data).toMatchObject(JSON.parse(text));
  });
});

it('lets other work run between hundreds of citations', async () => {
  const citations = Array.from({ length: 100 }, (_, number) =>
    formatCitation({ ...BOOK, title: `Volume ${number}` }, null, 'APA'),
  );
  let turns = 0;
  const counting = setInterval(() => turns++, 1);
  await Promise.all(citations);
  clearInterval(counting);
  expect(turns).toBeGreaterThan(10);
});

it('writes the same again when only the place differs, and anew when the source changed', async () => {
  expect(await formatCitation(BOOK, 'p. 1', 'APA')).toContain('Nippon Hyoron sya, p. 1.');
  expect(await formatCitation(BOOK, 'p. 2', 'APA')).toContain('Nippon Hyoron sya, p. 2.');
  expect(await formatCitation({ ...BOOK, published: '2018' }, 'p. 2', 'APA')).toContain('(2018)');
});
