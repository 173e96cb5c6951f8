/** What a reader of a plan should know before anything is decided on it. */
import type { Given } from '../../assumptions/given.ts';
import { type Warning, warning } from '../../options/option.ts';
import { pounds } from '../../options/pounds.ts';
import type { Plan } from '../../portfolio/plan.ts';
import { envelopeWarnings, nonPayEnvelope } from './plan-envelope.ts';
import type { PlanQuestion } from './plan-problem.ts';
import { coverWarnings } from './plan-relied.ts';

export function planWarnings(question: PlanQuestion, plan: Plan, given: Given): readonly Warning[] {
  const { leftOut, served, keep } = question;
  const { outcome, tiesSettled } = plan;
  const [first] = leftOut;
  return [
    ...(first === undefined
      ? []
      : [
          warning(
            'UNKNOWN_LEFT_OUT',
            `${leftOut.length} options that could be done cost an UNKNOWN sum and are left out, the first of them: ${first.title} (${first.because}).`,
            'Fill in what their completeness lists.',
          ),
        ]),
    ...aimWarnings(question),
    ...proposalWarnings(question),
    ...coverWarnings(served, keep),
    ...(outcome === 'PROVED' && !tiesSettled
      ? [warning('TIES_NOT_SETTLED', 'Plans worth the same were not all told apart: another may come next time.', 'Ask with fewer candidates.')]
      : []),
    ...startWarnings(question),
    ...laterWarnings(question, plan),
    ...envelopeWarnings(nonPayEnvelope(question, plan, given)),
    ...moneyWarnings(question),
  ];
}

function proposalWarnings({ savesBeyond = [] }: PlanQuestion): readonly Warning[] {
  return savesBeyond.map(({ code, saving, named }) =>
    warning(
      'SAVES_MORE_THAN_IT_NAMES',
      `${code} is said to save ${pounds(saving)} a year, and its shares of the cost lines that it names come to ${pounds(named)}.`,
      'Name the other lines in proposal_releases.csv, or correct the saving: the rest may be saved a second time by others.',
    ),
  );
}

function aimWarnings({ aimedAt }: PlanQuestion): readonly Warning[] {
  if (aimedAt === undefined || aimedAt.unknownYears.length === 0) return [];
  const years = aimedAt.unknownYears.join(', ');
  return [
    warning(
      'GAP_UNKNOWN',
      `The gap of ${years} is UNKNOWN in the medium-term plan ${aimedAt.code}: nothing is asked of ${aimedAt.unknownYears.length === 1 ? 'that year' : 'those years'}.`,
      'Fill in budget_outlook.csv.',
    ),
  ];
}

const fewOf = (codes: readonly string[]): string => `${codes.length}: ${codes.slice(0, 3).join(', ')}${codes.length > 3 ? ' …' : ''}`;

function startWarnings({ cannotStart = [] }: PlanQuestion): readonly Warning[] {
  if (cannotStart.length === 0) return [];
  const mandatory = cannotStart.filter(({ isMandatory }) => isMandatory);
  const must = mandatory.length === 0 ? '' : ` Of these have to be done whatever they are worth ${fewOf(mandatory.map(({ code }) => code))}.`;
  return [
    warning(
      'STARTS_OUTSIDE_THE_PLAN',
      `Proposals may start in no year of the plan and are left out of it, ${fewOf(cannotStart.map(({ code }) => code))}.${must}`,
      'Plan more years, or correct earliest_start and latest_start of proposals.csv.',
    ),
  ];
}

/** What the plan spends after its last year has no budget to be held against. */
function laterWarnings({ problem }: PlanQuestion, { evaluated }: Plan): readonly Warning[] {
  const { capital, oneOff } = problem.budgets;
  const after = (of: 'capital' | 'oneOff') =>
    (evaluated?.picks ?? []).reduce((sum, { start }) => sum + start[of].slice(problem.years).reduce((total, amount) => total + amount, 0), 0);
  const told = [
    ...(capital !== null && after('capital') > 0 ? [`${pounds(after('capital'))} of capital`] : []),
    ...(oneOff !== null && after('oneOff') > 0 ? [`${pounds(after('oneOff'))} of one-off revenue`] : []),
  ];
  if (told.length === 0) return [];
  return [
    warning(
      'SPENDS_AFTER_THE_PLAN',
      `The plan spends ${told.join(' and ')} after its last year, which no budget was asked about.`,
      'State the budgets of more years.',
    ),
  ];
}

/** What is UNKNOWN of the money and of the work, and what was done about it. */
function moneyWarnings({ problem, netRevenueExpenditure }: PlanQuestion): readonly Warning[] {
  const { reserves, borrowing, receiptsPayOneOffs } = problem.budgets;
  const spends = problem.candidates.filter(({ starts }) => starts.some(({ capital }) => capital.some((amount) => amount > 0)));
  const noLife = spends.filter(({ assetLifeYears }) => assetLifeYears === null);
  const noWork = problem.candidates.filter(({ starts }) => starts.every(({ delivery }) => delivery.length === 0));
  const named = (some: readonly { readonly code: string }[]) =>
    `${some.length}, ${some
      .slice(0, 3)
      .map(({ code }) => code)
      .join(', ')}${some.length > 3 ? ' …' : ''}`;
  return [
    ...(reserves !== null && netRevenueExpenditure.includes(null)
      ? [
          warning(
            'FLOOR_PARTLY_UNKNOWN',
            'Net revenue expenditure is UNKNOWN in some year: the floor of reserves is the sum alone there.',
            'Fill in net_revenue_expenditure of budget_years.csv.',
          ),
        ]
      : []),
    ...(borrowing !== null && noLife.length > 0
      ? [warning('LIFE_UNKNOWN', `Nothing is borrowed for what lasts for an UNKNOWN time (${named(noLife)}).`, 'Fill in asset_life_years of proposals.csv.')]
      : []),
    ...(problem.changeCapacity.size > 0 && noWork.length > 0
      ? [
          warning(
            'WORK_UNKNOWN',
            `Of some it is UNKNOWN what they take to deliver, and they take nobody's days (${named(noWork)}).`,
            'Fill in delivery_team of proposals.csv and delivery_days of proposal_flows.csv.',
          ),
        ]
      : []),
    ...(receiptsPayOneOffs
      ? [
          warning(
            'RECEIPTS_PAY_ONE_OFFS',
            'Receipts pay for one-off costs here because the organisation says it may.',
            'See that the direction in force names bodies of your kind and covers each year.',
          ),
        ]
      : []),
  ];
}
