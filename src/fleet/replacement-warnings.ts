/** What a planner must be told of a replacement beside its figures. */
import { financialYearAfter } from '../appraisal/index.ts';
import { type Warning, warning } from '../options/option.ts';
import type { ReplacementCase } from './replacement-case.ts';
import type { Change } from './replacement-lines.ts';

const pounds = (amount: number): string => `£${Math.round(Math.abs(amount)).toLocaleString('en-GB')}`;

export function replacementWarnings(one: ReplacementCase, change: Change): readonly Warning[] {
  return [...dueWarnings(one), ...(change.firstChange < one.policyYear ? soonerWarnings(one) : laterWarnings(one, change)), ...moneyWarnings(one, change)];
}

export function dueWarnings({ policyDueOn, work, buying: { given } }: ReplacementCase): readonly Warning[] {
  if (work.age.value === null)
    return [warning('AGE_UNKNOWN', 'How old it is, nobody knows: it counts as due, and no saving is claimed.', 'Fill in first_registered_on (vehicles.csv).')];
  return policyDueOn !== null && policyDueOn <= given.on
    ? [warning('OVERDUE', `Policy, or its own plan, had it replaced on ${policyDueOn}.`, 'Doing nothing is taken to keep it until next year’s budget.')]
    : [];
}

function soonerWarnings(one: ReplacementCase): readonly Warning[] {
  const { nextYearCost, challengerEac, policyYear, work, buying } = one;
  const { given } = buying;
  const ends = financialYearAfter(given.base, policyYear);
  const inWarranty = work.vehicle.warrantyEndsOn !== null && work.vehicle.warrantyEndsOn > given.on;
  return [
    warning(
      'SAVING_ENDS',
      `What it saves a year ends with ${ends}: then doing nothing would have replaced it too.`,
      'Read the cash flow, not the first year alone.',
    ),
    ...(nextYearCost < challengerEac
      ? [
          warning(
            'CHEAPER_TO_KEEP',
            `One more year of it costs ${pounds(challengerEac - nextYearCost)} less than a year of a new one, all told.`,
            'Keep it another year unless it fails.',
          ),
        ]
      : []),
    ...(inWarranty
      ? [warning('IN_WARRANTY', `It is in warranty until ${work.vehicle.warrantyEndsOn}.`, 'Repairs until then cost us less than its age says.')]
      : []),
  ];
}

function laterWarnings({ policyYear, buying: { given, fleet }, vehicle }: ReplacementCase, { firstChange }: Change): readonly Warning[] {
  const rule = fleet.replacementRule.get(vehicle.role);
  return [
    warning(
      'MOVED_NOT_SAVED',
      `The purchase moves from ${financialYearAfter(given.base, policyYear)} to ${financialYearAfter(given.base, firstChange)}; it does not go away.`,
      'Look at the peak that it makes there (replacementProgramme).',
    ),
    ...(rule?.safetyCritical === true
      ? [warning('SAFETY_CRITICAL', 'Its role is one that policy does not put off for want of money.', 'Do not keep it beyond policy.')]
      : []),
  ];
}

const moneyWarnings = (one: ReplacementCase, change: Change): readonly Warning[] => [
  ...vatWarnings(one, change),
  ...(one.vehicle.replacementPrice === null
    ? [
        warning(
          'PRICE_NOT_STATED',
          'What one like it costs today is not stated.',
          'Fill in replacement_price (vehicles.csv); what was once paid does not stand in for it.',
        ),
      ]
    : []),
];

export const vatWarnings = ({ usual }: ReplacementCase, { bought }: Change): readonly Warning[] =>
  [usual, bought].some(({ vat, hire }) => vat > 0 || (hire?.vatPa ?? 0) > 0)
    ? [
        warning(
          'VAT_NOT_RECOVERED',
          'The VAT on a car that is no marked emergency car is not recovered.',
          'It is cash to us and a transfer to the public purse.',
        ),
      ]
    : [];
