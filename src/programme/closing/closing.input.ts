/** What can be asked about which sites to close. */
import { GraphQLFloat } from 'graphql';
import { ArgsType, Field, ID, Int } from 'type-graphql';
import type { CoverKind } from '../../options/cover.ts';
import { CoverKindEnum } from '../../options/cover.view.ts';
import type { TravelMode } from '../../options/travel-basis.ts';
import { TravelModeEnum } from '../../options/travel-basis.view.ts';
import type { ClosingAim } from '../../portfolio/closing.ts';
import { ClosingObjectiveEnum, DemandCountedEnum, SavingCountedEnum } from './closing.view.ts';
import type { DemandCounted } from './closing-question.ts';
import type { SavingCounted } from './closing-savings.ts';

@ArgsType()
export class ClosingArgs {
  @Field(() => Int, { description: 'How many sites close, those that must go included.' })
  count!: number;

  @Field(() => ClosingObjectiveEnum)
  objective!: ClosingAim;

  @Field(() => [ClosingObjectiveEnum], {
    nullable: true,
    description: 'What decides among sets that are equally good. Unless said: MOST_SAVING, and after MOST_WITHIN or MOST_SAVING the LEAST_LOSS.',
  })
  then?: ClosingAim[];

  @Field(() => Int, { nullable: true, description: 'The limit, 1 to 600 minutes; the standard for each kind of area unless said.' })
  minutes?: number;

  @Field(() => [ID], { nullable: true, description: 'Demand areas or policing areas that count, by id or code; all unless said.' })
  areas?: string[];

  @Field(() => [ID], { nullable: true, description: 'Buildings or service points that stay, by id or code.' })
  mustStay?: string[];

  @Field(() => [ID], { nullable: true, description: 'Buildings or service points that go, by id or code.' })
  mustGo?: string[];

  @Field(() => [CoverKindEnum], {
    nullable: true,
    description: 'Choose from buildings with a point of these kinds only; response bases apart from the others.',
  })
  kinds?: CoverKind[];

  @Field(() => TravelModeEnum, { nullable: true, description: 'BLUE_LIGHT from response bases, otherwise CAR, unless said.' })
  by?: TravelMode;

  @Field(() => [ID], { nullable: true, description: 'Choose from these buildings, by id or code, whether or not they have a contact point.' })
  buildings?: string[];

  @Field(() => [String], { nullable: true, description: 'Choose from all open buildings of these uses, for example FIRE_STATION.' })
  uses?: string[];

  @Field(() => DemandCountedEnum, { nullable: true, description: 'PEOPLE unless said.' })
  counted?: DemandCounted;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether everybody who is reached in time today stays so. Unless said, only for MOST_SAVING without leastShareWithin.',
  })
  keepReached?: boolean;

  @Field(() => GraphQLFloat, { nullable: true, description: 'At least this share of those counted stays within the limit, 0 to 1.' })
  leastShareWithin?: number;

  @Field(() => SavingCountedEnum, { nullable: true, description: 'ANNUAL_NET_SAVING unless said; RUNNING_COST with a warning where no net saving is known.' })
  saving?: SavingCounted;

  @Field(() => Boolean, { nullable: true, description: 'Whether what the ranking holds impossible to close stays; no unless said.' })
  onlyPossible?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether to work out one closure fewer and one more; no unless said.' })
  neighbours?: boolean;

  @Field(() => ID, { nullable: true, description: 'A scenario by name, or several joined by +; the assumptions as recorded unless said.' })
  scenario?: string;

  @Field(() => Int, { nullable: true, description: 'How long to search, 1 to 7 seconds; 6 unless said.' })
  seconds?: number;
}
