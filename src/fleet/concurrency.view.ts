/** What the API shows of vehicles in use at once. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '../api/scalars.ts';
import { Warning } from '../options/option.view.ts';

@ObjectType({ simpleResolvers: true })
export class HourOfDayInUse {
  @Field(() => Int, { description: '7 is from 07:00 to 08:00.' })
  hour!: number;

  @Field(() => GraphQLFloat)
  mean!: number;

  @Field(() => GraphQLFloat, { description: 'The percentile asked for, over the days.' })
  percentile!: number;

  @Field(() => Int)
  peak!: number;

  @Field(() => CalendarDate, { nullable: true, description: 'The first day of that peak; null where nothing is ever in use.' })
  peakOn!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class PeakInUse {
  @Field(() => Int)
  count!: number;

  @Field(() => CalendarDate)
  date!: string;

  @Field(() => Int)
  hour!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Vehicles in use at once. Days on which none was in use count as zeros.' })
export class FleetConcurrency {
  @Field(() => Int, { description: 'Vehicles whose hours are counted.' })
  vehicles!: number;

  @Field(() => Int, { description: 'Vehicles that stand ready on the appraisal date, counted or not.' })
  held!: number;

  @Field(() => Int, { description: 'Days that the record covers.' })
  days!: number;

  @Field(() => CalendarDate, { description: 'The year up to this day.' })
  upTo!: string;

  @Field(() => Int, { description: 'Turnaround in whole hours, rounded up.' })
  turnaroundHours!: number;

  @Field(() => GraphQLFloat)
  percentile!: number;

  @Field(() => [HourOfDayInUse], { description: 'From midnight.' })
  hours!: readonly HourOfDayInUse[];

  @Field(() => PeakInUse, { nullable: true, description: 'The most in use at once, and when first; null where nothing was in use.' })
  peak!: PeakInUse | null;

  @Field(() => GraphQLFloat, { description: 'The percentile of the peaks of the days, type 7: as many as serve that share of days in full.' })
  percentileOfDailyPeaks!: number;

  @Field(() => GraphQLFloat)
  meanOfDailyPeaks!: number;

  @Field(() => [Warning])
  warnings!: readonly Warning[];
}
