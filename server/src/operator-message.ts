import { DatabaseError } from '@tumen/database/database-error.ts';
import { DatasetError } from './dataset/problems.ts';
import { OperatorError } from './problem/operator-error.ts';

const SHOWN = [DatabaseError, DatasetError, OperatorError];

/** The message for an error that the operator can resolve; null for a fault of ours, which is logged with its stack. */
export function operatorMessage(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (SHOWN.some((kind) => error instanceof kind)) return error.message;
  if (!('code' in error)) return null;
  if (error.code === 'EADDRINUSE') return `${error.message}. Another program listens there: set PORT to another port.`;
  if (error.code === 'EACCES') return `${error.message}. Ports below 1024 need rights: set PORT to a higher one.`;
  return null;
}
