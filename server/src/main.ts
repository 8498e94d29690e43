import cluster from 'node:cluster';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Keeps the stripped and compiled modules between starts: most of the time that a start takes.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/tumen'));
// Read by graphql-js when it is first imported: without it every value of an answer is checked against two copies of it.
process.env['NODE_ENV'] ??= 'production';
if (cluster.isWorker) {
  const { runWorker } = await import('./processes/worker.ts');
  await runWorker();
} else {
  const { runService } = await import('./service.ts');
  await runService();
}
