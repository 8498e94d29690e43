// Keeps the contract of the version that is being released, which later contracts are compared with, and its version,
// which the service tells its clients.

import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SERVER = join(import.meta.dirname, '../../server');

// A package.json holds a version.
const { version } = JSON.parse(readFileSync(join(SERVER, '../sdk/package.json'), 'utf8')) as { version: string };
writeFileSync(join(SERVER, 'contract/released.json'), `{ "version": "${version}" }\n`);
copyFileSync(join(SERVER, 'schema.graphql'), join(SERVER, 'contract/released.graphql'));
