/** What the API shows of the estate by policing area, on the map of a day. */
import { GraphQLFloat } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../api/record-view.ts';
import { CalendarDate, Money } from '../api/scalars.ts';
import { spreads } from '../register/geography.ts';
import { areaTable } from '../register/place.record.ts';
import { areaRecords } from '../register/records.ts';

export const AreaLevelEnum = enumOf(areaTable.columns.level.words!, 'AreaLevel');
export const SpreadByEnum = enumOf(
  spreads,
  'SpreadBy',
  'How what lies in an area of today comes to an area of the map: the least sure step on the way. Passed back by equal size: the population of an earlier area is UNKNOWN, so only the weights of area_maps count.',
);

const codes = { description: 'Codes of what is UNKNOWN: buildings, or for residents demand areas.' } as const;

@ObjectType({ simpleResolvers: true, description: 'A sum over an area; shares of an area that was redrawn are in hundredths that add up.' })
export class AreaSum {
  @Field(() => GraphQLFloat, { nullable: true, description: 'Null where a part is UNKNOWN.' })
  total!: number | null;

  @Field(() => GraphQLFloat, { description: 'The part that is known.' })
  known!: number;

  @Field(() => [String], codes)
  unknown!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'A sum of money over an area, pounds a year in base-year prices; pennies add up over the areas.' })
export class AreaMoney {
  @Field(() => Money, { nullable: true, description: 'Null where a part is UNKNOWN.' })
  total!: number | null;

  @Field(() => Money, { description: 'The part that is known.' })
  known!: number;

  @Field(() => [String], codes)
  unknown!: readonly string[];
}

@ObjectType({ simpleResolvers: true })
export class AreaSums {
  @Field(() => AreaSum, { description: 'Buildings in our hands; those disposed of or only planned are left out.' })
  buildings!: AreaSum;

  @Field(() => AreaSum, { description: 'Of these, where we are the guest of a partner.' })
  sharedOffices!: AreaSum;

  @Field(() => AreaSum, { description: 'Gross internal area, m².' })
  giaM2!: AreaSum;

  @Field(() => AreaMoney, { description: 'Running cost; shared pools left out.' })
  runningCostPa!: AreaMoney;

  @Field(() => AreaSum, { description: 'Full-time equivalents based there today.' })
  fte!: AreaSum;

  @Field(() => AreaSum, { description: 'Residents, from the demand areas.' })
  population!: AreaSum;
}

@ObjectType({ simpleResolvers: true })
export class AreaFigure extends AreaSums {
  @Field(() => areaRecords.view.type)
  area!: object;
}

@ObjectType({ simpleResolvers: true })
export class AreaSpread {
  @Field(() => areaRecords.view.type)
  from!: object;

  @Field(() => areaRecords.view.type, { nullable: true, description: 'Null where nothing says where it belongs.' })
  to!: object | null;

  @Field(() => GraphQLFloat)
  share!: number;

  @Field(() => SpreadByEnum)
  how!: string;
}

@ObjectType({ simpleResolvers: true })
export class AreaFigures {
  @Field(() => AreaLevelEnum)
  level!: string;

  @Field(() => CalendarDate, { description: 'The day whose map it is; the figures are those of the appraisal date.' })
  on!: string;

  @Field(() => [AreaFigure], { description: 'By code.' })
  areas!: readonly AreaFigure[];

  @Field(() => AreaSums, { description: 'What no area of the map can be given: sites without an area, areas that no map leads from.' })
  notPlaced!: AreaSums;

  @Field(() => AreaSums, { description: 'The same on every map.' })
  total!: AreaSums;

  @Field(() => [AreaSpread], { description: 'The workings: how each area of today is spread over the map.' })
  spread!: readonly AreaSpread[];
}
