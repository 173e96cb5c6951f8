/** E4.7: what was laid on an option for optimism, once, and on what nothing was. */
import { GraphQLFloat } from 'graphql';
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { nothingOf } from '../../api/global-id.ts';
import { enumOf } from '../../api/record-view.ts';
import { refuseOutOfRange } from '../../api/refusal.ts';
import { Money } from '../../api/scalars.ts';
import { biasApplied } from '../../options/bias-applied.ts';
import { afterHaircut, haircutKey } from '../../options/haircut.ts';
import { givenOf } from '../../register/given.ts';
import type { AskedContext } from '../asked-context.ts';
import { optionGlobalId } from '../ranking/option-shown.ts';
import { appraisedOptions } from '../ranking/ranking.ts';

const BiasBecauseEnum = enumOf(['OPTIMISM_BIAS', 'RISK_ALLOWANCE'], 'BiasBecause', 'The greater of the two is added, never both.');

@ObjectType({ simpleResolvers: true, description: 'A cost to which something was added.' })
class BiasedLine {
  @Field(() => String)
  label!: string;

  @Field(() => Money)
  estimate!: number;

  @Field(() => Money)
  added!: number;

  @Field(() => BiasBecauseEnum)
  because!: string;

  @Field(() => GraphQLFloat, { description: 'The bias as a share of the estimate.' })
  bias!: number;

  @Field(() => String, { description: 'Upper bound, mitigation and lower bound, or who stated it.' })
  how!: string;

  @Field(() => GraphQLFloat, { nullable: true, description: 'The share that is managed away.' })
  mitigation!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'A one-off cost on which nothing was laid.' })
class UnbiasedLine {
  @Field(() => String)
  label!: string;

  @Field(() => Money)
  amount!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What it is worth if its benefits turn out lower, and its costs as they are.' })
class AfterHaircut {
  @Field(() => GraphQLFloat, { description: 'The share taken off cash.' })
  ofCash!: number;

  @Field(() => GraphQLFloat, { description: 'The share taken off time, quality and what society gains.' })
  ofOther!: number;

  @Field(() => Money)
  npvOrganisation!: number;

  @Field(() => Money)
  npvPublic!: number;

  @Field(() => Money)
  npvSocial!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What was laid on an option for optimism, and how much it could still bear.' })
class OptimismBias {
  @Field(() => [BiasedLine])
  lines!: readonly BiasedLine[];

  @Field(() => [UnbiasedLine], { description: 'One-off costs of ours on which nothing was laid.' })
  untouched!: readonly UnbiasedLine[];

  @Field(() => Money)
  npvPublic!: number;

  @Field(() => Money, { description: 'The same without what was added.' })
  npvPublicAsEstimated!: number;

  @Field(() => AfterHaircut, { description: 'Beside the figures above, in which no haircut is laid on benefits.' })
  afterHaircut!: AfterHaircut;

  @Field(() => GraphQLFloat, {
    nullable: true,
    description: 'By which share all our benefits may turn out lower before it is worth nothing to us. Null where it is worth nothing now.',
  })
  benefitsMayFallBy!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'By which share all our costs may turn out higher.' })
  costsMayRiseBy!: number | null;
}

@Resolver()
export class OptimismResolver {
  @Query(() => OptimismBias, { description: 'What was laid on each cost of an option for optimism, once and never with a risk allowance.' })
  async optimismBias(
    @Arg('id', () => ID) id: string,
    @Arg('scenario', () => ID, { nullable: true, description: 'A scenario by name; the assumptions as recorded unless said.' }) scenario: string | undefined,
    @Arg('cashHaircut', () => GraphQLFloat, { defaultValue: 0, description: 'The share, 0 to 1, by which cash benefits are taken to be lower.' })
    ofCash: number,
    @Arg('otherHaircut', () => GraphQLFloat, { nullable: true, description: 'Of other benefits; benefit-haircut-not-cash unless said.' })
    ofOther: number | undefined,
    @Ctx() context: AskedContext,
  ): Promise<object> {
    for (const [where, share] of Object.entries({ cashHaircut: ofCash, otherHaircut: ofOther ?? 0 })) refuseOutOfRange(where, share, 0, 1);
    const all = await appraisedOptions(context, context.families, { scenario });
    const found = all.find(({ option }) => optionGlobalId(option) === id) ?? nothingOf(id);
    const given = await givenOf(context, { scenario });
    return { ...biasApplied(found), afterHaircut: afterHaircut(found, { ofCash, ofOther: ofOther ?? given.of(haircutKey).value }) };
  }
}
