/** What the API shows of an option about devices beyond what every option shows. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../api/page.ts';
import { enumOf } from '../api/record-view.ts';
import { CalendarDate, Year } from '../api/scalars.ts';
import { Option } from '../options/option.view.ts';
import { ItClassEnum } from './it-class.view.ts';
import { lifecycleStates } from './it-model.record.ts';
import { itModelRecords } from './records.ts';

const LifecycleStateEnum = enumOf(lifecycleStates, 'ItModelLifecycleState');

@ObjectType({ simpleResolvers: true, description: 'How many devices of a class people need, beside what is held.' })
export class DeviceNeed {
  @Field(() => ItClassEnum)
  class!: string;

  @Field(() => Int, { description: 'Officers, PCSOs and staff.' })
  people!: number;

  @Field(() => Int, { description: 'Specials and volunteers.' })
  volunteers!: number;

  @Field(() => GraphQLFloat)
  perPerson!: number;

  @Field(() => GraphQLFloat)
  perVolunteer!: number;

  @Field(() => GraphQLFloat)
  spareShare!: number;

  @Field(() => Int, { nullable: true, description: 'Whole devices, spares included; null where no establishment is known.' })
  needed!: number | null;

  @Field(() => Int)
  inUse!: number;

  @Field(() => Int)
  inStock!: number;

  @Field(() => Int, { nullable: true, description: 'Held beyond what is needed; negative is short.' })
  surplus!: number | null;
}

@ObjectType({ implements: [Option, Node], simpleResolvers: true, description: 'Keep devices longer, hold fewer, or use those in stock first.' })
export class ItRefreshOption extends Option {
  @Field(() => Int, { description: 'Devices it is about.' })
  quantity!: number;

  @Field(() => itModelRecords.view.type, { nullable: true, description: 'Their model, where they are of one.' })
  model!: object | null;

  @Field(() => Year, { nullable: true, description: 'The year they were bought in, where it is one; null is UNKNOWN.' })
  boughtIn!: string | null;

  @Field(() => CalendarDate, { description: 'The first day that anything is otherwise than without it.' })
  takesEffectOn!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The last day of security updates without extra payment; null is UNKNOWN, or no end is announced.',
  })
  endOfSecurity!: string | null;

  @Field(() => LifecycleStateEnum, { nullable: true })
  lifecycleState!: string | null;

  @Field(() => DeviceNeed, { nullable: true, description: 'Of an option to hold fewer: what is needed and held.' })
  need!: DeviceNeed | null;
}
