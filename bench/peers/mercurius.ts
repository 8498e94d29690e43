import fastify from 'fastify';
import mercurius from 'mercurius';
import { createLoaders, type Loaders } from './mercurius-loaders.ts';
import { RESOLVERS, TYPE_DEFINITIONS } from './mercurius-schema.ts';
import { createPeerPool } from './peer-pool.ts';

declare module 'mercurius' {
  /** What each resolver gets. */
  interface MercuriusContext extends Loaders {}
}

// Mercurius with its compiler, over loaders that send one prepared statement each.

const pool = createPeerPool();
const app = fastify();
await app.register(mercurius, {
  schema: TYPE_DEFINITIONS,
  resolvers: RESOLVERS,
  jit: 1,
  context: () => createLoaders(pool),
});
console.log(await app.listen({ port: 0, host: '127.0.0.1' }));
