/** How long a ranking takes: of data not seen before, and again. */
import { parse } from 'graphql';
import { estateOf } from '../../src/estate/estate.store.ts';
import { demonstrationForce } from '../../src/persistence/sow.ts';
import { optionsInOrder } from '../../src/programme/ranking.ts';
import { queryExecutor } from '../../src/server/compiled.ts';
import { openPlanner, plannerOn } from '../../src/server/planner.ts';
import { planningSchema } from '../../src/server/schema.ts';
import { answerOf, medianTime, timed } from './asking.ts';
import { handWrittenRanking, ourRanking } from './pages.ts';
import { poolAt } from './postgres-driver.ts';
import { wholeRanking } from './questions.ts';
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

/** Inside the server, without HTTP: the whole estate put in order, and a hundred options of it with their figures. */
export async function rankingsInside(estate: string, environment: Environment, times: number, aim?: string): Promise<Measurement[]> {
  const { orm, shipped, close } = await openPlanner(environment);
  try {
    const execute = queryExecutor(await planningSchema(), { compile: true });
    const document = parse(wholeRanking);
    const asker = () => {
      const { contextFor } = plannerOn(orm, shipped);
      return async () => {
        const { errors } = await execute({ document, operationName: null, variables: {}, context: contextFor(demonstrationForce) });
        if (errors) throw errors[0];
      };
    };
    const first = await medianTime(times, () => asker()());
    const ask = asker();
    await medianTime(few, ask);
    return [
      { name: `inside, ${estate}: all options read, worked out and ranked`, ours: first },
      { name: `inside, ${estate}: of that, worked out and ranked`, ours: await workedOut(() => plannerOn(orm, shipped), times) },
      { name: `inside, ${estate}: all options ranked again`, ours: await medianTime(many, ask), ...(aim && { aim }) },
    ];
  } finally {
    await close();
  }
}

/** Only the arithmetic: the estate is read beforehand. */
async function workedOut(freshPlanner: () => ReturnType<typeof plannerOn>, times: number): Promise<number> {
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const context = freshPlanner().contextFor(demonstrationForce);
    await estateOf(context);
    taken.push(await timed(() => optionsInOrder(context, context.families, 'CASH_RELEASING_RECURRING_NET')));
  }
  return median(taken);
}
