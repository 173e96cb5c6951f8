/**
 * How surely enough vehicles are there with somebody to drive them. Vehicles are off the road independently, each with an availability
 * of its own; people are free independently of them and of each other; each vehicle takes one person of its own area, so that what can
 * be used in an area is the lesser of the two counts, and over areas that lend one another the sum of those. [binomial-pool] [house-decision]
 */
import { type CountDistribution, CountUp, chanceOfAtLeast, countOf, lesserOf, sumOfCounts } from '../appraisal/index.ts';

/** Vehicles and people of one area. */
export interface Part {
  /** For each vehicle its chance to be there. */
  readonly vehicles: readonly number[];
  /** For each person on duty the chance to be free; null: people do not limit it. */
  readonly crew: readonly number[] | null;
}

export interface Requirement {
  readonly part: Part;
  readonly needed: number;
  /** The availability that a further vehicle would have. */
  readonly usual: number;
}

/** Differences of this size between a probability and a confidence are rounding of the machine. */
const rounding = 1e-12;

/** Certainty is never nearly reached. */
export const isSureEnough = (probability: number, confidence: number): boolean => probability >= (confidence < 1 ? confidence - rounding : 1);

/** The probability that at least so many can be used in one area. */
export const probabilityMet = ({ part, needed }: Omit<Requirement, 'usual'>): number =>
  countOf(part.vehicles, needed).atLeastMost * (part.crew === null ? 1 : countOf(part.crew, needed).atLeastMost);

/** The probability that at least so many can be used in several areas together. */
export function probabilityTogether(parts: readonly Part[], needed: number): number {
  const free = parts.filter(({ crew }) => crew === null).flatMap(({ vehicles }) => vehicles);
  const crewed = parts.flatMap(({ vehicles, crew }): readonly CountDistribution[] =>
    crew === null ? [] : [lesserOf(countOf(vehicles, needed).distribution, countOf(crew, needed).distribution)],
  );
  return chanceOfAtLeast(crewed.reduce(sumOfCounts, countOf(free, needed).distribution), needed);
}

/**
 * The probability for none held, one, two and so on for ever: of those held the surest first, then further ones of the usual
 * availability. It never falls.
 */
export function* probabilitiesByHolding({ part, needed, usual }: Requirement): Generator<number, never> {
  const people = part.crew === null ? 1 : countOf(part.crew, needed).atLeastMost;
  const surest = part.vehicles.toSorted((one, other) => other - one);
  const vehicles = new CountUp(needed);
  for (let held = 0; ; held += 1) {
    yield vehicles.atLeastMost * people;
    vehicles.add(surest[held] ?? usual);
  }
}

/** The probabilities for 0 to `most` held. */
export function holdingCurve(requirement: Requirement, most: number): readonly number[] {
  const probabilities = probabilitiesByHolding(requirement);
  return Array.from({ length: most + 1 }, () => probabilities.next().value);
}

/** The fewest to hold for the confidence; null where no number of vehicles reaches it, because people or availability do not. */
export function holdingNeeded(requirement: Requirement, confidence: number): number | null {
  const most = requirement.part.vehicles.length + 4 * requirement.needed + 50;
  const probabilities = probabilitiesByHolding(requirement);
  for (let held = 0; held <= most; held += 1) if (isSureEnough(probabilities.next().value, confidence)) return held;
  return null;
}
