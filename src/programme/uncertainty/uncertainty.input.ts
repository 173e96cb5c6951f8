/** What may be asked of draws. */
import { ArgsType, Field, Int } from 'type-graphql';
import { enumOf } from '../../api/record-view.ts';
import { refuseOutOfRange } from '../../api/refusal.ts';
import { type Shape, shapes } from '../../assumptions/sample.ts';

const ShapeEnum = enumOf(
  shapes,
  'RangeShape',
  'How likely values within a range are. TRIANGULAR: straight up to the central value and down again. PERT: closer to it.',
);

@ArgsType()
export class DrawingArgs {
  @Field(() => Int, {
    defaultValue: 10_000,
    description: 'How many cases are drawn, 100 to 50,000; where there are only a few outcomes they are counted instead.',
  })
  draws!: number;

  @Field(() => Int, { defaultValue: 1, description: 'The same seed gives the same answer, and the same luck to whatever is compared.' })
  seed!: number;

  @Field(() => ShapeEnum, { defaultValue: 'TRIANGULAR' })
  shape!: Shape;
}

export const refuseDraws = ({ draws }: DrawingArgs): void => refuseOutOfRange('draws', draws, 100, 50_000);
