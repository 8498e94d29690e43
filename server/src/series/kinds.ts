import type { ObservationStatus as StatusOfReading } from '@tumen/database/generated/client/enums.ts';
import { builder } from '../schema/builder.ts';

export const Frequency = builder.enumType('Frequency', {
  description: 'How often a series has a value: the SDMX code list CL_FREQ, and IRREGULAR. A series has one frequency.',
  values: {
    A: { description: 'Annual: one value a year.' },
    S: { description: 'Half-yearly: one value a semester.' },
    Q: { description: 'Quarterly: one value a quarter.' },
    M: { description: 'Monthly: one value a month.' },
    W: { description: 'Weekly: one value an ISO week.' },
    D: { description: 'Daily: values for single days.' },
    IRREGULAR: {
      description: 'Intervals of any length, such as January to November; year-to-date figures among them.',
    },
  } as const,
});

export const Qualifier = builder.enumType('Qualifier', {
  description: 'How exactly the publisher puts a value.',
  values: {
    EXACT: { description: 'The value as it stands.' },
    ABOUT: { description: 'A rounded figure: that much, a little more or less.' },
    MORE_THAN: { description: 'More than that: a lower bound that is not reached itself.' },
    AT_LEAST: { description: 'That much or more: a lower bound.' },
    LESS_THAN: { description: 'Less than that: an upper bound that is not reached itself.' },
    AT_MOST: { description: 'That much or less: an upper bound.' },
    NEARLY: { description: 'A little less than that.' },
  } as const,
});

export const ObservationStatus = builder.enumType('ObservationStatus', {
  description: 'What a value is worth: the SDMX code list CL_OBS_STATUS, by name. `statusCode` gives its letter.',
  values: {
    NORMAL: { description: 'An ordinary value without any caution (A).' },
    BREAK: { description: 'The first value on a new basis: do not compare it with those before (B).' },
    ESTIMATED: { description: 'Estimated or derived, not observed (E).' },
    FORECAST: { description: 'For a time after the year of its release (F).' },
    IMPUTED: { description: 'Filled in by the publisher for a value it lacked (I).' },
    MISSING: { description: 'No value: the reason is beside it (M).' },
    PROVISIONAL: { description: 'Published as provisional (P).' },
    LOW_RELIABILITY: { description: 'Known to be of low reliability (U).' },
    INCOMPLETE: {
      description:
        'Only in `data`: computed from a part of its period; `coverage` says how much of it, `reasons` which.',
    },
    NOT_COMPUTABLE: {
      description:
        'Only in `data`: no number, though there are values; a division by zero, say. The reason is beside it.',
    },
  } as const,
});

/** SDMX CL_OBS_STATUS letters, version 2.2. */
export const STATUS_CODE: Readonly<Record<StatusOfReading, string>> = {
  NORMAL: 'A',
  BREAK: 'B',
  ESTIMATED: 'E',
  FORECAST: 'F',
  IMPUTED: 'I',
  MISSING: 'M',
  PROVISIONAL: 'P',
  LOW_RELIABILITY: 'U',
};

export const KnownBasis = builder.enumType('KnownBasis', {
  description: 'How we know since when a reading was public.',
  values: {
    RELEASED: { description: 'The date of release that the publisher gives.' },
    ATTESTED: { description: 'The date of the carrier that we read it in; it may have been public earlier.' },
    EDITION: { description: 'The date of the edition of the data set.' },
  } as const,
});

export const GapKind = builder.enumType('GapKind', {
  description: 'Why a stretch of a series has no values.',
  values: {
    PUBLICATION_STOPPED: { description: 'The publisher gave such figures before and then ceased to.' },
    NOT_REPORTED: { description: 'Who should have reported did not.' },
    NONE_RECORDED: { description: 'The publisher goes on, and records nothing: neither a zero nor a report.' },
    NOT_COLLECTED: { description: 'Nobody gathered such figures at that time.' },
    NOT_CARRIED: { description: 'It may exist; none of our sources carries it.' },
  } as const,
});

export const SeriesRole = builder.enumType('SeriesRole', {
  description: 'Which part a region plays in a series.',
  values: {
    REF_AREA: { description: 'The region reports: SDMX REF_AREA.' },
    COUNTERPART: { description: 'The region is the other side of what another one reports.' },
    EITHER: { description: 'The region reports or is the counterpart.' },
  } as const,
});

export const RegionScope = builder.enumType('RegionScope', {
  description: 'Whether regions below this one in the tree count as well.',
  values: {
    DIRECT: { description: 'This region alone.' },
    DESCENDANTS: { description: 'This region and everything below it in the tree.' },
  } as const,
});
