/** The demonstration force, sown the first time through the importer that users have. */
import { dataVersion, Records } from '../access/records.store.ts';
import { problemLine } from '../exchange/problem.ts';
import type { Orm } from './database.ts';
import { type ImportReport, importFolder } from './import-folder.ts';

export const demonstrationForce = 'LEICS';

/** Imports the folder unless the organisation is there already; undefined where nothing was sown. Refuses a folder with a problem in it. */
export async function sown(orm: Orm, folder: string, knownAssumptions: ReadonlySet<string>): Promise<ImportReport | undefined> {
  const em = orm.em.fork();
  if ((await dataVersion(new Records(em, demonstrationForce))) !== undefined) return undefined;
  const report = await importFolder(em, folder, knownAssumptions);
  if (report.problems.length > 0) throw new RangeError(`the demonstration force does not read:\n${report.problems.slice(0, 20).map(problemLine).join('\n')}`);
  return report;
}
