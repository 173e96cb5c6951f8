/** The single rules that clash, each in a sentence. */
import { financialYearAfter } from '../../appraisal/index.ts';
import { pounds } from '../../options/pounds.ts';
import type { ClashPart } from '../../portfolio/clash-parts.ts';
import type { Clash } from '../../portfolio/plan-clash.ts';
import type { PlanRule } from '../../portfolio/plan-model.ts';
import type { PlanQuestion } from './plan-problem.ts';
import type { AnsweredPlan } from './plan-shown.ts';

type Told = Omit<ClashPart, 'lifted'>;

/** Kinds that are told as one. */
const whole: Partial<Record<PlanRule, string>> = {
  STANDS: 'What something moves into stays open.',
  COVER: 'Whoever is within reach today stays so.',
  PRESENCE: 'Each area keeps its points.',
  POSTS: 'Nothing is saved by posts.',
  RECEIPTS: 'Receipts pay for one-off costs only of what goes on saving, once they have come in.',
  ASSET_LIFE: 'No loan outlives what it pays for.',
};

/** Each single rule as the API shows it. */
export function clashShown({ parts }: Clash, { question, given }: AnsweredPlan): readonly object[] {
  const yearName = (year: number) => financialYearAfter(given.base, year);
  return parts.map((one) => ({
    ...one,
    ids: one.codes,
    financialYear: one.year === null ? null : yearName(one.year),
    message: clashSaid(one, question, yearName),
  }));
}

function clashSaid(told: Told, { problem }: PlanQuestion, yearName: (year: number) => string): string {
  const { rule, name, year } = told;
  const [first, second] = titlesOf(told, problem.candidates);
  const lag = (years = 0) => (years === 0 ? '' : `, ${years} year${years === 1 ? '' : 's'} sooner`);
  const isOf = (one: string, other: string) => one === told.codes[0] && other === told.codes[1];
  const link = problem.needs.find(({ candidate, other }) => isOf(candidate, other)) ?? problem.orders.find(({ first: one, then }) => isOf(one, then));
  if (rule === 'EXCLUSIVE') return `Of these ${countSaid(told, problem.groups)} done: ${titlesOf(told, problem.candidates).join(', ')}.`;
  if (rule === 'NEEDS') return `${first} needs ${second}${lag(link?.lagYears)}.`;
  if (rule === 'BEFORE') return `${first} begins before ${second}${lag(link?.lagYears)}.`;
  if (rule === 'WANTED') return `${first} ${name}.`;
  if (rule === 'NOTHING_TWICE') return `Cost line ${name} is released once.`;
  if (rule === 'ROOM') return `There are ${problem.room.get(name ?? '') ?? 0} free of ${name}.`;
  if (rule === 'CAPABILITY') return `Vehicles are held for ${name}.`;
  return (year === null ? undefined : ofYear(told, year, problem, yearName(year))) ?? whole[rule] ?? rule;
}

function countSaid({ name, codes }: Told, groups: PlanQuestion['problem']['groups']): string {
  const { least = 0, most = 1 } = groups.find((group) => group.name === name && group.members.join() === codes.join()) ?? {};
  const atMost = `at most ${most === 1 ? 'one is' : `${most} are`}`;
  if (least === 0) return atMost;
  return least === most ? `${most === 1 ? 'one has' : `${most} have`} to be` : `${least} or more have to be, and ${atMost}`;
}

const titlesOf = ({ codes }: Told, candidates: PlanQuestion['problem']['candidates']): readonly string[] =>
  codes.map((code) => candidates.find((one) => one.code === code)?.title ?? code);

function ofYear({ rule, name }: Told, year: number, { budgets, changeCapacity }: PlanQuestion['problem'], when: string): string | undefined {
  const { capital, oneOff, reserves, borrowing, savingTarget, capitalCarriesForward } = budgets;
  const left = capitalCarriesForward ? ', beside what is left over and receipts' : ', beside receipts';
  if (rule === 'CAPITAL') return `${when} has ${pounds(capital?.[year] ?? 0)} of capital${left}.`;
  if (rule === 'ONE_OFF_REVENUE') return `${when} has ${pounds(oneOff?.[year] ?? 0)} for one-off costs.`;
  if (rule === 'RESERVE') return `Reserves hold ${pounds(reserves?.floor[year] ?? 0)} or more after ${when}.`;
  if (rule === 'BORROWING') return `${pounds(borrowing?.limit[year] ?? 0)} may be borrowed in ${when}.`;
  if (rule === 'DEBT_CHARGE') return `Loans charge ${when} with ${pounds(borrowing?.chargeCap[year] ?? 0)} at most.`;
  if (rule === 'TARGET') return `${when} needs a saving of ${pounds(savingTarget[year] ?? 0)}.`;
  if (rule === 'CHANGE_CAPACITY') return `${name} has ${changeCapacity.get(name ?? '')?.[year] ?? 0} days in ${when}.`;
  return undefined;
}
