/** What the API shows of what ends when things are switched off together. */
import { GraphQLFloat } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { Money } from '../api/scalars.ts';
import { Asset } from '../options/option.view.ts';
import { costLineRecords } from '../register/records.ts';

@ObjectType({ simpleResolvers: true, description: 'A cost line that ends, wholly or in part.' })
export class ReleasedCost {
  @Field(() => costLineRecords.view.type)
  costLine!: object;

  @Field(() => GraphQLFloat, { description: 'The share of it that ends.' })
  share!: number;

  @Field(() => Money, { nullable: true, description: 'Pounds a year in base-year prices; null is UNKNOWN.' })
  yearlySaving!: number | null;

  @Field(() => String)
  because!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Something that has to stay, because others need it.' })
export class StillNeeded {
  @Field(() => Asset)
  asset!: object;

  @Field(() => [Asset])
  neededBy!: readonly object[];
}

@ObjectType({ simpleResolvers: true, description: 'Something that stays and cannot work without what leaves.' })
export class BrokenNeed {
  @Field(() => Asset)
  asset!: object;

  @Field(() => Asset)
  needs!: object;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What really ends when systems or IT are switched off together: a host with its last dependant, a room with its last host.',
})
export class ItRelease {
  @Field(() => Money, { nullable: true, description: 'Pounds a year in base-year prices, once everything has ended; null where a part is UNKNOWN.' })
  yearlySaving!: number | null;

  @Field(() => [ReleasedCost])
  costs!: readonly object[];

  @Field(() => [Asset], { description: 'What leaves, and what can be switched off with it.' })
  gone!: readonly object[];

  @Field(() => [StillNeeded])
  stillNeeded!: readonly object[];

  @Field(() => [BrokenNeed])
  broken!: readonly object[];
}

@ObjectType({ simpleResolvers: true, description: 'What the record of dependencies shows that somebody should look at; none of it is refused.' })
export class DependencyFindings {
  @Field(() => [[Asset]], { description: 'Circles in which everything waits for everything else.' })
  circles!: readonly (readonly object[])[];

  @Field(() => [Asset], { description: 'Hosts and rooms that nothing is known to need: either they can go, or a dependency is not recorded.' })
  idle!: readonly object[];
}
