// Keeps the contract of the version that is being released, which later contracts are compared with.

import { copyFileSync } from 'node:fs';
import { join } from 'node:path';

const SERVER = join(import.meta.dirname, '../../server');

copyFileSync(join(SERVER, 'schema.graphql'), join(SERVER, 'contract/released.graphql'));
