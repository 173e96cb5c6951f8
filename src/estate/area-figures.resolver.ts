/** The estate by policing area, on the map of any day. */
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { Refusal } from '../api/refusal.ts';
import { CalendarDate } from '../api/scalars.ts';
import { areasOn } from '../register/geography.ts';
import { givenOf } from '../register/given.ts';
import type { Area } from '../register/register.ts';
import { areaFigures } from './area-figures.ts';
import { AreaFigures, AreaLevelEnum } from './area-figures.view.ts';
import { buildingsWithFigures } from './building-figures.ts';
import { estateOf } from './estate.store.ts';

@Resolver()
export class AreaFiguresResolver {
  @Query(() => AreaFigures, {
    description:
      'The estate of today on the map of a day: fifteen local policing units before a redrawing, eight neighbourhood policing areas after it. What was redrawn is spread by area_maps, and the totals are the same on every map.',
  })
  async areaFigures(
    @Arg('level', () => AreaLevelEnum) level: Area['level'],
    @Arg('on', () => CalendarDate, { nullable: true, description: 'The day whose map is asked for; the appraisal date unless said.' }) on: string | undefined,
    @Ctx() context: Context,
  ): Promise<AreaFigures> {
    const [estate, buildings] = [await estateOf(context), await buildingsWithFigures(context)];
    const day = on ?? (await givenOf(context)).on;
    refuseEmptyMap(estate.areas, level, day);
    const { spread, ...rest } = areaFigures(buildings, estate, level, day);
    const shown = spread.map((one) => ({ ...one, from: estate.area.get(one.from)!, to: one.to === null ? null : estate.area.get(one.to)! }));
    return { ...rest, level, on: day, spread: shown };
  }
}

/** Refuses a level of which nothing stood on the day, and says when something did. */
function refuseEmptyMap(areas: readonly Area[], level: Area['level'], on: string): void {
  if (areasOn(areas, level, on).length > 0) return;
  const ofLevel = areas.filter((area) => area.level === level);
  const from = ofLevel.map(({ validFrom }) => validFrom).sort()[0];
  const to = ofLevel.some(({ validTo }) => validTo === null)
    ? 'today'
    : ofLevel
        .map(({ validTo }) => validTo!)
        .sort()
        .at(-1);
  throw new Refusal('BAD_USER_INPUT', `No area of level ${level} stood on that day.`, {
    where: 'on',
    found: on,
    fix:
      from === undefined
        ? `there is no area of that level; ask for ${[...new Set(areas.map((area) => area.level))].join(', ')}`
        : `ask for a day from ${from} to ${to}`,
  });
}
