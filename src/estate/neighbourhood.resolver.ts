/** What a neighbourhood office can be asked beside its columns, and the worklist of beat-office reviews. */
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { PageArgs, pageOf } from '../api/page.ts';
import { Warning } from '../options/option.view.ts';
import { officesOf } from './neighbourhood.store.ts';
import { inReviewOrder } from './neighbourhood.ts';
import { OfficeSuggestion, ReasonToStay, ReviewStateEnum, VisibilityPart } from './neighbourhood.view.ts';
import type { NeighbourhoodOffice } from './neighbourhood-office.ts';
import { neighbourhoodRecords } from './records.ts';

@Resolver(() => neighbourhoodRecords.view.type)
export class NeighbourhoodResolver {
  @FieldResolver(() => [ReasonToStay], { description: 'What speaks for keeping it however little it is used.' })
  reasonsToStay(@Root() office: NeighbourhoodOffice): NeighbourhoodOffice['reasonsToStay'] {
    return office.reasonsToStay;
  }

  @FieldResolver(() => [VisibilityPart], { description: 'What the visibility score is made of; it is no part of any saving.' })
  visibilityParts(@Root() office: NeighbourhoodOffice): NeighbourhoodOffice['visibilityParts'] {
    return office.visibilityParts;
  }

  @FieldResolver(() => [OfficeSuggestion], { description: 'What could be done with it.' })
  suggestions(@Root() office: NeighbourhoodOffice): NeighbourhoodOffice['suggestions'] {
    return office.suggestions;
  }

  @FieldResolver(() => [Warning], { description: 'What is wrong with it as it is recorded, and what to do.' })
  warnings(@Root() office: NeighbourhoodOffice): NeighbourhoodOffice['warnings'] {
    return office.warnings;
  }

  @Query(() => neighbourhoodRecords.view.connection, { description: 'Beat-office reviews that call for work, the most overdue first.' })
  async beatOfficeReviews(
    @Arg('states', () => [ReviewStateEnum], { nullable: true, description: 'MISSED, DUE and NOT_SET unless said.' }) states: string[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    const wanted = states ?? ['MISSED', 'DUE', 'NOT_SET'];
    const offices = (await officesOf(context)).filter(({ reviewState }) => wanted.includes(reviewState));
    return pageOf(inReviewOrder(offices), page, ({ code }) => code);
  }
}
