import { openDatabase } from '../../src/persistence/database.ts';

/** Runs one statement that concerns the whole server, such as making a database. */
export async function administer(server: string, statement: string): Promise<void> {
  const { orm, close } = await openDatabase({ DATABASE_URL: server });
  try {
    await orm.em.getConnection().execute(statement);
  } finally {
    await close();
  }
}

/** The address of another database on the same server. */
export function databaseAt(server: string, name: string): string {
  const address = new URL(server);
  address.pathname = `/${name}`;
  return address.href;
}
