/** What the API shows of a withdrawal beyond what every option shows. */

import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../api/page.ts';
import { enumOf } from '../api/record-view.ts';
import { CalendarDate } from '../api/scalars.ts';
import { Option } from '../options/option.view.ts';
import { VehicleRoleEnum } from './vehicle-role.view.ts';

const MilesGoToEnum = enumOf(['OTHER_VEHICLES', 'PRIVATE_CARS', 'HIRED_VEHICLES'], 'MilesGoTo', 'What drives the miles of a vehicle that is withdrawn.');

@ObjectType({ simpleResolvers: true, description: 'Why a little used vehicle is or was kept.' })
export class RecordedReason {
  @Field(() => String)
  reason!: string;

  @Field(() => String)
  explanation!: string;

  @Field(() => String, { nullable: true })
  approvedBy!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day it holds; null is UNKNOWN, and it does not hold.' })
  expiresOn!: string | null;

  @Field(() => Boolean, { description: 'Whether it holds on the appraisal date.' })
  holds!: boolean;
}

@ObjectType({ implements: [Option, Node], simpleResolvers: true, description: 'Withdraw a vehicle that is used little.' })
export class WithdrawalOption extends Option {
  @Field(() => VehicleRoleEnum)
  role!: string;

  @Field(() => Int, { description: 'Days in use on record.' })
  daysUsed!: number;

  @Field(() => Int, { description: 'Days on record on which it was not off the road.' })
  daysAvailable!: number;

  @Field(() => GraphQLFloat, { description: 'Of the days on which it was available.' })
  shareOfDays!: number;

  @Field(() => GraphQLFloat, { description: 'Miles in a year of 365 days.' })
  milesAYear!: number;

  @Field(() => MilesGoToEnum)
  milesGoTo!: string;

  @Field(() => [RecordedReason], { description: 'Those that hold first.' })
  justifications!: readonly RecordedReason[];
}
