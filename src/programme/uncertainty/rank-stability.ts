/** E4.6: the chance of each ranked option to stay among the best, and what would bring it in or out by itself. */
import { Refusal } from '../../api/refusal.ts';
import { drawnCases } from '../../assumptions/draws.ts';
import { uniformDraws } from '../../assumptions/seeded.random.ts';
import { measured, type Ranked, type RankMeasure } from '../../options/rank.ts';
import { contenders, type Flip, flips, type MovingDriver, type MovingOption, timesAmongBest } from '../../options/rank-in-cases.ts';
import type { Moved, MovingFigure } from '../ranking/option-moved.ts';
import { optionGlobalId } from '../ranking/option-shown.ts';
import type { AppraisedUnder } from '../ranking/ranking.ts';
import type { EffectsOfRanges, RangeEffects } from './effects-of-ranges.ts';
import type { Drawing } from './plan-uncertainty.ts';

const figureOf: Partial<Record<RankMeasure, MovingFigure>> = {
  CASH_RELEASING_RECURRING_NET: 'annualNetSaving',
  NPV_PUBLIC: 'npvPublic',
  NPV_ORGANISATION: 'npvOrganisation',
  NPV_SOCIAL: 'npvSocial',
  EQUIVALENT_ANNUAL: 'equivalentAnnual',
};

export interface RankStanding {
  readonly ranked: Ranked<AppraisedUnder>;
  readonly probability: number;
  readonly standardError: number;
  readonly flippedBy: readonly Flip[];
}

/** The options that are among the best, or are in a case of a hundred; the surest first. Refuses measures that are not pounds. */
export function rankStability(
  list: readonly Ranked<AppraisedUnder>[],
  effects: EffectsOfRanges,
  by: RankMeasure,
  first: number,
  drawing: Drawing,
): readonly RankStanding[] {
  const figure = figureOf[by];
  if (figure === undefined)
    throw new Refusal('BAD_USER_INPUT', 'Only figures in pounds are drawn.', { where: 'by', found: by, fix: `use ${Object.keys(figureOf).join(', ')}` });
  const known = list.filter(({ appraised }) => appraised.option.impossibleBecause.length === 0 && measured(appraised, by) !== null);
  const options = known.map(({ appraised }) => ({ id: optionGlobalId(appraised.option), figure: measured(appraised, by)! }));
  const drivers = effects.ranges.map((one) => movingDriver(one, options, figure));
  const places = contenders(options, drivers, first);
  const cases = drawnCases(
    effects.ranges.map(({ driver }) => driver),
    drawing.draws,
    (name, count) => uniformDraws(drawing.seed, name, count),
    drawing.shape,
  );
  const times = timesAmongBest(options, drivers, places, first, cases);
  const turns = flips(options, drivers, places, first);
  return places
    .map((place, at): RankStanding => {
      const probability = times[at]! / cases.count;
      return {
        ranked: known[place]!,
        probability,
        standardError: Math.sqrt((probability * (1 - probability)) / cases.count),
        flippedBy: turns[at]!,
      };
    })
    .filter(({ ranked, probability }) => ranked.rank <= first || probability >= 0.01)
    .sort((one, other) => other.probability - one.probability || one.ranked.rank - other.ranked.rank);
}

function movingDriver({ driver: { code, range }, low, high }: RangeEffects, options: readonly MovingOption[], figure: MovingFigure): MovingDriver {
  const moves = (by: ReadonlyMap<string, Moved>) => Float64Array.from(options, ({ id }) => by.get(id)?.figures[figure] ?? 0);
  return { code, range, low: moves(low), high: moves(high) };
}
