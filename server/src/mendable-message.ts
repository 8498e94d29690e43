import { DatabaseError } from '@tumen/database/database-error.ts';
import { DatasetError } from './dataset/problems.ts';
import { WorkersError } from './processes/workers.ts';
import { SettingError } from './settings.ts';

const MENDABLE = [DatabaseError, DatasetError, SettingError, WorkersError];

/** What the operator can do about an error, in words; null for a fault of ours, which is logged with its stack. */
export function mendableMessage(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (MENDABLE.some((kind) => error instanceof kind)) return error.message;
  if (!('code' in error)) return null;
  if (error.code === 'EADDRINUSE') return `${error.message}. Another program listens there: set PORT to another port.`;
  if (error.code === 'EACCES') return `${error.message}. Ports below 1024 need rights: set PORT to a higher one.`;
  return null;
}
