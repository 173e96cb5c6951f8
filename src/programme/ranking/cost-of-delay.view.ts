/** What the API shows of putting options off. */
import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../api/page.ts';
import { CalendarDate, Money } from '../../api/scalars.ts';
import { Option } from '../../options/option.view.ts';

@ObjectType({ simpleResolvers: true, description: 'An option begun some years later, against the same doing nothing over the same horizon.' })
export class DelayCost {
  @Field(() => Int)
  years!: number;

  @Field(() => Money, { nullable: true, description: 'Present value if it begins then; null where it cannot be done then, or costs an UNKNOWN sum.' })
  value!: number | null;

  @Field(() => Money, { nullable: true, description: 'Present value lost by waiting; negative where waiting is worth more.' })
  cost!: number | null;

  @Field(() => Money, {
    nullable: true,
    description: 'The part of it that is due to a break or a notice that is missed meanwhile: what is lost beyond everything coming as many years later.',
  })
  costOfMissed!: number | null;

  @Field(() => Money, { nullable: true, description: 'Net cash of ours forgone over the horizon, not discounted.' })
  cashForgone!: number | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day that what it gives up is held under lease, licence or until its sale.' })
  outOfHandOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why there is no figure.' })
  because!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class DelayedOption {
  @Field(() => Option)
  option!: object;

  @Field(() => Money, { description: 'Present value if it begins at once.' })
  value!: number;

  @Field(() => CalendarDate, { nullable: true, description: 'The same if it begins at once.' })
  outOfHandOn!: string | null;

  @Field(() => [DelayCost], { description: 'By years of delay; none where it cannot be put off.' })
  delays!: readonly DelayCost[];

  @Field(() => String, { nullable: true, description: 'Why it cannot be put off; null where it can.' })
  cannotBePutOff!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class DelayedOptionEdge {
  @Field(() => String)
  cursor!: string;

  @Field(() => DelayedOption)
  node!: DelayedOption;
}

@ObjectType({ simpleResolvers: true, description: 'Options by what a year of delay costs, the dearest first; those that cannot be put off last.' })
export class CostOfDelayConnection {
  @Field(() => [DelayedOptionEdge])
  edges!: readonly DelayedOptionEdge[];

  @Field(() => [DelayedOption])
  nodes!: readonly DelayedOption[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  @Field(() => Int)
  totalCount!: number;
}
