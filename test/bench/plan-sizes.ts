/**
 * How near to the best a plan of each size comes in how long, beside an independent open solver (GLPK) on the same rows and columns, in
 * the same time, its gap measured to our bound. By itself: node dist/test/bench/plan-sizes.js; PLAN_TIMES=100 for the hundredfold size.
 */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import loadGlpk, { type GLPK } from 'glpk.js/node';
import type { PlanProblem } from '../../src/portfolio/candidate.ts';
import { lpText } from '../../src/portfolio/lp-text.ts';
import type { Model } from '../../src/portfolio/model.ts';
import { bestPlan } from '../../src/portfolio/plan.ts';
import { planModel } from '../../src/portfolio/plan-model.ts';
import { reasonsFor } from '../../src/portfolio/plan-reasons.ts';
import { plansTogether } from '../../src/portfolio/shared-capital.ts';
import { forceSize } from '../portfolio/force-size.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const share = (gap: number | null): string => (gap === null ? 'none found' : `${(100 * gap).toFixed(3)} %`);
const columns = (cells: readonly string[]): string => cells.map((cell, at) => (at === 0 ? cell.padEnd(34) : cell.padStart(14))).join('');
/** How many organisations of force size share a fund. */
const times = Number(process.env['PLAN_TIMES'] ?? 4);

/** The first aim and the rows of a model as GLPK takes them, under the names that the LP text has. */
function glpkModel(glpk: GLPK, { columns: all, rows, aims }: Model): Parameters<GLPK['solve']>[0] {
  const [aim] = aims;
  const terms = (of: Model['rows'][number]['terms']) => of.map(([coef, { name }]) => ({ name, coef }));
  const bounds = (lower: number, upper: number) => {
    if (lower === upper) return { type: glpk.GLP_FX, lb: lower, ub: upper };
    if (Number.isFinite(lower)) return { type: Number.isFinite(upper) ? glpk.GLP_DB : glpk.GLP_LO, lb: lower, ub: Number.isFinite(upper) ? upper : 0 };
    return Number.isFinite(upper) ? { type: glpk.GLP_UP, lb: 0, ub: upper } : { type: glpk.GLP_FR, lb: 0, ub: 0 };
  };
  const isBinary = ({ isWhole, lower, upper }: Model['columns'][number]) => isWhole && lower === 0 && upper === 1;
  return {
    name: 'plan',
    objective: { direction: aim!.sense === 'maximise' ? glpk.GLP_MAX : glpk.GLP_MIN, name: aim!.name, vars: terms(aim!.terms) },
    subjectTo: rows.map(({ name, terms: of, lower, upper }) => ({ name, vars: terms(of), bnds: bounds(lower, upper) })),
    bounds: all.filter((column) => !isBinary(column)).map(({ name, lower, upper }) => ({ name, ...bounds(lower, upper) })),
    binaries: all.filter(isBinary).map(({ name }) => name),
    generals: all.filter((column) => column.isWhole && !isBinary(column)).map(({ name }) => name),
  };
}

interface Size {
  readonly name: string;
  readonly problem: PlanProblem;
  readonly seconds: number;
}

async function measured(glpk: GLPK, { name, problem, seconds }: Size): Promise<void> {
  const { model } = planModel(problem);
  writeFileSync(join(tmpdir(), `${name.replace(/\W+/g, '-')}.lp`), lpText(model));
  let first: number | null = null;
  const plan = await bestPlan(problem, {
    seconds,
    onProgress: ({ gap, seconds: after }) => {
      if (first === null && gap !== null && gap <= 0.01) first = after;
    },
  });
  const peer = await glpk.solve(glpkModel(glpk, model), { tmlim: seconds, presol: true, mipgap: 0 });
  const found = peer.result.status === glpk.GLP_OPT || peer.result.status === glpk.GLP_FEAS ? peer.result.z * 1_000 : null;
  const peerGap = found === null || plan.bound === null ? null : Math.max(0, plan.bound - found) / Math.max(1, Math.abs(found));
  const within = first === null ? '–' : `${(first as number).toFixed(1)} s`;
  say(
    columns([
      name,
      `${problem.candidates.length}`,
      `${model.columns.length}`,
      plan.outcome,
      share(plan.gap),
      `${plan.seconds.toFixed(1)} s`,
      within,
      share(peerGap),
    ]),
  );
}

async function explained(problem: PlanProblem): Promise<void> {
  const plan = await bestPlan(problem, { seconds: 10 });
  const [pick] = plan.evaluated?.picks ?? [];
  if (pick === undefined) return;
  const began = performance.now();
  const [reason] = await reasonsFor([pick.candidate.code], problem, plan, { seconds: 10, relativeGap: 0.01 });
  say(
    `forcing one out of a plan of force size: ${reason?.change === null ? 'no plan left' : `£${Math.round(reason!.change!)}`} in ${((performance.now() - began) / 1000).toFixed(1)} s`,
  );
}

/** Forces that share one fund, each of which would take more than its part. */
async function together(): Promise<void> {
  const members = Array.from({ length: times }, (_, at) => {
    const problem = forceSize(100 + at);
    return { name: `F${at}`, problem: { ...problem, budgets: { ...problem.budgets, capital: null } }, capital: problem.budgets.capital! };
  });
  const capital = members[0]!.capital.map((_, year) => members.reduce((sum, one) => sum + (one.capital[year] ?? 0), 0));
  const options = members.reduce((sum, { problem }) => sum + problem.candidates.length, 0);
  const began = performance.now();
  const found = await plansTogether(members, { capital, receiptLagYears: 1 }, { rounds: 12, gapWanted: 0.01, each: { seconds: 5, relativeGap: 0.002 } });
  say(
    `${times} forces on one fund, ${options} options: gap ${share(found.gap)} after ${found.rounds} rounds, ${((performance.now() - began) / 1000).toFixed(0)} s`,
  );
}

export async function planSizes(): Promise<void> {
  const glpk = await loadGlpk();
  say(columns(['plan', 'options', 'columns', 'outcome', 'gap', 'took', 'within 1 %', `GLPK ${glpk.version}`]));
  for (const starts of [2, 6])
    for (const seed of [1, 2, 3])
      await measured(glpk, { name: `small, ${starts} start years, seed ${seed}`, problem: forceSize(seed, { scale: 0.12, starts }), seconds: 10 });
  for (const seed of [1, 2, 3]) await measured(glpk, { name: `force size, seed ${seed}, 10 s`, problem: forceSize(seed), seconds: 10 });
  await measured(glpk, { name: 'force size, seed 2, 60 s', problem: forceSize(2), seconds: 60 });
  await measured(glpk, { name: 'force size, money not tight', problem: forceSize(1, { money: 1 }), seconds: 60 });
  await explained(forceSize(1));
  await together();
}

if (/plan-sizes\.[jt]s$/.test(process.argv[1] ?? '')) await planSizes();
