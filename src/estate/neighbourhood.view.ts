/** What the API shows of a neighbourhood office beside its columns. */
import { GraphQLFloat } from 'graphql';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumOf } from '../api/record-view.ts';
import { Money } from '../api/scalars.ts';
import { reviewStates, suggestionKinds } from './neighbourhood-office.ts';

const ReasonEnum = enumOf(['ONLY_CONTACT_POINT', 'RURAL', 'APPOINTMENTS_HELD', 'NIL_FEE'], 'ReasonToStayCode');
const VisibilityPartEnum = enumOf(['PRESENCE', 'CONTACT', 'REACH'], 'VisibilityPartName');
const SuggestionEnum = enumOf(suggestionKinds, 'OfficeSuggestionKind', 'What could be done with an office in the building of a host.');
/** The same enum as that of the column of offices, whose name is made there. */
export const ReviewStateEnum = enumOf(reviewStates, 'NeighbourhoodOfficeReviewState');

@ObjectType({ simpleResolvers: true, description: 'Why it may be right to keep an office however little it is used.' })
export class ReasonToStay {
  @Field(() => ReasonEnum)
  code!: string;

  @Field(() => String)
  explanation!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A part of the visibility score.' })
export class VisibilityPart {
  @Field(() => VisibilityPartEnum)
  name!: string;

  @Field(() => GraphQLFloat, { nullable: true, description: '0 to 1; null is UNKNOWN.' })
  value!: number | null;

  @Field(() => GraphQLFloat)
  weight!: number;

  @Field(() => String)
  explanation!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Something that could be done with an office; ranked only where it names an option.' })
export class OfficeSuggestion {
  @Field(() => SuggestionEnum)
  kind!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Money, { nullable: true, description: 'Pounds a year that it saves, negative where it costs; null is UNKNOWN.' })
  yearlyDifference!: number | null;

  @Field(() => String)
  because!: string;

  @Field(() => ID, { nullable: true, description: 'The ranked option, where there is one.' })
  optionId!: string | null;
}
