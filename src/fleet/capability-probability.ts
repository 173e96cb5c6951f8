/**
 * How surely enough vehicles are there with somebody to drive them. Vehicles are off the road independently, each with an availability
 * of its own; people are free independently of them and of each other; each vehicle takes one person of its own area, so that what can
 * be used in an area is the lesser of the two counts, and over areas that lend one another the sum of those. [binomial-pool] [house-decision]
 */
import { type CountDistribution, chanceOfAtLeast, countDistribution, lesserOf, noneHeld, sumOfCounts, withOneMore } from '../appraisal/index.ts';

/** Vehicles and people of one area. */
export interface Part {
  /** For each vehicle its chance to be there. */
  readonly vehicles: readonly number[];
  /** For each person on duty the chance to be free; null: people do not limit it. */
  readonly crew: readonly number[] | null;
}

export interface Requirement {
  /** At least one. */
  readonly parts: readonly Part[];
  readonly needed: number;
  /** The availability that a further vehicle would have. */
  readonly usual: number;
}

/** Differences of this size between a probability and a confidence are rounding of the machine. */
const rounding = 1e-12;

/** Certainty is never nearly reached. */
export const isSureEnough = (probability: number, confidence: number): boolean => probability >= (confidence < 1 ? confidence - rounding : 1);

/** The probability that at least so many can be used. */
export function probabilityMet({ parts, needed }: Omit<Requirement, 'usual'>): number {
  return together(
    parts.map(({ vehicles }) => countDistribution(vehicles, needed)),
    crewsOfParts(parts, needed),
    needed,
  );
}

const crewsOfParts = (parts: readonly Part[], needed: number): readonly (CountDistribution | null)[] =>
  parts.map(({ crew }) => (crew === null ? null : countDistribution(crew, needed)));

function together(vehicles: readonly CountDistribution[], crews: readonly (CountDistribution | null)[], needed: number): number {
  const usable = vehicles.map((count, part) => (crews[part] == null ? count : lesserOf(count, crews[part])));
  return chanceOfAtLeast(
    usable.reduce((sum, count) => sumOfCounts(sum, count)),
    needed,
  );
}

/**
 * The probability for none held, one, two and so on for ever: of those held the surest first, then further ones of the usual
 * availability where most people could drive them. It never falls.
 */
export function* probabilitiesByHolding({ parts, needed, usual }: Requirement): Generator<number, never> {
  const crews = crewsOfParts(parts, needed);
  const drivers = parts.map(({ crew }) => (crew === null ? Number.POSITIVE_INFINITY : crew.reduce((sum, free) => sum + free, 0)));
  const home = drivers.indexOf(Math.max(...drivers));
  const surest = parts.flatMap(({ vehicles }, part) => vehicles.map((up) => ({ part, up }))).toSorted((one, other) => other.up - one.up);
  const vehicles = parts.map(() => noneHeld(needed));
  for (let held = 0; ; held += 1) {
    yield together(vehicles, crews, needed);
    const { part, up } = surest[held] ?? { part: home, up: usual };
    vehicles[part] = withOneMore(vehicles[part]!, up);
  }
}

/** The probabilities for 0 to `most` held. */
export function holdingCurve(requirement: Requirement, most: number): readonly number[] {
  const probabilities = probabilitiesByHolding(requirement);
  return Array.from({ length: most + 1 }, () => probabilities.next().value);
}

/** The fewest to hold for the confidence; null where no number of vehicles reaches it, because people or availability do not. */
export function holdingNeeded(requirement: Requirement, confidence: number): number | null {
  const most = requirement.parts.reduce((sum, { vehicles }) => sum + vehicles.length, 0) + 4 * requirement.needed + 50;
  const probabilities = probabilitiesByHolding(requirement);
  for (let held = 0; held <= most; held += 1) if (isSureEnough(probabilities.next().value, confidence)) return held;
  return null;
}
