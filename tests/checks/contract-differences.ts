import { parseChangesetFile } from '@changesets/parse';
import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** A file of `.changeset/`: which package it raises by how much, and what it tells users. */
export interface Changeset {
  bump: string | undefined;
  text: string;
}

/**
 * Reads a changeset for the package `name`.
 *
 * @throws {Error} for what a release could not read either
 */
export function parseChangeset(content: string, name: string): Changeset {
  const { releases, summary } = parseChangesetFile(content);
  return { bump: releases.find((release) => release.name === name)?.type, text: summary };
}

/** The differences that break a client of the released contract, as GraphQL Inspector finds them. */
export async function breakingDifferences(released: string, current: string): Promise<Change[]> {
  const changes = await diff(buildSchema(released), buildSchema(current));
  return changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
}

/**
 * Those differences that no changeset announces. A changeset announces a break when it names the element, in backquotes
 * and as `Type.field.argument`, and raises the package by a version that may break: `major`, or `minor` before 1.0.
 */
export function unannounced(
  changes: readonly Change[],
  changesets: readonly Changeset[],
  packageVersion: string,
): Change[] {
  const mayBreak = packageVersion.startsWith('0.') ? ['major', 'minor'] : ['major'];
  const announcing = changesets.filter(({ bump }) => bump !== undefined && mayBreak.includes(bump));
  return changes.filter(
    ({ path }) => !announcing.some(({ text }) => path !== undefined && text.includes(`\`${path}\``)),
  );
}
