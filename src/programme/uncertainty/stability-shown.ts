/** Ranks that may change, choices between scenarios, and waiting, as the API shows them. */
import { financialYearAfter } from '../../appraisal/index.ts';
import type { Driver } from '../../assumptions/driver.ts';
import type { Given } from '../../assumptions/given.ts';
import { warning } from '../../options/option.ts';
import { measured, type RankMeasure } from '../../options/rank.ts';
import type { ScenarioRegret } from '../finance/scenario-regret.ts';
import { planShown } from '../plan/plan-shown.ts';
import { optionGlobalId, optionShown } from '../ranking/option-shown.ts';
import type { EffectsOfRanges } from './effects-of-ranges.ts';
import type { Drawing } from './plan-uncertainty.ts';
import type { RankStanding } from './rank-stability.ts';
import { driverShown } from './uncertain-plan.store.ts';
import type { WaitingFound } from './value-of-waiting.ts';

export function rankStabilityShown(
  standings: readonly RankStanding[],
  { ranges, lost }: EffectsOfRanges,
  ids: ReadonlySet<string>,
  by: RankMeasure,
  { draws, seed }: Drawing,
): object {
  const drivers = new Map<string, Driver>(ranges.map(({ driver }) => [driver.code, driver]));
  const among = lost.filter(({ option }) => ids.has(optionGlobalId(option)));
  return {
    draws,
    seed,
    drivers: ranges.length,
    options: standings.map(({ ranked: { rank, appraised }, probability, standardError, flippedBy }) => ({
      option: optionShown(appraised),
      rank,
      figure: measured(appraised, by),
      chance: { probability, standardError },
      flippedBy: flippedBy.map(({ driver, at }) => ({ driver: driverShown(drivers.get(driver.code)!), central: driver.range.central, at })),
    })),
    warnings:
      among.length === 0
        ? []
        : [
            warning(
              'NOT_POSSIBLE_AT_AN_END',
              `${new Set(among.map(({ option }) => option.id)).size} options could not be done at an end of some range, the first of them: ${among[0]!.option.title}, at the ${among[0]!.end} end of ${among[0]!.driver.code}. They are ranked all the same.`,
              'Rank again under a scenario of that end.',
            ),
          ],
  };
}

export function regretShown({ choices, regrets, largest, least, without }: ScenarioRegret): object {
  return {
    without,
    choices: choices.map(({ bestUnder, answered, payoffs }, choice) => ({
      bestUnder,
      plan: planShown(answered),
      payoffs: payoffs.map((payoff, scenario) => ({ ...payoff, regret: regrets[choice]![scenario]! })),
      largestRegret: largest[choice]!,
      isLeastRegret: choice === least,
    })),
  };
}

const pounds = (amount: number): string => `£${Math.round(Math.abs(amount)).toLocaleString('en-GB')}`;

/** The most gained by waiting first; what may not wait last. */
export function waitingShown(all: readonly WaitingFound[], given: Given): readonly object[] {
  const gain = ({ wait, now }: WaitingFound) => (wait === null ? Number.NEGATIVE_INFINITY : wait - now);
  return all
    .toSorted((one, other) => gain(other) - gain(one) || (one.candidate.code < other.candidate.code ? -1 : 1))
    .map((found) => {
      const { uncertainty, candidate, firstYear, laterYear, now, wait, outcomes } = found;
      const [startNow, startLater] = [financialYearAfter(given.base, firstYear), laterYear === null ? null : financialYearAfter(given.base, laterYear)];
      return {
        uncertainty: uncertainty.code,
        title: uncertainty.title,
        resolvesOn: uncertainty.resolvesOn,
        subject: candidate.code,
        subjectTitle: candidate.title,
        startNow,
        startLater,
        now,
        wait,
        worth: wait === null ? null : wait - now,
        outcomes,
        advice: adviceOn(found, startNow, startLater),
      };
    });
}

function adviceOn({ now, wait, uncertainty, outcomes }: WaitingFound, startNow: string, startLater: string | null): string {
  if (wait === null) return `It may not start after ${uncertainty.resolvesOn}: waiting is no choice.`;
  if (startLater === null) return now > 0 ? `Start in ${startNow}: once it is known no start would pay.` : 'It does not pay, whatever turns out.';
  if (wait <= now) return `Start in ${startNow}: waiting until ${startLater} would lose ${pounds(now - wait)}.`;
  const dropped = outcomes.filter(({ valueLater }) => (valueLater ?? 0) <= 0).map(({ title }) => title);
  const unless = dropped.length === 0 ? '' : `, and leave it undone if it turns out: ${dropped.join('; ')}`;
  return `Wait until ${startLater}${unless}: that is worth ${pounds(wait - now)} more than starting in ${startNow}.`;
}
