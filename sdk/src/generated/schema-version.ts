/** The contract that this package was made for. */
export const SCHEMA_VERSION = '0.1.0+3d63b76e851e';
