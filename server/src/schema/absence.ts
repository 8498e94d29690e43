import { Prisma } from '@tumen/database/generated/client/client.ts';

/** Prisma's code for a record that was required and is not there. */
const NOT_FOUND = 'P2025';

/** A record by its id, or null when there is none: plugin-prisma throws where Relay's `node` answers null. */
export async function nullWhenAbsent<Row>(row: Row | PromiseLike<Row>): Promise<Row | null> {
  try {
    return await row;
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === NOT_FOUND) return null;
    throw error;
  }
}
