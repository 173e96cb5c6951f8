import type { PGlite } from '@electric-sql/pglite';
import { MikroORM, type Options } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { PgliteDriver } from '@mikro-orm/pglite';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { AbstractSqlDriver } from '@mikro-orm/sql';
import { type DatabaseConfiguration, databaseConfiguration, type Engine, type Environment } from './configuration.ts';
import { embeddedInMemory, embeddedOnDisk } from './embedded.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';
import { DatabaseUnavailable, databaseUnavailable } from './unavailable.ts';

export type Orm = MikroORM<AbstractSqlDriver>;
export type OrmOptions = Partial<Options<AbstractSqlDriver>>;

export interface Database {
  readonly orm: Orm;
  readonly engine: Engine;
  /** True until the first migration has run. */
  readonly isFresh: boolean;
  /** Closes every connection and frees the folder of the embedded database. May be called again. */
  close(): Promise<void>;
}

export interface InMemory {
  /** Keep the embedded database in memory, whatever the environment says. */
  readonly memory: true;
  /** What another embedded database dumped, to begin with. */
  readonly contents?: Blob;
}

const milliseconds = { connect: 5_000, statement: 10_000, lock: 2_000, idleInTransaction: 60_000 };
const oldestServer = 15;
const inMemory: DatabaseConfiguration = { engine: 'pglite', folder: '', place: 'the embedded database in memory' };

/** How the ORM is set up for the database that the environment asks for. Opens nothing until the first query. */
export function ormOptions(environment: Environment): OrmOptions {
  return optionsFor(databaseConfiguration(environment));
}

/** Opens the database that the environment asks for, and refuses with the cure if it cannot be used. Does not migrate it. */
export async function openDatabase(environment: Environment, memory?: InMemory): Promise<Database> {
  refuseWithoutMigrations();
  const configuration = memory ? inMemory : databaseConfiguration(environment);
  const embedded = await embeddedFor(configuration, memory);
  let orm: Orm | undefined;
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= closeBoth(orm, embedded);
    return closing;
  };
  try {
    orm = (await MikroORM.init(optionsFor(configuration, embedded))) as Orm;
    return { orm, engine: configuration.engine, isFresh: await answersFresh(orm, configuration.place), close };
  } catch (failure) {
    await close();
    throw failure;
  }
}

/**
 * Runs the migrations that have not run yet, all or none, and returns how many ran.
 * Servers that start together on one PostgreSQL database wait for each other here.
 */
export async function migrate(orm: Orm): Promise<number> {
  refuseWithoutMigrations();
  if (orm.driver instanceof PgliteDriver) return (await orm.migrator.up()).length; // a second transaction would wait for the first for ever
  return orm.em.fork().transactional(async (em) => {
    for (const bound of ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout']) await em.execute(`set local ${bound} = 0`);
    await em.execute("select pg_advisory_xact_lock(hashtext('mikro_orm_migrations'))");
    const pending = await orm.migrator.getPending(); // over another connection: it makes the table of migrations
    return pending.length === 0 ? 0 : (await orm.migrator.up({ transaction: em.getTransactionContext() })).length;
  });
}

function optionsFor(configuration: DatabaseConfiguration, embedded?: PGlite): OrmOptions {
  const common: OrmOptions = {
    entities,
    extensions: [Migrator],
    ensureDatabase: false, // a misspelt name must be refused, not created
    migrations: { migrationsList: [...migrations], snapshot: false, snapshotOnMigrate: false, dropTables: false, silent: true },
  };
  if (configuration.engine === 'pglite') {
    return { ...common, ...embeddedOptions(embedded ?? configuration.folder) };
  }
  return {
    ...common,
    driver: PostgreSqlDriver,
    clientUrl: configuration.url,
    pool: { min: 0, max: configuration.connections, idleTimeoutMillis: 30_000 },
    driverOptions: {
      connectionString: configuration.url, // again, because the ORM ignores ?sslmode= and the like in its own
      application_name: 'public-estate-planner',
      connectionTimeoutMillis: milliseconds.connect,
      statement_timeout: milliseconds.statement,
      lock_timeout: milliseconds.lock,
      idle_in_transaction_session_timeout: milliseconds.idleInTransaction,
      options: '-c TimeZone=UTC', // as the embedded one
    },
  };
}

/** For an instance that is open already, which its opener closes; or for a folder, opened at the first query and closed with the ORM. */
function embeddedOptions(place: PGlite | string): OrmOptions {
  let opened: Promise<PGlite> | undefined;
  class ClosingDriver extends PgliteDriver {
    override async close(force?: boolean): Promise<void> {
      await super.close(force);
      await (await opened?.catch(() => undefined))?.close(); // else it would keep the process alive
    }
  }
  // A function, because the ORM copies its options and a copied instance does not work.
  const pglite = () => {
    if (typeof place !== 'string') return place;
    opened ??= embeddedOnDisk(place);
    return opened;
  };
  return { driver: ClosingDriver, dbName: 'postgres', driverOptions: { pglite } };
}

async function embeddedFor(configuration: DatabaseConfiguration, memory?: InMemory): Promise<PGlite | undefined> {
  if (memory) return embeddedInMemory(memory.contents);
  return configuration.engine === 'pglite' ? embeddedOnDisk(configuration.folder) : undefined;
}

async function closeBoth(orm: Orm | undefined, embedded: PGlite | undefined): Promise<void> {
  await orm?.close(true);
  await embedded?.close(); // the ORM leaves closing to whoever handed it the instance
}

/** Asks the server for the first time: is its version new enough, and has no migration run yet? */
async function answersFresh(orm: Orm, place: string): Promise<boolean> {
  try {
    const connection = orm.em.getConnection();
    const [server] = await connection.execute<[{ version: string }]>("select current_setting('server_version') as version");
    if (Number.parseInt(server.version, 10) < oldestServer) throw tooOld(place, server.version);
    const [table] = await connection.execute<[{ exists: boolean }]>("select to_regclass('mikro_orm_migrations') is not null as exists");
    if (!table.exists) return true;
    const [row] = await connection.execute<[{ empty: boolean }]>('select count(*) = 0 as empty from mikro_orm_migrations');
    return row.empty;
  } catch (failure) {
    throw databaseUnavailable(place, failure);
  }
}

function tooOld(place: string, version: string): DatabaseUnavailable {
  return new DatabaseUnavailable(
    `Cannot use ${place}: it is PostgreSQL ${version}, and ${oldestServer} or newer is needed. Upgrade the server, or leave DATABASE_URL out.`,
  );
}

/** Without any, the migrator does nothing and says nothing, and the first query fails instead. */
function refuseWithoutMigrations(): void {
  if (migrations.length === 0) throw new RangeError('No migration is known: src/persistence/migrations/index.ts lists none.');
}
