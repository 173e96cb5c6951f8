/** How sure a plan is: what it is worth and saves in many cases, the chance of each target, and what moves it most. */
import { chanceAtLeast, chanceThat, type Estimate, sampleMean, sampleQuantiles } from '../../appraisal/index.ts';
import { type Cases, combinations, drawnCases, everyCombination } from '../../assumptions/draws.ts';
import type { Driver } from '../../assumptions/driver.ts';
import type { Shape } from '../../assumptions/sample.ts';
import { uniformDraws } from '../../assumptions/seeded.random.ts';
import type { PlanYear } from '../../portfolio/plan-evaluation.ts';
import { planInCases } from '../../portfolio/plan-in-cases.ts';
import type { PlanUnderDrivers } from './uncertain-plan.ts';

export interface Drawing {
  readonly draws: number;
  readonly seed: number;
  readonly shape: Shape;
}

/** More combinations than this are drawn from instead. */
const mostCombinations = 50_000;

export const casesOf = (drivers: readonly Driver[], { draws, seed, shape }: Drawing): Cases =>
  combinations(drivers) <= mostCombinations ? everyCombination(drivers) : drawnCases(drivers, draws, (name, count) => uniformDraws(seed, name, count), shape);

export interface SpreadShown {
  readonly mean: number;
  readonly p5: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
}

export function spreadOf(values: Float64Array, { weights }: Pick<Cases, 'weights'>): SpreadShown {
  const sample = { values, weights };
  const [p5, p10, p50, p90, p95] = sampleQuantiles(sample, [0.05, 0.1, 0.5, 0.9, 0.95]) as [number, number, number, number, number];
  return { mean: sampleMean(sample), p5, p10, p50, p90, p95 };
}

export interface PlanUncertaintyFound {
  readonly cases: number;
  readonly isExact: boolean;
  readonly value: SpreadShown;
  readonly chanceOfGain: Estimate;
  /** The chance that every year meets its target; null where none has one. */
  readonly chanceOfAllTargets: Estimate | null;
  readonly years: readonly YearUncertainty[];
}

export interface YearUncertainty {
  readonly year: number;
  readonly saving: SpreadShown;
  readonly savingTarget: number | null;
  readonly chanceOfTarget: Estimate | null;
  readonly chances: readonly (Estimate & { readonly saving: number })[];
  readonly capital: SpreadShown;
  readonly oneOffRevenue: SpreadShown;
}

export function planUncertainty(
  { plan, drivers }: PlanUnderDrivers,
  years: readonly PlanYear[],
  drawing: Drawing,
  savings: readonly number[],
): PlanUncertaintyFound {
  const cases = casesOf(drivers, drawing);
  const { weights } = cases;
  const found = planInCases(plan, cases);
  const chance = (values: Float64Array, least: number | null) => (least === null ? null : chanceAtLeast({ values, weights }, least));
  const targets = years.flatMap((one) => (one.savingTarget === null ? [] : [{ saving: found.saving[one.year]!, least: one.savingTarget + one.debtCharge }]));
  const isMet = (_: number, at: number): number => Number(targets.every(({ saving, least }) => saving[at]! >= least - 0.005));
  return {
    cases: cases.count,
    isExact: weights !== null,
    value: spreadOf(found.value, cases),
    chanceOfGain: chanceThat({ values: found.value, weights }, (value) => value > 0),
    chanceOfAllTargets: targets.length === 0 ? null : chanceAtLeast({ values: found.value.map(isMet), weights }, 1),
    years: years.map(({ year, savingTarget, debtCharge }) => ({
      year,
      saving: spreadOf(found.saving[year]!, cases),
      savingTarget,
      chanceOfTarget: chance(found.saving[year]!, savingTarget === null ? null : savingTarget + debtCharge),
      chances: savings.map((saving) => ({ saving, ...chanceAtLeast({ values: found.saving[year]!, weights }, saving) })),
      capital: spreadOf(found.capital[year]!, cases),
      oneOffRevenue: spreadOf(found.oneOff[year]!, cases),
    })),
  };
}
