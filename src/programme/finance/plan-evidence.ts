/**
 * The evidence for a plan, for audit: what was asked, on which data and assumptions, every line with its formula and inputs, and totals that
 * add up. The same plan on the same data gives the same text, to the letter.
 */
import { financialYearAfter, roundedToPence, roundedToSum } from '../../appraisal/index.ts';
import type { Assumption } from '../../assumptions/assumption.ts';
import type { Given } from '../../assumptions/given.ts';
import { isCashReleasing } from '../../options/appraise.ts';
import type { Input } from '../../options/input.ts';
import { jointSaving, type PlanPart } from '../plan/plan-parts.ts';
import type { AnsweredPlan } from '../plan/plan-shown.ts';
import type { SignedPart } from './plan-cashable.ts';

export interface EvidenceAsked {
  readonly answered: AnsweredPlan;
  readonly parts: readonly PlanPart[];
  readonly signed: readonly SignedPart[];
  readonly organisation: { readonly code: string; readonly appraisalDate: string };
  readonly dataVersion: number;
  /** Every key of an assumption. */
  readonly keys: ReadonlySet<string>;
}

export interface Evidence {
  readonly assumptions: readonly Assumption[];
  /** Values that the organisation has put in place of shipped ones without saying why. */
  readonly overridesWithoutReason: readonly string[];
  /** Inputs that nobody has vouched for, each once. */
  readonly assumedInputs: number;
  readonly inputs: number;
  /** JSON. */
  readonly document: string;
}

export function planEvidence(asked: EvidenceAsked): Evidence {
  const { answered, parts, keys } = asked;
  const inputs = distinct(parts.flatMap(({ lines }) => lines.flatMap((line) => line.inputs)));
  const assumptions = assumptionsUsed(inputs, answered.given, keys);
  return {
    assumptions,
    overridesWithoutReason: assumptions.filter(({ own, note }) => own && (note === null || note.trim() === '')).map(({ key }) => key),
    assumedInputs: inputs.filter(({ assumed }) => assumed).length,
    inputs: inputs.length,
    document: JSON.stringify(documentOf(asked, assumptions)),
  };
}

const distinct = (inputs: readonly Input[]): readonly Input[] => [
  ...new Map(inputs.map((input) => [JSON.stringify([input.name, input.value, input.source]), input])).values(),
];

/** An input that stands for an end of a range is named "key (high end)". */
function assumptionsUsed(inputs: readonly Input[], given: Given, keys: ReadonlySet<string>): readonly Assumption[] {
  const names = inputs.map(({ name }) => name.replace(/ \((low|high) end\)$/, ''));
  const used = new Set(['discount-rate', 'gdp-deflator-growth', ...names.filter((name) => keys.has(name))]);
  return [...used].sort().map((key) => given.of(key));
}

function documentOf(
  { answered: { question, plan, given }, parts, signed, organisation, dataVersion }: EvidenceAsked,
  assumptions: readonly Assumption[],
): object {
  const { problem, leftOut } = question;
  const paid = plan.evaluated?.funding ?? null;
  return {
    organisation: organisation.code,
    asAt: organisation.appraisalDate,
    dataVersion,
    scenario: given.scenario,
    priceBase: given.base,
    discountFactors: problem.factors,
    asked: {
      years: problem.years,
      aim: problem.aim,
      worth: question.worth,
      savingAimedAt: question.aimedAt ?? null,
      budgets: problem.budgets,
      mustIn: problem.mustIn,
      mustOut: problem.mustOut,
      candidates: problem.candidates.length,
    },
    answer: { outcome: plan.outcome, value: pence(plan.evaluated?.value ?? null), bound: pence(plan.bound), gap: plan.gap },
    paidFor:
      paid === null
        ? null
        : {
            drawn: paid.drawn.map(roundedToPence),
            receipts: paid.receipts.map(roundedToPence),
            loans: paid.loans.map((loan) => ({ ...loan, amount: roundedToPence(loan.amount) })),
          },
    years: yearsOf({ plan, parts, given }),
    parts: parts.map((part) => ({ ...part, signOff: signed.find(({ id }) => id === part.id) ?? null })).map(partShown),
    leftOut,
    assumptions,
  };
}

const pence = (amount: number | null): number | null => (amount === null ? null : roundedToPence(amount));

/** Savings of the parts in pence that add up to the rounded saving of the year. */
function yearsOf({ plan, parts, given }: Pick<AnsweredPlan, 'plan' | 'given'> & { readonly parts: readonly PlanPart[] }): readonly object[] {
  const joint = jointSaving(plan);
  return (plan.evaluated?.years ?? []).map(({ year, saving, capital, oneOff }) => {
    const amounts = [...parts.map(({ pick }) => pick.start.saving[year] ?? 0), joint[year]!];
    const rounded = roundedToSum(amounts);
    const ofParts = parts.flatMap(({ id }, at) => (rounded[at] === 0 ? [] : [{ id, saving: rounded[at]! }]));
    return {
      financialYear: financialYearAfter(given.base, year),
      saving: pence(saving),
      capital: pence(capital),
      oneOffRevenue: pence(oneOff),
      ofParts,
      together: rounded.at(-1)!,
    };
  });
}

function partShown({ id, title, pick, lines, signOff }: PlanPart & { readonly signOff: SignedPart | null }): object {
  return {
    id,
    title,
    value: pence(pick.start.value),
    signOff: signOff === null ? null : { standing: signOff.standing, by: signOff.signOff?.signedOffBy ?? null, on: signOff.signOff?.signedOffOn ?? null },
    lines: lines.map((line) => ({
      ...{ label: line.label, cashClass: line.cashClass, ledger: line.ledger, nature: line.nature, counts: isCashReleasing(line) },
      ...{ bearer: line.bearer, transfer: line.transfer },
      ...{ costLine: line.costLine ?? null, releaseShare: line.releaseShare ?? null, formula: line.formula, amounts: line.amounts.map(roundedToPence) },
      inputs: line.inputs,
    })),
  };
}
