/** The driver that the ORM itself uses, found through it because it is no dependency of ours by name. */
import { createRequire } from 'node:module';

export interface Pool {
  query(statement: {
    readonly name?: string;
    readonly text: string;
    readonly values?: readonly unknown[];
  }): Promise<{ readonly rows: readonly { readonly body: string }[] }>;
  end(): Promise<void>;
}

const fromOrm = createRequire(createRequire(import.meta.url).resolve('@mikro-orm/postgresql'));
const driver = fromOrm('pg') as { readonly Pool: new (settings: { readonly connectionString: string; readonly max: number }) => Pool };

/** As many connections as the planner takes unless told otherwise. */
export const poolAt = (url: string): Pool => new driver.Pool({ connectionString: url, max: 10 });
