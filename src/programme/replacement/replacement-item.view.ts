/** What the API shows of one asset in a replacement programme. */
import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../api/page.ts';
import { CalendarDate, Money, Year } from '../../api/scalars.ts';
import { Asset } from '../../options/option.view.ts';

@ObjectType({ simpleResolvers: true, description: 'When one asset is replaced, and what waiting costs.' })
export class ProgrammeItem {
  @Field(() => Asset)
  asset!: Asset;

  @Field(() => CalendarDate)
  dueOn!: string;

  @Field(() => Year, { description: 'The year it is due in; the first of the programme for what is overdue.' })
  dueIn!: string;

  @Field(() => Year, { nullable: true, description: 'Null: after the programme.' })
  replacedIn!: string | null;

  @Field(() => Int, { nullable: true, description: 'Years after it is due; negative before; null where it is replaced after the programme.' })
  yearsLate!: number | null;

  @Field(() => Money, { description: 'Price with the VAT that is not recovered.' })
  capital!: number;

  @Field(() => Money, { description: 'Running cost and value lost by waiting, present value over the horizon; negative where waiting saves.' })
  costOfWaiting!: number;

  @Field(() => Money, { description: 'Of it, running cost: fuel, servicing, days off the road.' })
  runningCostOfWaiting!: number;

  @Field(() => Boolean, { description: 'No: policy does not put it off for want of money.' })
  mayWait!: boolean;
}

@ObjectType({ simpleResolvers: true })
export class ProgrammeItemEdge {
  @Field(() => String)
  cursor!: string;

  @Field(() => ProgrammeItem)
  node!: ProgrammeItem;
}

@ObjectType({ simpleResolvers: true })
export class ProgrammeItemConnection {
  @Field(() => [ProgrammeItemEdge])
  edges!: readonly ProgrammeItemEdge[];

  @Field(() => [ProgrammeItem])
  nodes!: readonly ProgrammeItem[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  @Field(() => Int)
  totalCount!: number;
}
