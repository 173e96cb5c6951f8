import { eachInOneYear } from './constraints/each-in-one-year.ts';
import { notPutOff } from './constraints/not-put-off.ts';
import { withinBand } from './constraints/within-band.ts';
import { withinCeiling } from './constraints/within-ceiling.ts';
import { type Column, Model, type Term } from './model.ts';

/** Things that are alike: due together, at one price, and each at the same cost of waiting. */
export interface Alike {
  readonly code: string;
  readonly count: number;
  readonly mayWait: boolean;
  readonly choices: readonly {
    /** Place in the list of years; that of the year after the last: not within them. */
    readonly year: number;
    readonly isLate: boolean;
    /** Of replacing one of them then rather than when it is due. */
    readonly cost: number;
    /** Capital of one of them by year, its own successors included. */
    readonly capital: readonly number[];
  }[];
}

export interface ReplacingProblem {
  readonly alike: readonly Alike[];
  readonly years: readonly string[];
  /** By year; null is without limit. */
  readonly ceilings: readonly (number | null)[];
  readonly carryForward: boolean;
  /** How far from the mean a year may lie, as a share; null where spending need not be even. */
  readonly band: number | null;
}

export interface ReplacingModel {
  readonly model: Model;
  /** How many, by thing and then by choice. */
  readonly replaced: readonly (readonly Column[])[];
  /** What each year is short of; empty where the model does not ask for it. */
  readonly short: readonly Column[];
}

/**
 * When to replace each thing so that waiting costs least. `SHORT` asks instead for the least that the ceilings lack for what may not
 * wait: how a programme that cannot be is explained.
 */
export function replacingModel(problem: ReplacingProblem, wanted: 'LEAST_COST' | 'LEAST_SHORT' = 'LEAST_COST'): ReplacingModel {
  const { alike, years, ceilings, carryForward, band } = problem;
  const model = new Model('when to replace what falls due');
  const replaced = alike.map(({ code, count, choices }) => choices.map(({ year }) => model.count(`${code}_in_${years[year] ?? 'later'}`, 0, count)));
  const isShort = wanted === 'LEAST_SHORT';
  const short = isShort ? years.map((year) => model.amount(`short_in_${year}`)) : [];
  const spent = years.map((_, at) =>
    alike.flatMap(({ choices }, thing) => choices.flatMap(({ capital }, choice): Term[] => (capital[at] ? [[capital[at], replaced[thing]![choice]!]] : []))),
  );
  eachInOneYear(
    model,
    alike.map(({ code, count }, thing) => ({ code, count, years: replaced[thing]! })),
  );
  const unwaiting = alike.flatMap(({ code, count, mayWait, choices }, thing) =>
    mayWait ? [] : [{ code, count, inTime: replaced[thing]!.filter((_, choice) => !choices[choice]!.isLate) }],
  );
  notPutOff(model, unwaiting);
  const limited = years.flatMap((name, at) => (ceilings[at] === null ? [] : [{ name, at, ceiling: ceilings[at]! }]));
  withinCeiling(
    model,
    limited.map(({ name, at, ceiling }) => ({
      name,
      ceiling,
      spent: spent[at]!,
      carried: carryForward ? model.amount(`carried_from_${name}`) : null,
      short: short[at] ?? null,
    })),
  );
  if (band !== null && !isShort)
    withinBand(
      model,
      years.map((name, at) => ({ name, spent: spent[at]! })),
      band,
    );
  const waiting = alike.flatMap(({ choices }, thing) => choices.map(({ cost }, choice): Term => [cost, replaced[thing]![choice]!]));
  model.aim('minimise', isShort ? 'short' : 'waiting', isShort ? short.map((column): Term => [1, column]) : waiting);
  return { model, replaced, short };
}
