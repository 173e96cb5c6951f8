/** The running cost of two chains of vehicles, line by line. */
import type { Line } from '../options/option.ts';
import { type Component, components } from './cost-today.ts';
import type { ReplacementCase } from './replacement-case.ts';
import { lineOf, revenue, type Sides } from './replacement-lines.ts';

const runningLabels: Readonly<Record<Component | 'stated', string>> = {
  fuel: 'Fuel and electricity',
  servicing: 'Servicing, repair and tyres',
  rent: 'Vehicle rent',
  fixed: 'Tax, insurance and other fixed cost',
  stated: 'Running cost as stated',
};

/** Running cost of both chains year by year: what is spent less is positive. Relief for days off the road is no budget that could be cut. */
export function runningLines(sides: Sides): readonly Line[] {
  const { one, chain, bought, nothing, settledFrom } = sides;
  const saved = (part: Component | 'stated' | 'offRoad') => chain.running.map((run, year) => (nothing.running[year]?.[part] ?? 0) - (run?.[part] ?? 0));
  const parts = [...components, 'stated'] as const;
  const age = 'by age and miles: the vehicle that doing nothing would run, less the one that is run';
  return [
    ...parts.map((part) => {
      const amounts = saved(part);
      const rents = part === 'rent' ? [...(bought.hire?.inputs ?? []), ...(one.usual.hire?.inputs ?? [])] : [];
      const inputs = part === 'stated' ? [] : [one.work.cost[part], one.work.milesPa, one.work.age, ...rents];
      return { ...lineOf(sides, runningLabels[part], amounts, revenue, age, inputs, 'RECURRING'), ...releaseOf(one, part, amounts[settledFrom] ?? 0) };
    }),
    lineOf(
      sides,
      'Relief for days off the road',
      saved('offRoad'),
      { ...revenue, cashClass: 'CASH_AVOIDED_GROWTH' },
      'days off the road by age × a day’s hire',
      [one.work.age],
      'RECURRING',
    ),
  ];
}

/** The share of the vehicle's own cost line that the saving takes. */
function releaseOf({ work }: ReplacementCase, part: Component | 'stated', saved: number): Pick<Line, 'costLine' | 'releaseShare'> {
  if (part === 'stated') return {};
  const [code, today] = [work.costLine[part], work.cost[part].value];
  return code === undefined || today === null || today <= 0 || saved <= 0 ? {} : { costLine: code, releaseShare: Math.min(1, saved / today) };
}
