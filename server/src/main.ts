import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Keeps the stripped and compiled modules between starts: most of the time that a start takes.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/tumen'));
const { runService } = await import('./service.ts');
await runService();
