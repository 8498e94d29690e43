import { caps } from './caps.ts';
import { commodities } from './commodities.ts';
import { conversionFactors } from './conversion-factors.ts';
import { derivations } from './derivations.ts';
import { discrepancies } from './discrepancies.ts';
import { effects } from './effects.ts';
import { findings } from './findings.ts';
import { gaps } from './gaps.ts';
import { indicators } from './indicators.ts';
import { measures } from './measures.ts';
import { observations } from './observations.ts';
import { policies } from './policies.ts';
import { policyRelations } from './policy-relations.ts';
import { regionMembers } from './region-members.ts';
import { regionNames } from './region-names.ts';
import { regions } from './regions.ts';
import { series } from './series.ts';
import { sources } from './sources.ts';
import { statements } from './statements.ts';
import { units } from './units.ts';

/** Every table of the dataset, in the order of data/README.md. */
export const TABLES = {
  sources,
  units,
  conversionFactors,
  commodities,
  regions,
  regionMembers,
  regionNames,
  indicators,
  series,
  derivations,
  observations,
  gaps,
  policies,
  policyRelations,
  measures,
  caps,
  effects,
  findings,
  discrepancies,
  statements,
} as const;
