/** Forces to ask about: the demonstration force, or small ones from folders, each on a database of its own. */
import { type Files, folderOf } from '../exchange/sample.ts';
import { type Answer, type Asking, asking } from '../kit/asking.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';

export interface Force extends Asking {
  readonly orm: TestDatabase['orm'];
  readonly folder: (files: Files) => Promise<void>;
}

/** A planner with these folders of files imported. */
export async function forceOf(...folders: readonly Files[]): Promise<Force> {
  const force = await forceOn(await testDatabase());
  for (const files of folders) await force.folder(files);
  return force;
}

/** A planner with the demonstration force in it. */
export const demonstration = async (): Promise<Force> => forceOn(await testDatabase('demonstration'));

async function forceOn(database: TestDatabase): Promise<Force> {
  const ask = await asking(database.orm);
  const stop = async () => {
    await ask.stop();
    await database.close();
  };
  const folder = (files: Files) => ask.imported(folderOf(files));
  return { ...ask, orm: database.orm, folder, stop };
}

export type { Answer };

/** Every row of a connection, page by page: `field` is such as `buildings`, `asked` what is wanted of each node. */
export async function allOf(force: Asking, field: string, asked: string, where = ''): Promise<Answer[]> {
  const rows: Answer[] = [];
  for (let after: string | null = null; ; ) {
    const query = `query($after: String) { page: ${field}(first: 100, after: $after${where === '' ? '' : `, where: ${where}`}) { nodes { ${asked} } pageInfo { hasNextPage endCursor } } }`;
    const { page }: Answer = await force.answer(query, { after });
    rows.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return rows;
    after = page.pageInfo.endCursor;
  }
}

/** The closure of a building of the asker, plain unless another kind is said. */
export async function closure(force: Asking, building: string, asked: string, kind = 'CLOSE'): Promise<Answer> {
  const where = `{ assets: ["${building}"], kinds: [${kind}], includeImpossible: true }`;
  const options = await allOf(force, 'rankedOptions', `title assets { code } ${asked}`, where);
  return options.find(({ assets }) => assets[0].code === building);
}
