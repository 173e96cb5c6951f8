/** What the API shows of a closure beyond what every option shows. */
import { GraphQLFloat } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../api/page.ts';
import { enumOf } from '../api/record-view.ts';
import { CalendarDate, Money } from '../api/scalars.ts';
import { Asset, Option } from '../options/option.view.ts';

const ExitEnum = enumOf(['SALE', 'BREAK', 'EXPIRY', 'NOTICE', 'AT_WILL', 'RUNS_ON'], 'ExitKind', 'What ends our interest in a building.');
const PaperTestEnum = enumOf(['TOO_BIG', 'TOO_OLD', 'TOO_EXPENSIVE'], 'PaperTestName');

@ObjectType({ simpleResolvers: true, description: 'Where a team goes; teams do not split.' })
export class ClosureMove {
  @Field(() => String)
  team!: string;

  @Field(() => GraphQLFloat, { nullable: true })
  fte!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Desks it needs at its peak; null is UNKNOWN.' })
  desks!: number | null;

  @Field(() => Asset, { nullable: true, description: 'The building of ours that takes it in; null where a partner does, or nobody can.' })
  to!: Asset | null;

  @Field(() => GraphQLFloat, { nullable: true })
  roadKm!: number | null;

  @Field(() => GraphQLFloat, { nullable: true })
  minutes!: number | null;

  @Field(() => String, { nullable: true, description: 'Why it has nowhere to go, or what is doubtful.' })
  doubt!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'When the building is out of our hands, and what must be done for it.' })
export class ClosureExit {
  @Field(() => ExitEnum)
  kind!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day that it is ours to pay for; null where nothing ends it within sight.' })
  lastDay!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day by which notice must be given.' })
  noticeBy!: string | null;

  @Field(() => String, { nullable: true })
  conditions!: string | null;

  @Field(() => Money)
  penalty!: number;

  @Field(() => [CalendarDate], { description: 'Breaks whose notice can no longer be given.' })
  missedBreaks!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'One of the three tests of the papers: too big, too old, too expensive to run.' })
export class PaperTest {
  @Field(() => PaperTestEnum)
  name!: string;

  @Field(() => Boolean, { nullable: true, description: 'Null where the figure or the peers are UNKNOWN.' })
  fails!: boolean | null;

  @Field(() => GraphQLFloat, { nullable: true })
  figure!: number | null;

  @Field(() => GraphQLFloat, { nullable: true })
  threshold!: number | null;

  @Field(() => String)
  unit!: string;

  @Field(() => GraphQLFloat, { nullable: true })
  peerMedian!: number | null;

  @Field(() => [Asset], { description: 'The peers it was held against: operational buildings of the same use.' })
  peers!: readonly Asset[];

  @Field(() => String)
  explanation!: string;
}

@ObjectType({ implements: [Option, Node], simpleResolvers: true, description: 'Close a building, or close it and provide its public service elsewhere.' })
export class ClosureOption extends Option {
  @Field(() => CalendarDate, { description: 'The last day of use.' })
  vacatedOn!: string;

  @Field(() => ClosureExit)
  exit!: ClosureExit;

  @Field(() => [ClosureMove])
  moves!: readonly ClosureMove[];

  @Field(() => Asset, { nullable: true, description: 'Where its public service is provided again.' })
  serviceProvidedIn!: Asset | null;
}
