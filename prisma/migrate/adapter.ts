import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { dropDatabase } from '../postgres/drop-database.ts';

type PrismaPgAdapter = Awaited<ReturnType<PrismaPg['connect']>>;

/** PostgreSQL's internal one-byte type `"char"`, unknown to the adapter, and `character`, which it knows. */
const INTERNAL_CHAR = 18;
const CHARACTER = 1042;

/**
 * The stock adapter made fit for migrations, and meant for them alone.
 *
 * - A migration is sent whole, so PostgreSQL runs it in one implicit transaction: the stock adapter cuts it at every
 *   semicolon, also inside function bodies, and leaves applied what came before a failure.
 * - The schema engine reads columns of type `"char"` from the catalogue as soon as a table has a CHECK constraint.
 * - The shadow database is dropped after its connections are closed, not before.
 */
export class MigrationAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = '@prisma/adapter-pg';
  readonly #url: string;
  readonly #connected = new Set<SqlDriverAdapter>();

  constructor(url: string) {
    this.#url = url;
  }

  async connect(): Promise<SqlDriverAdapter> {
    return this.#connect(this.#url, async () => undefined);
  }

  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const database = `tumen_shadow_${crypto.randomUUID()}`;
    await this.#administer(async (admin) => {
      await admin.query(`CREATE DATABASE ${pg.escapeIdentifier(database)} TEMPLATE template0`);
    });
    const url = new URL(this.#url);
    url.pathname = database;
    return this.#connect(url.href, () => this.#administer((admin) => dropDatabase(admin, database)));
  }

  /** Closes what the engine left open, and with it the engine's own advisory lock. */
  async dispose(): Promise<void> {
    for (const adapter of this.#connected) await adapter.dispose();
  }

  async #connect(url: string, afterwards: () => Promise<void>): Promise<SqlDriverAdapter> {
    const adapter = await new PrismaPg({ connectionString: url, application_name: 'tumen migration' }).connect();
    const { queryRaw, dispose } = adapter;
    adapter.queryRaw = (query) => queryReadingInternalChar(adapter, queryRaw, query);
    adapter.executeScript = async (sql) => {
      // Without arguments pg uses the simple protocol, which takes several statements.
      await adapter.executeRaw({ sql, args: [], argTypes: [] });
    };
    adapter.dispose = async () => {
      if (!this.#connected.delete(adapter)) return;
      await dispose.call(adapter);
      await afterwards();
    };
    this.#connected.add(adapter);
    return adapter;
  }

  async #administer(work: (admin: pg.Client) => Promise<void>): Promise<void> {
    const admin = new pg.Client({ connectionString: this.#url, application_name: 'tumen migration' });
    await admin.connect();
    try {
      await work(admin);
    } finally {
      await admin.end();
    }
  }
}

async function queryReadingInternalChar(
  adapter: PrismaPgAdapter,
  queryRaw: PrismaPgAdapter['queryRaw'],
  query: SqlQuery,
): Promise<SqlResultSet> {
  const pool = adapter.underlyingDriver();
  const columns: number[] = [];
  const client = {
    query: async (config: pg.QueryArrayConfig) => {
      const result = await pool.query(config);
      for (const [index, field] of result.fields.entries()) {
        if (field.dataTypeID !== INTERNAL_CHAR) continue;
        field.dataTypeID = CHARACTER;
        columns.push(index);
      }
      return result;
    },
  };
  // The adapter itself, with a client that says `character` for `"char"`.
  const reading: PrismaPgAdapter = Object.create(adapter, { client: { value: client } });
  const result = await queryRaw.call(reading, query);
  for (const index of columns) result.columnTypes[index] = ColumnTypeEnum.Character;
  return result;
}
