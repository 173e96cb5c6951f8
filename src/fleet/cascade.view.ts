/** What the API shows of a vehicle that moves to a lower role. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../api/page.ts';
import { enumOf } from '../api/record-view.ts';
import { Money, Year } from '../api/scalars.ts';
import { Asset, Option } from '../options/option.view.ts';

const LimitEnum = enumOf(['YEARS', 'MILES', 'NO_RULE'], 'CascadeLimit', 'What ends its time in the lower role.');

@ObjectType({
  simpleResolvers: true,
  description: 'What follows when a vehicle takes the place of another, against selling it and buying new there when policy says so.',
})
export class VehicleMove {
  @Field(() => [String], { description: 'Why it cannot be done; empty where it can.' })
  impossibleBecause!: readonly string[];

  @Field(() => Asset)
  mover!: Asset;

  @Field(() => Asset, { description: 'The vehicle whose place it takes; it is sold.' })
  displaced!: Asset;

  @Field(() => Year, { description: 'When it is replaced in its own role.' })
  movesIn!: string;

  @Field(() => String)
  fromRole!: string;

  @Field(() => String)
  toRole!: string;

  @Field(() => String, { nullable: true })
  fromBase!: string | null;

  @Field(() => String, { nullable: true })
  toBase!: string | null;

  @Field(() => GraphQLFloat, { description: 'Years when it moves.' })
  ageThen!: number;

  @Field(() => Int, { description: 'Whole years that the rule of the lower role leaves it.' })
  yearsThere!: number;

  @Field(() => LimitEnum)
  limitedBy!: string;

  @Field(() => Year, { description: 'When the purchase that is put off falls due.' })
  nextPurchaseIn!: string;

  @Field(() => Money, { description: 'What it would have fetched.' })
  priceForgone!: number;

  @Field(() => Money, { description: 'Equipment moved over, livery changed.' })
  refit!: number;

  @Field(() => Money)
  displacedFetches!: number;

  @Field(() => [String], { description: 'What follows, in order.' })
  steps!: readonly string[];

  @Field(() => Money, {
    nullable: true,
    description: 'Running cost saved in the first full year after the move; negative where the older vehicle costs more. Null is UNKNOWN.',
  })
  annualNetSaving!: number | null;

  @Field(() => Money, { description: 'Present value to us of all that follows.' })
  npvOrganisation!: number;

  @Field(() => Money, { description: 'Present value to the public purse.' })
  npvPublic!: number;
}

@ObjectType({
  implements: [Option, Node],
  simpleResolvers: true,
  description: 'A vehicle that is due in its role takes the place of one in a lower role, instead of a new one there.',
})
export class VehicleCascadeOption extends Option {
  @Field(() => VehicleMove)
  move!: VehicleMove;
}
