/** The parts of a plan with their lines: a ranked option's own, as it starts in the plan; those of a proposal made from its flows. */
import { isCashReleasing } from '../../options/appraise.ts';
import type { Line } from '../../options/option.ts';
import type { Plan } from '../../portfolio/plan.ts';
import type { Pick } from '../../portfolio/plan-evaluation.ts';
import { registerOf } from '../../register/register.store.ts';
import type { AskedContext } from '../asked-context.ts';
import { optionGlobalId } from '../ranking/option-shown.ts';
import type { AppraisedUnder } from '../ranking/ranking.ts';
import { optionsByStart } from './options-by-start.ts';
import type { AnsweredPlan } from './plan-shown.ts';
import { linesOfFlows, type ProposalSaid, proposalsSaid } from './proposal-lines.ts';
import { costOfLines } from './proposal-releases.ts';
import { proposalsOf } from './proposals.store.ts';

export interface PlanPart {
  readonly id: string;
  readonly title: string;
  readonly pick: Pick;
  /** null for a proposal, and for an option that has changed since the plan was made. */
  readonly appraised: AppraisedUnder | null;
  /** What was said of it as a proposal; null for an option. */
  readonly proposal: ProposalSaid | null;
  readonly lines: readonly Line[];
}

/** As the options are today, each as it starts in its year. */
export async function partsOf({ plan, given }: AnsweredPlan, context: AskedContext): Promise<readonly PlanPart[]> {
  const last = Math.max(0, ...(plan.evaluated?.picks ?? []).map(({ candidate, start }) => (candidate.isDated ? 0 : start.year)));
  const [{ costLines }, said] = [await registerOf(context), await proposalsOf(context)];
  return planParts(plan, await optionsByStart(context, last + 1, { scenario: given.scenario }, {}), proposalsSaid(said, costOfLines(costLines, given)));
}

/** `byStart` holds the options as they are if they start in year 0, 1, 2 … */
function planParts({ evaluated }: Plan, byStart: readonly (readonly AppraisedUnder[])[], proposals: ReadonlyMap<string, ProposalSaid>): readonly PlanPart[] {
  const byId = byStart.map((options) => new Map(options.map((one) => [optionGlobalId(one.option), one])));
  return (evaluated?.picks ?? []).map((pick) => {
    const { code: id, title } = pick.candidate;
    const option = byId[pick.start.year]?.get(id);
    if (option !== undefined && isAsPlanned(option, pick)) return { id, title, pick, appraised: option, proposal: null, lines: option.option.lines };
    const said = byId[0]?.has(id) === true ? 'as the plan was made: the option has changed since' : 'proposal_flows.csv';
    const proposal = proposals.get(id) ?? null;
    return { id, title, pick, appraised: null, proposal, lines: linesOfFlows(pick, said, proposal?.savesOutOf ?? []) };
  });
}

/** Whether the option still saves what the plan counts on. */
function isAsPlanned({ option }: AppraisedUnder, { start }: Pick): boolean {
  const counted = option.lines.filter(isCashReleasing);
  return start.saving.every((saving, year) => Math.abs(counted.reduce((sum, { amounts }) => sum + (amounts[year] ?? 0), 0) - saving) < 0.01);
}

/** By year of the plan, what parts save more or less because of each other: what the plan saves beyond the sum of its parts. */
export function jointSaving({ evaluated }: Plan): readonly number[] {
  return (evaluated?.years ?? []).map(({ year, saving }) => saving - evaluated!.picks.reduce((sum, { start }) => sum + (start.saving[year] ?? 0), 0));
}
