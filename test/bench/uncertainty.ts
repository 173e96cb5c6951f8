/**
 * How long it takes to say how sure the demonstration force's plan is: what each range does to every option, once for the data, and then
 * 10,000 draws of the plan and of the ranking; and how far straight lines are from working the plan out again in full. By itself:
 * node dist/test/bench/uncertainty.js
 */
import 'reflect-metadata';
import { drawnCases } from '../../src/assumptions/draws.ts';
import type { RangeDriver } from '../../src/assumptions/driver.ts';
import type { Change } from '../../src/assumptions/scenario.ts';
import { uniformDraws } from '../../src/assumptions/seeded.random.ts';
import { appraised } from '../../src/options/appraise.ts';
import { demonstrationForce } from '../../src/persistence/sow.ts';
import { bestPlan } from '../../src/portfolio/plan.ts';
import { planInCases } from '../../src/portfolio/plan-in-cases.ts';
import type { AskedContext } from '../../src/programme/asked-context.ts';
import { planAskedBy } from '../../src/programme/plan/plan-asked.ts';
import { optionGlobalId } from '../../src/programme/ranking/option-shown.ts';
import { rankedWhere } from '../../src/programme/ranking/ranking.resolver.ts';
import { netOptions } from '../../src/programme/ranking/ranking.ts';
import { effectsOfRanges } from '../../src/programme/uncertainty/effects-of-ranges.ts';
import { planUncertainty } from '../../src/programme/uncertainty/plan-uncertainty.ts';
import { rankStability } from '../../src/programme/uncertainty/rank-stability.ts';
import { type AskedUnderDrivers, askedUnderDrivers } from '../../src/programme/uncertainty/uncertain-plan.store.ts';
import { givensUnder } from '../../src/register/given.ts';
import { openPlanner, seedsFolder } from '../../src/server/planner.ts';
import { medianTime, timed } from './asking.ts';
import { filled, withPlaces } from './places.ts';
import { type Measurement, report } from './report.ts';
import type { Environment } from './server-process.ts';

const drawing = { draws: 10_000, seed: 1, shape: 'TRIANGULAR' } as const;
const [times, points] = [7, 10];

/** On a database that has the demonstration force. */
export async function uncertaintyInside(environment: Environment): Promise<Measurement[]> {
  const { contextFor, close } = await openPlanner(environment);
  try {
    const context = contextFor(demonstrationForce);
    const ask = { optionStarts: 1, capitalCarriesForward: true, receiptLagYears: 1 };
    const asked = await planAskedBy(context, ask);
    const { evaluated } = await bestPlan(asked.question.problem, { seconds: 10 });
    const working = await timed(() => worked(context));
    const under = await askedUnderDrivers(context, asked, evaluated!);
    const { list } = await rankedWhere(context, 'NPV_PUBLIC', {}, {});
    const effects = await effectsOfRanges(context, new Set(context.families.map(({ name }) => name)), {});
    const plan = `a plan of ${evaluated!.picks.length} parts that ${under.drivers.length} ranges move`;
    const error = await largestError(context, under);
    return [
      { name: 'what each range does to every option, once for the data', ours: working },
      {
        name: `10,000 draws of ${plan}`,
        ours: await medianTime(times, async () => void planUncertainty(under, evaluated!.years, drawing, [])),
        aim: 'about a second',
      },
      {
        name: `10,000 draws of the ranking of ${list.length} options`,
        ours: await medianTime(times, async () => void rankStability(list, effects, 'NPV_PUBLIC', 10, drawing)),
      },
      { name: `straight lines are at most ${(100 * error).toFixed(2)} % from ${plan} worked out in full at ${points} points`, ours: Number.NaN },
    ];
  } finally {
    await close();
  }
}

/** Waits for the effects of all ranges, however long they take. */
async function worked(context: AskedContext): Promise<void> {
  const families = new Set(context.families.map(({ name }) => name));
  for (;;) {
    const isDone = await effectsOfRanges(context, families, {}).then(
      () => true,
      () => false,
    );
    if (isDone) return;
  }
}

/** At points drawn from all ranges of assumptions at once, proposals as stated: the largest difference in what the options of the plan are worth, as a share of it. */
async function largestError(context: AskedContext, { plan, drivers, options }: AskedUnderDrivers): Promise<number> {
  const ranges = drivers.filter((driver): driver is RangeDriver => driver.kind === 'RANGE' && plan.effects.some((effect) => effect.driver === driver.code));
  const cases = drawnCases(ranges, points, (name, count) => uniformDraws(2, name, count), 'TRIANGULAR');
  const whole = ranges.map((driver) => ({ driver, at: cases.of(driver.code)!.map((value) => (isWhole(driver) ? Math.round(value) : value)) }));
  const parts = plan.parts.filter((_, at) => options[at] !== null);
  const straight = planInCases(
    { ...plan, parts, constant: { value: 0, saving: [] } },
    { count: points, of: (code) => whole.find(({ driver }) => driver.code === code)?.at ?? null },
  );
  const [givenWith, readings] = [await givensUnder(context, {}), await Promise.all(context.families.map((family) => family.read(context)))];
  const wanted = new Set(options);
  const errors = Array.from({ length: points }, (_, at) => {
    const changes = whole.map(({ driver, at: values }): Change => ({ key: driver.code, is: 'VALUE', value: values[at]! }));
    const given = givenWith(changes);
    const inFull = readings
      .flatMap((reading) => netOptions(reading, readings, given).map((option) => ({ option, horizon: reading.horizon })))
      .filter(({ option }) => wanted.has(optionGlobalId(option)))
      .reduce((sum, { option, horizon }) => sum + appraised(option, horizon).figures.npvPublic, 0);
    return Math.abs(straight.value[at]! - inFull) / Math.abs(inFull);
  });
  return Math.max(...errors);
}

const isWhole = ({ range }: RangeDriver): boolean => Object.values(range).every(Number.isInteger);

if (import.meta.main) {
  const found = await withPlaces(async ({ database }) => {
    const environment = { DATABASE_URL: await database() };
    await filled(environment, seedsFolder('leicestershire'));
    return await uncertaintyInside(environment);
  });
  process.stdout.write(`${report(found)}\n`);
}
