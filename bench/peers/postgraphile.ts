import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { announce } from './announce.ts';
import { POOL_SIZE } from './peer-pool.ts';

// PostGraphile over Tumen's tables and the functions of postgraphile-functions.sql, which the run has put there.

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  // Lists may be ordered by columns without an index of their own, such as a measure's first day.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [
    makePgService({
      connectionString: process.env['DATABASE_URL'] ?? '',
      schemas: ['public', 'peers'],
      poolConfig: { max: POOL_SIZE },
    }),
  ],
  grafserv: { watch: false, graphiql: false },
  grafast: { explain: false },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
await instance.getSchema();
announce(server);
