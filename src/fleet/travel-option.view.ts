/** What the API shows of options about private mileage and hire beyond what every option shows. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../api/page.ts';
import { Option } from '../options/option.view.ts';

@ObjectType({
  implements: [Option, Node],
  simpleResolvers: true,
  description:
    'Bring private mileage or hire in house, or the reverse where our own cars are dearer than what they do. A field that does not concern the kind is null.',
})
export class TravelOption extends Option {
  @Field(() => String, { description: 'The base whose travel it is.' })
  base!: string;

  @Field(() => Int, { nullable: true, description: 'People whose private mileage it is.' })
  people!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Miles a year that are claimed, hired or driven.' })
  miles!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Days a year on which somebody drives, each car counted.' })
  days!: number | null;

  @Field(() => Int, { nullable: true, description: 'Cars that are held more, or that go.' })
  cars!: number | null;

  @Field(() => String, { nullable: true, description: 'The offer they are held by.' })
  offer!: string | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Share of the days claimed on which a pool car is there; the rest stays private.' })
  reached!: number | null;
}
