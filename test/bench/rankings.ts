/** How long a ranking takes: of data not seen before, and again. */
import { parse } from 'graphql';
import { estateOf } from '../../src/estate/estate.store.ts';
import { fleetOf } from '../../src/fleet/fleet.store.ts';
import { ictOf } from '../../src/ict/ict.store.ts';
import { demonstrationForce } from '../../src/persistence/sow.ts';
import type { AskedContext } from '../../src/programme/asked-context.ts';
import { optionsInOrder } from '../../src/programme/ranking/ranking.ts';
import { queryExecutor } from '../../src/server/compiled.ts';
import { openPlanner, plannerOn } from '../../src/server/planner.ts';
import { planningSchema } from '../../src/server/schema.ts';
import { answerOf, medianTime, timed } from './asking.ts';
import { handWrittenRanking, ourRanking } from './pages.ts';
import { poolAt } from './postgres-driver.ts';
import { fleetRanking, itRanking, wholeRanking } from './questions.ts';
import { type Measurement, median } from './report.ts';
import type { Environment, Server } from './server-process.ts';

const few = 7;
const many = 200;

/** Over HTTP, one asker: the first question after every change of the data, and the same question again. */
export async function rankingsOverHttp(url: string, ours: Server, theirs: Server): Promise<Measurement[]> {
  const pool = poolAt(url);
  const changed: { ours: number; theirs: number }[] = [];
  try {
    for (let time = 0; time < few; time++) {
      await pool.query({ text: 'update "data_version" set "version" = "version" + 1' });
      changed.push({ ours: await timed(() => answerOf(ourRanking(ours))), theirs: await timed(() => answerOf(handWrittenRanking(theirs))) });
    }
  } finally {
    await pool.end();
  }
  const again = { ours: await repeated(ours), handWritten: await medianTime(many, () => answerOf(handWrittenRanking(theirs))) };
  return [
    { name: 'twenty ranked closures, data just changed', ours: median(changed.map((one) => one.ours)), handWritten: median(changed.map((one) => one.theirs)) },
    { name: 'twenty ranked closures, again', ...again },
  ];
}

/** The same question again and again, one asker. */
export const repeated = (server: Server): Promise<number> => medianTime(many, () => answerOf(ourRanking(server)));

/** What is ranked: by which question, of whose data, and what has to be read before anything can be worked out. */
export interface Ranked {
  readonly name: string;
  readonly question: string;
  readonly organisation: string;
  readonly read: (context: AskedContext) => Promise<unknown>;
}

export const estateRanked = (name: string): Ranked => ({ name, question: wholeRanking, organisation: demonstrationForce, read: estateOf });
export const fleetRanked = (name: string, organisation = demonstrationForce): Ranked => ({ name, question: fleetRanking, organisation, read: fleetOf });
export const itRanked = (name: string, organisation = demonstrationForce): Ranked => ({ name, question: itRanking, organisation, read: ictOf });

/** Inside the server, without HTTP: all options put in order, and a hundred of them with their figures. */
export async function rankingsInside(ranked: Ranked, environment: Environment, times: number, aim?: string): Promise<Measurement[]> {
  const { orm, shipped, close } = await openPlanner(environment);
  try {
    const execute = queryExecutor(await planningSchema(), { compile: true });
    const document = parse(ranked.question);
    const asker = () => {
      const { contextFor } = plannerOn(orm, shipped);
      return async () => {
        const { errors } = await execute({ document, operationName: null, variables: {}, context: contextFor(ranked.organisation) });
        if (errors) throw errors[0];
      };
    };
    const first = await medianTime(times, () => asker()());
    const ask = asker();
    await medianTime(few, ask);
    const { read, worked } = await parts(ranked, () => plannerOn(orm, shipped), times);
    return [
      { name: `inside, ${ranked.name}: all options read, worked out and ranked`, ours: first },
      { name: `inside, ${ranked.name}: of that, read from the database`, ours: read },
      { name: `inside, ${ranked.name}: of that, worked out and ranked`, ours: worked },
      { name: `inside, ${ranked.name}: all options ranked again`, ours: await medianTime(many, ask), ...(aim && { aim }) },
    ];
  } finally {
    await close();
  }
}

/** Reading and arithmetic apart: everything is read beforehand, and then worked out. */
async function parts(ranked: Ranked, freshPlanner: () => ReturnType<typeof plannerOn>, times: number): Promise<{ read: number; worked: number }> {
  const taken: { read: number; worked: number }[] = [];
  for (let time = 0; time < times; time++) {
    const context = freshPlanner().contextFor(ranked.organisation);
    const read = await timed(() => ranked.read(context));
    taken.push({ read, worked: await timed(() => optionsInOrder(context, context.families, 'CASH_RELEASING_RECURRING_NET')) });
  }
  return { read: median(taken.map((one) => one.read)), worked: median(taken.map((one) => one.worked)) };
}
