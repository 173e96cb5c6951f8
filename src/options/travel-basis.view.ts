/** What the API shows of where travel times come from. */
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../api/record-view.ts';
import { type TravelBasis as Basis, basisSources, travelModes } from './travel-basis.ts';

export const TravelModeEnum = enumOf(travelModes, 'TravelTimeMode', 'How a way is travelled.');
const TravelSourceEnum = enumOf(
  basisSources,
  'TravelSource',
  'MATRIX: every time that is known was imported. MODEL: none was. MIXED: the model stands in for some. NONE: no time is known.',
);

@ObjectType({ simpleResolvers: true, description: 'What travel times rest on. A way is one demand area to one building.' })
export class TravelBasis implements Omit<Basis, 'holes'> {
  @Field(() => TravelModeEnum)
  mode!: Basis['mode'];

  @Field(() => TravelSourceEnum)
  source!: Basis['source'];

  @Field(() => String)
  summary!: string;

  @Field(() => Int, { description: 'Ways whose minutes come from travel_times.csv.' })
  fromMatrix!: number;

  @Field(() => Int, { description: 'Ways whose minutes come from the model.' })
  fromModel!: number;

  @Field(() => Int, { description: 'Ways that neither tells; nobody is counted as going there that way.' })
  unknown!: number;
}
