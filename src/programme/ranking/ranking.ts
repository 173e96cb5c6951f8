/** Every family's options appraised and ranked together, kept until the data change. Nothing here knows which families there are. */
import type { Context } from '../../access/context.ts';
import { scheduleOf } from '../../assumptions/discounting.ts';
import type { Given } from '../../assumptions/given.ts';
import { type Appraised, appraised } from '../../options/appraise.ts';
import { withConsequences } from '../../options/consequence.ts';
import type { AssetFamily, Reading } from '../../options/family.ts';
import type { Option } from '../../options/option.ts';
import { inRankOrder, type RankMeasure } from '../../options/rank.ts';
import { whyDated } from '../../options/start-years.ts';
import { givenOf, type Under, underName } from '../../register/given.ts';

export interface AppraisedUnder extends Appraised {
  readonly given: Given;
}

export type Families = readonly AssetFamily<Context>[];

/** All options of all families under the assumptions asked for. */
export function appraisedOptions(context: Context, families: Families, under: Under = {}): Promise<readonly AppraisedUnder[]> {
  return context.remembered(`options ${underName(under)}`, async () => (await appraisedByFamily(context, families, under)).flatMap(({ options }) => options));
}

export interface FamilyAppraised {
  readonly family: string;
  readonly options: readonly AppraisedUnder[];
}

/** The same, each family's by itself. */
export function appraisedByFamily(context: Context, families: Families, under: Under = {}): Promise<readonly FamilyAppraised[]> {
  return context.remembered(`options by family ${underName(under)}`, async () => {
    const given = await givenOf(context, under);
    const readings = await Promise.all(families.map((family) => family.read(context)));
    return readings.map((reading, at) => ({
      family: families[at]!.name,
      options: netOptions(reading, readings, given).map((option) => ({ ...appraised(option, reading.horizon, scheduleOf(given)), given })),
    }));
  });
}

/** A family's options, where they are put off only those that can be, net of what they bring about in the others. */
export function netOptions(reading: Reading, readings: readonly Reading[], given: Given): readonly Option[] {
  const others = readings.flatMap((other) => (other === reading ? [] : (other.consequences?.(given) ?? [])));
  const all = reading.options(given);
  return (given.startsIn === 0 ? all : all.filter(({ kind }) => whyDated(kind) === null)).map((option) => {
    const { vacates } = option;
    return vacates === undefined
      ? option
      : withConsequences(
          option,
          others.flatMap((consequenceOf) => consequenceOf(vacates) ?? []),
        );
  });
}

/** The same in order, the best first. */
export function optionsInOrder(context: Context, families: Families, by: RankMeasure, under: Under = {}): Promise<readonly AppraisedUnder[]> {
  return context.remembered(`order by ${by} ${underName(under)}`, async () => inRankOrder(await appraisedOptions(context, families, under), by));
}
