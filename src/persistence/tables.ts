/** Every record table of every wing: what the importer reads, the database keeps, and the file guide describes. */
import { estateTables } from '../estate/tables.ts';
import type { Table } from '../exchange/table.ts';
import { fleetTables } from '../fleet/tables.ts';
import { ictTables } from '../ict/tables.ts';
import { programmeTables } from '../programme/tables.ts';
import { registerTables } from '../register/tables.ts';

export const tables: readonly Table[] = [...registerTables, ...estateTables, ...fleetTables, ...ictTables, ...programmeTables];
