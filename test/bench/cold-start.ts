/** From the start of the process to its first answer. */
import { answerOf, timed } from './asking.ts';
import { handWrittenRanking, ourRanking } from './pages.ts';
import { type Measurement, median } from './report.ts';
import { type Environment, handWritten, planner, type Server } from './server-process.ts';

const times = 5;

export async function coldStarts(onPostgres: Environment, onDisk: Environment): Promise<Measurement[]> {
  const [ours, theirs, embedded]: number[][] = [[], [], []];
  for (let time = 0; time < times; time++) {
    ours!.push(await firstAnswer(() => planner(onPostgres), ourRanking));
    theirs!.push(await firstAnswer(() => handWritten(onPostgres), handWrittenRanking));
    embedded!.push(await firstAnswer(() => planner(onDisk), ourRanking));
  }
  return [
    { name: 'cold start to the first ranking, PostgreSQL', ours: median(ours!), handWritten: median(theirs!) },
    { name: 'cold start to the first ranking, embedded database on disk', ours: median(embedded!) },
  ];
}

async function firstAnswer(start: () => Promise<Server>, ranking: typeof ourRanking): Promise<number> {
  let server: Server | undefined;
  try {
    return await timed(async () => {
      server = await start();
      await answerOf(ranking(server));
    });
  } finally {
    await server?.stop();
  }
}
