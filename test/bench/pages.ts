/** The two pages that planners look at, asked of our server and of the hand-written one, on the same database. */
import { demonstrationForce } from '../../src/persistence/sow.ts';
import { answerOf, graphql, type Load, type Target, underLoad } from './asking.ts';
import { buildingsPage, rankedPage } from './questions.ts';
import { type Measurement, median } from './report.ts';
import type { Server } from './server-process.ts';

const handWritten = (server: Server, path: string, first: number): Target => ({
  server,
  path,
  body: JSON.stringify({ organisation: demonstrationForce, first }),
});

export const ourRanking = (server: Server): Target => graphql(server, rankedPage);
export const handWrittenRanking = (server: Server): Target => handWritten(server, '/ranked', 20);
const ourBuildings = (server: Server): Target => graphql(server, buildingsPage);
const handWrittenBuildings = (server: Server): Target => handWritten(server, '/buildings', 50);

export async function pagesUnderLoad(ours: Server, theirs: Server): Promise<Measurement[]> {
  return [
    ...(await compared('fifty buildings with areas and cost lines', ourBuildings(ours), handWrittenBuildings(theirs))),
    ...(await compared('twenty ranked closures', ourRanking(ours), handWrittenRanking(theirs))),
  ];
}

/** The data of an answer, without the extensions, as text again. */
const dataIn = (answer: string): string => JSON.stringify(JSON.parse(answer).data);

const rounds = 5;
const roundMs = 1_200;

async function compared(page: string, ours: Target, theirs: Target): Promise<Measurement[]> {
  if (dataIn(await answerOf(ours)) !== dataIn(await answerOf(theirs))) throw new Error(`The two servers do not give the same page of ${page}.`);
  for (const target of [ours, theirs]) await underLoad(target, roundMs);
  const loads: { ours: Load; theirs: Load }[] = [];
  for (let round = 0; round < rounds; round++) loads.push({ ours: await underLoad(ours, roundMs), theirs: await underLoad(theirs, roundMs) });
  const both = (part: keyof Load) => ({ ours: median(loads.map((one) => one.ours[part])), handWritten: median(loads.map((one) => one.theirs[part])) });
  return [
    { name: `${page}, 8 connections`, isRate: true, aim: 'ratio ≥ 0.5', ...both('perSecond') },
    { name: `${page}, answer under that load`, ...both('medianMs') },
    { name: `${page}, processor of the server`, ...both('cpuMs') },
  ];
}
