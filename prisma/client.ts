import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { PrismaClient } from './generated/client/client.ts';

/**
 * A Prisma client over a connection string, or over a pool that others use too; the pool stays open when the client
 * disconnects.
 */
export function createClient(connection: string | pg.Pool): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg(connection) });
}
