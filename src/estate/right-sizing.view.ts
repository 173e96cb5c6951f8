/** What the API shows of a right-sizing option beyond what every option shows. */
import { GraphQLFloat } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../api/page.ts';
import { CalendarDate, Money } from '../api/scalars.ts';
import { Asset, Option } from '../options/option.view.ts';
import { ClosureMove } from './closure.view.ts';

@ObjectType({ simpleResolvers: true, description: 'What a new building for the same people would need and cost if it were like an exemplar. Null is UNKNOWN.' })
export class LikeExemplar {
  @Field(() => Asset)
  exemplar!: Asset;

  @Field(() => GraphQLFloat, { nullable: true, description: 'm² GIA for each FTE of the exemplar.' })
  m2PerFte!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Pounds a year for each m² GIA of the exemplar, rent left out.' })
  costPerM2!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'm² GIA that the people would need; the stated area where one is.' })
  areaM2!: number | null;

  @Field(() => Money, { nullable: true, description: 'Pounds a year for that area, rent left out.' })
  cost!: number | null;
}

@ObjectType({
  implements: [Option, Node],
  simpleResolvers: true,
  description: 'Make a building fit: a smaller one instead, refurbish, mothball, give up, let or sell a part, or buy the freehold.',
})
export class RightSizingOption extends Option {
  @Field(() => CalendarDate, { description: 'The last day of things as they are.' })
  takesEffectOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day that the building that is replaced is ours to pay for.' })
  lastDay!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'When the last of its leases expires.' })
  leaseEndsOn!: string | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'm² GIA of the smaller building; null is UNKNOWN, or there is none.' })
  newAreaM2!: number | null;

  @Field(() => Money, { nullable: true, description: 'Its running cost without rent, pounds a year.' })
  newRunningCostPa!: number | null;

  @Field(() => [LikeExemplar], { description: 'The exemplars it is compared with.' })
  likeExemplars!: readonly LikeExemplar[];

  @Field(() => GraphQLFloat, { nullable: true, description: 'Desks in what is left or new; null is UNKNOWN, or none are taken away.' })
  desksLeft!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Desks in use at the peak.' })
  desksNeeded!: number | null;

  @Field(() => [ClosureMove], { description: 'Where its teams go while it is mothballed.' })
  moves!: readonly ClosureMove[];
}
