import { CitationRole } from '@tumen/database/generated/client/enums.ts';
import { cellType } from './cell-type.ts';
import { listOf, listOfSome } from './list.ts';

/** `CARRIED_BY nkr-essay-2019 @ footnote 3` */
export interface CitationCell {
  role: CitationRole;
  source: string;
  /** The place in the source; null for the whole of it. */
  locator: string | null;
}

const FORM = /^(?:([A-Z_]+) )?([a-z0-9-]+)(?: @ (\S.*))?$/;

/** Roles that a file may state; INPUT is the loader's own, for what it computes. */
const ROLES = Object.values(CitationRole).filter((role) => role !== CitationRole.INPUT);

const citation = cellType<CitationCell>(
  `a citation "source @ locator", optionally after a role (${ROLES.join(', ')})`,
  (text) => {
    const [, roleText, source, locator] = FORM.exec(text) ?? [];
    const role = roleText === undefined ? CitationRole.ORIGIN : ROLES.find((name) => name === roleText);
    return role === undefined || source === undefined ? undefined : { role, source, locator: locator ?? null };
  },
  ({ source }) => [{ kind: 'source', name: source }],
);

/** The sources of a record that nobody would believe without one. */
export const citations = listOfSome(citation, 'at least one citation');

/** The sources of a record that can stand without. */
export const optionalCitations = listOf(citation);
