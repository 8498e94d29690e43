/** The contract that this package was made for. */
export const SCHEMA_VERSION = '0.1.0+cc88425d2aa7';
