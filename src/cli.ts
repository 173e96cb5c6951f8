/** The command line: import a folder, print a ranking, print the guide to the files. Exit codes: 0 done, 1 failed, 2 rows rejected or misused. */
import 'reflect-metadata'; // before anything that is decorated, whichever is imported first
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { importFolder } from './persistence/import-folder.ts';
import { demonstrationForce, sown } from './persistence/sow.ts';
import { tables } from './persistence/tables.ts';
import { organisationsTogether, type TogetherAsked, togetherLines } from './programme/plan/plan-together.ts';
import { fileGuide } from './server/file-guide.ts';
import { importTable } from './server/import-table.ts';
import { openPlanner, seedsFolder } from './server/planner.ts';
import { rankingTable } from './server/ranking-table.ts';

const usage = `usage: npm run cli -- <command>
  import <folder>                 read a folder of CSV files into the organisation that its organisation.csv names
  rank [--organisation CODE] [--top 10]   print the best closures
  plan-together <code> <code> … [--capital 5000000,4000000] [--years 5] [--gap 0.01]
                                  plan organisations that share a fund of capital; without --capital what each has, put together
  guide                           print the guide to the files`;

type Planner = Awaited<ReturnType<typeof openPlanner>>;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** npm runs a script from the top of the project; the folder is named from where the user stands. */
async function imported(planner: Planner, folder: string): Promise<number> {
  const report = await importFolder(planner.orm.em.fork(), resolve(process.env['INIT_CWD'] ?? '.', folder), planner.knownAssumptions);
  say(importTable(report).join('\n'));
  return report.problems.length > 0 ? 2 : 0;
}

async function rankingPrinted(planner: Planner, organisation: string, top: number): Promise<number> {
  if (organisation === demonstrationForce) await sown(planner.orm, seedsFolder('leicestershire'), planner.knownAssumptions);
  say((await rankingTable(planner.contextFor(organisation), { families: ['CLOSURE'] }, top)).join('\n'));
  return 0;
}

async function plannedTogether(planner: Planner, names: readonly string[], asked: TogetherAsked): Promise<number> {
  const contexts = names.map((name) => planner.contextFor(name));
  say(togetherLines(await organisationsTogether(contexts, asked), names).join('\n'));
  return 0;
}

async function withPlanner(ask: (planner: Planner) => Promise<number>): Promise<number> {
  const planner = await openPlanner(process.env);
  try {
    return await ask(planner);
  } finally {
    await planner.close();
  }
}

const fundOptions = { capital: { type: 'string' }, years: { type: 'string', default: '5' }, gap: { type: 'string', default: '0.01' } } as const;

/** undefined where it is not written as numbers. */
function fundOf({ capital, years, gap }: { readonly capital?: string | undefined; readonly years: string; readonly gap: string }): TogetherAsked | undefined {
  const amounts = capital?.split(',').map(Number) ?? null;
  const asked = { capital: amounts, years: amounts?.length ?? Number(years), gapWanted: Number(gap) };
  const isSound = Number.isInteger(asked.years) && asked.years > 0 && asked.gapWanted >= 0 && (amounts ?? []).every((amount) => amount >= 0);
  return isSound ? asked : undefined;
}

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { organisation: { type: 'string', default: demonstrationForce }, top: { type: 'string', default: '10' }, ...fundOptions },
  });
  const [command, folder, ...rest] = positionals;
  const [top, fund] = [Number(values.top), fundOf(values)];
  if (command === 'guide' && folder === undefined) say(fileGuide(tables));
  else if (command === 'import' && folder !== undefined && rest.length === 0) return await withPlanner((planner) => imported(planner, folder));
  else if (command === 'rank' && folder === undefined && Number.isInteger(top) && top > 0)
    return await withPlanner((planner) => rankingPrinted(planner, values.organisation, top));
  else if (command === 'plan-together' && folder !== undefined && rest.length > 0 && fund !== undefined)
    return await withPlanner((planner) => plannedTogether(planner, [folder, ...rest], fund));
  else throw new RangeError(usage);
  return 0;
}

try {
  process.exitCode = await run();
} catch (failure) {
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`);
  process.exitCode = failure instanceof RangeError && failure.message === usage ? 2 : 1;
}
