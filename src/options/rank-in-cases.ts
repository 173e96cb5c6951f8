/** How often options stay among the best in many cases, each figure moving in straight lines from the centre of a range to either end. */
import { sharesTowards } from '../appraisal/index.ts';

export interface MovingOption {
  readonly id: string;
  readonly figure: number;
}

/** What a driver does to figures at its ends, by place of the option in the list; 0 where nothing. */
export interface MovingDriver {
  readonly code: string;
  readonly range: { readonly low: number; readonly central: number; readonly high: number };
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** By case, where each driver stands. */
interface Cases {
  readonly count: number;
  of(driver: string): Float64Array | null;
}

/**
 * The options that could be among the best `first` in any case at all, by place: no other reaches, with every driver in its favour,
 * what `first` of them have with every driver against them.
 */
export function contenders(options: readonly MovingOption[], drivers: readonly MovingDriver[], first: number): readonly number[] {
  const [least, most] = [options.map(({ figure }) => figure), options.map(({ figure }) => figure)];
  for (const { low, high } of drivers)
    for (let at = 0; at < options.length; at++) {
      least[at]! += Math.min(0, low[at]!, high[at]!);
      most[at]! += Math.max(0, low[at]!, high[at]!);
    }
  const sure = least.toSorted((one, other) => other - one)[first - 1] ?? Number.NEGATIVE_INFINITY;
  return options.flatMap((_, at) => (most[at]! >= sure ? [at] : []));
}

/** In how many cases each of these options is among the best `first` of them; ties with the last of them are among them. */
export function timesAmongBest(
  options: readonly MovingOption[],
  drivers: readonly MovingDriver[],
  places: readonly number[],
  first: number,
  cases: Cases,
): number[] {
  const sums = figuresIn(options, drivers, places, cases);
  const times = places.map(() => 0);
  const figures = new Float64Array(places.length);
  for (let at = 0; at < cases.count; at++) {
    for (let place = 0; place < places.length; place++) figures[place] = sums[place]![at]!;
    const last = lastOfBest(figures, first);
    for (let place = 0; place < places.length; place++) if (figures[place]! >= last) times[place]!++;
  }
  return times;
}

/** The figure of each of these options in every case. */
export function figuresIn(
  options: readonly MovingOption[],
  drivers: readonly MovingDriver[],
  places: readonly number[],
  cases: Cases,
): readonly Float64Array[] {
  const moved = drivers.flatMap((driver) => {
    const at = cases.of(driver.code);
    return at === null
      ? []
      : [{ driver, down: sharesTowards(driver.range.low, driver.range.central, at), up: sharesTowards(driver.range.high, driver.range.central, at) }];
  });
  return places.map((place) => {
    const figures = new Float64Array(cases.count).fill(options[place]!.figure);
    for (const { driver, down, up } of moved) {
      const [low, high] = [driver.low[place]!, driver.high[place]!];
      if (low !== 0 || high !== 0) for (let at = 0; at < figures.length; at++) figures[at]! += low * down[at]! + high * up[at]!;
    }
    return figures;
  });
}

/** The smallest figure that is among the best `first`. */
export function lastOfBest(figures: Float64Array, first: number): number {
  return figures.length <= first ? Number.NEGATIVE_INFINITY : figures.toSorted()[figures.length - first]!;
}

export interface Flip {
  readonly driver: MovingDriver;
  /** Where the driver stands when the option comes in or falls out, all else at the centre. */
  readonly at: number;
}

/** For each of these options, the drivers that by themselves bring it in or out of the best `first` within their range. */
export function flips(
  options: readonly MovingOption[],
  drivers: readonly MovingDriver[],
  places: readonly number[],
  first: number,
): readonly (readonly Flip[])[] {
  const found = places.map((): Flip[] => []);
  const isIn = (driver: MovingDriver, value: number): readonly boolean[] => {
    const figures = Float64Array.from(figuresIn(options, [driver], places, { count: 1, of: () => Float64Array.of(value) }), (one) => one[0]!);
    const last = lastOfBest(figures, first);
    return Array.from(figures, (figure) => figure >= last);
  };
  for (const driver of drivers) {
    const { low, central, high } = driver.range;
    const now = isIn(driver, central);
    for (const end of [low, high]) {
      const then = isIn(driver, end);
      for (const [place, was] of now.entries())
        if (then[place] !== was) found[place]!.push({ driver, at: crossing(central, end, (value) => isIn(driver, value)[place] === was) });
    }
  }
  return found;
}

/** Where what holds at the first place ceases to hold on the way to the second, by halving. */
function crossing(from: number, to: number, holds: (value: number) => boolean): number {
  let [holding, ceased] = [from, to];
  for (let step = 0; step < 30; step++) {
    const middle = (holding + ceased) / 2;
    if (holds(middle)) holding = middle;
    else ceased = middle;
  }
  return ceased;
}
