import path from 'node:path';

/** The reference dataset that comes with the service: `data/` of the repository. */
export const DATASET_FOLDER = path.resolve(import.meta.dirname, '../../../data');
