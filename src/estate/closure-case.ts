/** Everything that the lines of one closure are worked out from: the building, its terms, when it is empty, when it is out of hand, who moves where. */
import {
  addMonths,
  delayMonths,
  type FinancialYear,
  financialYearContaining,
  financialYearsFrom,
  lastDayOf,
  optimismBias,
  optimismBiasTable,
  yearIndex,
} from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { assumptionInput, derivedInput, firstKnown, type Input } from '../options/input.ts';
import type { TravelModel } from '../register/travel.ts';
import { fteIn } from './carrying-cost.ts';
import { type Exit, exitOf, lawfulEnds } from './exit.ts';
import { type Move, movesFrom } from './receiving.ts';
import type { Building, ClosureTerm, EstateSnapshot } from './snapshot.ts';
import { termInput } from './term-input.ts';

export type ClosureVariant = 'CLOSE' | 'CLOSE_AND_REPROVIDE';

export interface ClosureCase {
  readonly variant: ClosureVariant;
  readonly building: Building;
  readonly term: ClosureTerm | undefined;
  readonly estate: EstateSnapshot;
  readonly given: Given;
  /** Year 0 to the horizon. */
  readonly years: readonly FinancialYear[];
  /** The last day of use. */
  readonly vacated: string;
  /** The year index in which that day falls: one-offs are spent in it. */
  readonly vacatedIn: number;
  readonly exit: Exit;
  readonly moves: readonly Move[];
  /** The buildings of ours that take something in, each once. */
  readonly homes: readonly Building[];
  readonly fte: Input;
  /** Net area the teams need where they go, m². */
  readonly space: Input;
  readonly fitOutBase: FitOut;
}

/** Fit-out before optimism bias: a stated sum, or area × rate. */
export interface FitOut {
  readonly amount: number | null;
  readonly inputs: readonly Input[];
}

export function closureCase(building: Building, variant: ClosureVariant, estate: EstateSnapshot, travel: TravelModel, given: Given): ClosureCase {
  const terms = estate.termsOf(building.code);
  const term = terms.find((one) => one.variant === variant) ?? terms[0];
  const moves = movesFrom(building, term, estate, travel, given);
  const stated = term?.receivingBuilding == null ? [] : [estate.building.get(term.receivingBuilding)!];
  const homes = [...new Set([...moves.flatMap(({ to }) => to ?? []), ...stated])];
  const fte = firstKnown(
    termInput(term, 'relocationFte', 'full-time equivalents that move', 'FTE'),
    derivedInput('full-time equivalents based here', fteIn(building, estate), 'FTE', 'team_bases.csv'),
  );
  const space = spaceNeeded(term, fte, given);
  const fitOutBase = fitOutOf(term, space, given);
  const vacated = term?.vacateOn == null ? defaultVacation({ building, estate, term, given }, homes, fitOutBase) : given.putOff(term.vacateOn);
  return {
    variant,
    building,
    term,
    estate,
    given,
    moves,
    homes,
    fte,
    space,
    fitOutBase,
    vacated,
    years: financialYearsFrom(given.base, estate.organisation.horizonYears + 1),
    vacatedIn: yearIndexOf({ given }, vacated),
    exit: exitOf(building, term, estate, given, vacated),
  };
}

/** The year index in which a day falls, held to year 0. */
export const yearIndexOf = ({ given }: Pick<ClosureCase, 'given'>, day: string): number => Math.max(0, yearIndex(given.base, financialYearContaining(day)));

function spaceNeeded(term: ClosureTerm | undefined, fte: Input, given: Given): Input {
  const each = assumptionInput(given, 'space-m2-per-fte');
  const computed = fte.value === null ? null : fte.value * each.value!;
  return firstKnown(termInput(term, 'spaceM2', 'space needed', 'm²'), {
    ...each,
    name: 'space needed',
    value: computed,
    unit: 'm²',
    source: `full-time equivalents × space-m2-per-fte (${each.source})`,
  });
}

function fitOutOf(term: ClosureTerm | undefined, space: Input, given: Given): FitOut {
  const stated = termInput(term, 'fitOutCost', 'fit-out', 'GBP');
  if (stated.value !== null) return { amount: stated.value, inputs: [stated] };
  const area = firstKnown(termInput(term, 'fitOutM2', 'space fitted out', 'm²'), space);
  const rate = firstKnown(termInput(term, 'fitOutGbpPerM2', 'fit-out rate', 'GBP/m²'), assumptionInput(given, 'fit-out-gbp-per-m2'));
  return { amount: area.value === null ? null : area.value * rate.value!, inputs: [area, rate] };
}

/**
 * The end of the year it begins in, year 0 unless it is put off, or later where the works, biased for optimism on time, or the network of a receiving building need longer. A
 * lease that can be left in that year, and that the works can meet, is left on that day: the day after it the rent would run on.
 */
function defaultVacation(
  { building, estate, term, given }: Pick<ClosureCase, 'building' | 'estate' | 'term' | 'given'>,
  homes: readonly Building[],
  fitOut: FitOut,
): string {
  if (given.isNothingMissed) return given.putOff(defaultVacation({ building, estate, term, given: given.atOnce }, homes, fitOut));
  const months = given.of('fit-out-months').value;
  const bounds = optimismBiasTable[term?.worksType ?? 'STANDARD_BUILDINGS'].duration!;
  const bias = optimismBias(bounds, term?.optimismBiasMitigation ?? given.of('optimism-bias-mitigation').value);
  const built = fitOut.amount === null || fitOut.amount === 0 ? given.beginsOn : addMonths(given.beginsOn, months + delayMonths(months, bias));
  const soonest = [given.beginsOn, built, ...homes.flatMap(({ networkReadyOn }) => networkReadyOn ?? [])].reduce((one, other) => (one > other ? one : other));
  const yearEnd = lastDayOf(given.beginsIn);
  const ways = estate.leasesOf(building.code).flatMap((lease) => lawfulEnds(lease, estate.breaksOf(lease.code), given));
  const inTime = ways.filter((day) => day >= soonest && day < yearEnd).sort();
  return inTime[0] ?? (soonest > yearEnd ? soonest : yearEnd);
}
