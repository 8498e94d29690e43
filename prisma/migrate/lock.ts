/** Key of the advisory lock held while migrating. Not the number that the schema engine locks for itself. */
export const MIGRATION_LOCK = '7855100319';
