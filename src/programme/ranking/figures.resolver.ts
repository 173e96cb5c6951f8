/** How the figures of an option were reached, and which records its lines release. */
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../access/context.ts';
import type { Appraised } from '../../options/appraise.ts';
import { CashFlowLine, FigureNameEnum, OptionFigures, Workings } from '../../options/figures.view.ts';
import type { Input } from '../../options/input.ts';
import { type FigureName, workingsOf } from '../../options/workings.ts';
import { costLineRecords } from '../../register/records.ts';
import { registerOf } from '../../register/register.store.ts';

@Resolver(() => OptionFigures)
export class FiguresResolver {
  @FieldResolver(() => Workings, { description: 'How a figure was reached: formula, inputs with their witnesses, and the steps.' })
  workings(@Root() figures: OptionFigures & { appraised: Appraised }, @Arg('of', () => FigureNameEnum) of: FigureName): Workings {
    const workings = workingsOf(figures.appraised, of);
    const inputs = new Map<string, Input>(workings.steps.flatMap((step) => step.inputs.map((input): [string, Input] => [JSON.stringify(input), input])));
    return { ...workings, inputs: [...inputs.values()] };
  }
}

@Resolver(() => CashFlowLine)
export class CashFlowLineResolver {
  @FieldResolver(() => costLineRecords.view.type, { nullable: true, description: 'The cost line that it releases.' })
  async source(@Root() { costLine }: CashFlowLine, @Ctx() context: Context): Promise<object | null> {
    return costLine == null ? null : ((await registerOf(context)).costLines.find(({ code }) => code === costLine) ?? null);
  }
}
