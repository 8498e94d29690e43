import { checkCaps } from './checks/caps.ts';
import { checkDerivations } from './checks/derivations.ts';
import { checkGaps } from './checks/gaps.ts';
import { checkObservations } from './checks/observations.ts';
import { checkReferences } from './checks/references.ts';
import { checkRegions } from './checks/regions.ts';
import { checkSeries } from './checks/series.ts';
import { checkStatements } from './checks/statements.ts';
import { checkSubjects } from './checks/subjects.ts';
import { checkTrees } from './checks/trees.ts';
import { checkUnits } from './checks/units.ts';
import type { Dataset } from './dataset.ts';
import type { DataFile } from './files/data-files.ts';
import type { Problems } from './problems.ts';
import { TableReader } from './table-reader.ts';
import { TABLES } from './tables/tables.ts';

/** Reads the files and checks them against each other. Only when nothing was reported is the dataset whole. */
export function readDataset(files: readonly DataFile[], problems: Problems): Dataset {
  const reader = new TableReader(files, problems);
  const dataset: Dataset = {
    sources: reader.read(TABLES.sources),
    units: reader.read(TABLES.units),
    conversionFactors: reader.read(TABLES.conversionFactors),
    commodities: reader.read(TABLES.commodities),
    regions: reader.read(TABLES.regions),
    regionMembers: reader.read(TABLES.regionMembers),
    regionNames: reader.read(TABLES.regionNames),
    indicators: reader.read(TABLES.indicators),
    series: reader.read(TABLES.series),
    derivations: reader.read(TABLES.derivations),
    observations: reader.read(TABLES.observations),
    gaps: reader.read(TABLES.gaps),
    policies: reader.read(TABLES.policies),
    policyRelations: reader.read(TABLES.policyRelations),
    measures: reader.read(TABLES.measures),
    caps: reader.read(TABLES.caps),
    effects: reader.read(TABLES.effects),
    findings: reader.read(TABLES.findings),
    discrepancies: reader.read(TABLES.discrepancies),
    statements: reader.read(TABLES.statements),
  };
  const tablesWithFiles = new Set(files.map(({ table }) => table));
  checkReferences(reader.mentions, reader.names, tablesWithFiles, problems);
  checkTrees(dataset, problems);
  checkRegions(dataset, problems);
  checkUnits(dataset, problems);
  checkSeries(dataset, problems);
  checkObservations(dataset, problems);
  checkDerivations(dataset, problems);
  checkGaps(dataset, problems);
  checkCaps(dataset, problems);
  checkSubjects(dataset, reader.names, problems);
  checkStatements(dataset, problems);
  return dataset;
}
