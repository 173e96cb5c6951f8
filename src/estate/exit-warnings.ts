/** What a planner should look at about leaving a building: breaks and notices, rent that runs on, a receipt that is late or uncertain. */
import { daysBetween, lastDayOf } from '../appraisal/index.ts';
import { type Line, type Warning, warning } from '../options/option.ts';
import type { ClosureCase } from './closure-case.ts';

export const exitWarnings = (closure: ClosureCase, lines: readonly Line[]): readonly Warning[] => [
  ...leaseWarnings(closure),
  ...receiptWarnings(closure, lines),
];

function leaseWarnings({ exit, vacated, years, building }: ClosureCase): readonly Warning[] {
  const missed = exit.missedBreaks.map((day) =>
    warning(
      'BREAK_NOTICE_MISSED',
      `Notice for the break of ${day} can no longer be given.`,
      'Ask the landlord whether a surrender can be agreed; otherwise the rent runs on.',
    ),
  );
  const horizonEnd = lastDayOf(years[years.length - 1]!);
  const beyond = exit.lastDay === null || exit.lastDay > horizonEnd;
  const days = exit.lastDay === null ? null : daysBetween(vacated, exit.lastDay);
  const runsOn = exit.lease !== null && days !== null && days > 0;
  return [
    ...missed,
    ...(runsOn
      ? [
          warning(
            'LEASE_RUNS_ON',
            `Rent is paid for ${days} days after the building is empty, until ${exit.lastDay}.`,
            'Leave nearer to that day, or negotiate a surrender; the saving starts only then.',
          ),
        ]
      : []),
    ...(exit.noticeBy !== null && exit.kind === 'BREAK'
      ? [
          warning(
            'NOTICE_DUE',
            `Notice for the break of ${exit.lastDay} must be given by ${exit.noticeBy}.`,
            'Diarise it; a missed notice costs the rent up to the next break.',
          ),
        ]
      : []),
    ...(exit.conditions === null
      ? []
      : [
          warning(
            'BREAK_CONDITIONS',
            `The break holds only if: ${exit.conditions}.`,
            'Check each condition before notice is given; a failed one keeps the lease alive.',
          ),
        ]),
    ...(exit.lease?.inside1954Act === true && exit.kind === 'EXPIRY'
      ? [
          warning(
            'TENANCY_MAY_RUN_ON',
            'The tenancy is inside the 1954 Act and runs on if we are still in occupation at its end.',
            "Leave before the last day, or give three months' notice under section 27.",
          ),
        ]
      : []),
    ...(beyond && exit.kind !== 'NOTICE'
      ? [
          warning(
            'BEYOND_HORIZON',
            `${building.name} stays in our hands beyond the horizon, so what ending it costs is outside these figures.`,
            'Lengthen the horizon, or value the remaining obligation apart.',
          ),
        ]
      : []),
  ];
}

function receiptWarnings({ vacatedIn, given, building, exit }: ClosureCase, lines: readonly Line[]): readonly Warning[] {
  const receipt = lines.find(({ isReceipt }) => isReceipt);
  const paid = receipt?.amounts.findIndex((amount) => amount !== 0) ?? -1;
  const spends = lines.some(({ ledger, isReceipt, amounts }) => ledger === 'CAPITAL' && isReceipt !== true && amounts.some((amount) => amount < 0));
  const chance = receipt?.inputs[receipt.inputs.length - 1]?.value ?? 1;
  return [
    ...(paid > vacatedIn && spends
      ? [
          warning(
            'RECEIPT_COMES_LATER',
            `The receipt arrives ${paid - vacatedIn} year(s) after the capital is spent, on ${exit.lastDay}.`,
            'Fund the capital from elsewhere; a receipt pays for nothing before the year after it arrives.',
          ),
        ]
      : []),
    ...(receipt !== undefined && chance < 1
      ? [
          warning(
            'RECEIPT_UNCERTAIN',
            `The receipt is counted at ${Math.round(chance * 100)} % of its value.`,
            'Do not count it as funding before it is contracted.',
          ),
        ]
      : []),
    ...(building.valuedOn !== null && daysBetween(building.valuedOn, given.on) > 5 * 365
      ? [warning('VALUATION_OLD', `The valuation is of ${building.valuedOn}.`, 'Have it valued again before a decision.')]
      : []),
    ...(building.listed !== 'NONE'
      ? [
          warning(
            'LISTED',
            `It is listed (grade ${building.listed.replace('_STAR', '*')}).`,
            'Take advice on consents; the receipt and its timing are less certain.',
          ),
        ]
      : []),
  ];
}
