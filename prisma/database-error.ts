/** Why a database cannot be used. */
export type DatabaseProblem =
  /** PostgreSQL could not be started, reached or initialised. */
  | 'UNREACHABLE'
  /** The folder holds something that is not a cluster of the service's PostgreSQL version. */
  | 'FOREIGN_FOLDER'
  /** The server is too old, not UTF-8, or has no trigrams of Hangul. */
  | 'UNFIT_SERVER'
  /** The database holds tables that Tumen did not make. */
  | 'FOREIGN_DATABASE'
  /** The database has migrations that this version of Tumen does not know. */
  | 'NEWER_DATABASE'
  /** An applied migration has been edited since. */
  | 'EDITED_MIGRATION'
  /** A migration failed, and nobody has said what became of it. */
  | 'FAILED_MIGRATION';

/** A database that cannot be used as it is. Nothing in it has been altered when this is thrown. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly problem: DatabaseProblem;

  constructor(problem: DatabaseProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
  }
}
