/** What a planner should look at before believing a closure: each with a code, what was found, and what to do. */
import { daysBetween, lastDayOf } from '../appraisal/index.ts';
import type { Line, Warning } from '../options/option.ts';
import { currentLines } from './carrying-cost.ts';
import type { ClosureCase } from './closure-case.ts';
import type { ContactEffect } from './service-effect.ts';

const warning = (code: string, message: string, whatToDo: string): Warning => ({ code, message, whatToDo });

export function closureWarnings(closure: ClosureCase, service: ContactEffect, lines: readonly Line[]): readonly Warning[] {
  return [
    ...leaseWarnings(closure),
    ...receiptWarnings(closure, lines),
    ...costWarnings(closure, lines),
    ...roomWarnings(closure),
    ...dependencyWarnings(closure),
    ...serviceWarnings(closure, service),
  ];
}

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
  const spends = lines.some(({ ledger, amounts }) => ledger === 'CAPITAL' && amounts.some((amount) => amount < 0));
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

function costWarnings({ building, estate, given }: ClosureCase, lines: readonly Line[]): readonly Warning[] {
  const last = lines.map(({ amounts, nature, cashClass, bearer }) =>
    nature === 'RECURRING' && cashClass === 'CASH_BUDGET' && bearer === 'ORGANISATION' ? (amounts[amounts.length - 1] ?? 0) : 0,
  );
  const shared = currentLines(building, estate, given).filter(({ pool }) => (pool.buildings ?? []).length > 1);
  return [
    ...(last.reduce((sum, one) => sum + one, 0) < 0
      ? [
          warning(
            'COSTS_MORE',
            'What is paid instead exceeds what is saved, year after year.',
            'Do not close on these terms; renegotiate the charge or look for another home.',
          ),
        ]
      : []),
    ...(shared.length === 0
      ? []
      : [
          warning(
            'SHARED_POOL',
            `${[...new Set(shared.map(({ pool }) => pool.name))].join(', ')} serves other buildings too; its step is not saved here.`,
            'Look for the option that removes the last of them.',
          ),
        ]),
    ...(building.tenure === 'PFI'
      ? [warning('PFI_RUNS_ON', 'The unitary charge runs on unless the contract is terminated.', 'Have termination priced before closing.')]
      : []),
  ];
}

function roomWarnings({ moves, building, estate }: ClosureCase): readonly Warning[] {
  const doubts = moves
    .filter(({ to, doubt }) => to !== null && doubt !== null)
    .map(({ doubt }) => warning('ROOM_UNKNOWN', `${doubt}.`, 'Count attendance there before planning the move.'));
  const leaving = moves.filter(({ to }) => to !== null && estate.site.get(to.site)?.area !== estate.site.get(building.site)?.area);
  const parking = moves.flatMap(({ to, base, team }) =>
    to?.parkingSpaces != null && base.parking !== null && base.parking > to.parkingSpaces - parkingUsed(to.code, estate)
      ? [
          warning(
            'PARKING_SHORT',
            `${team.name} needs ${base.parking} spaces and ${to.name} has too few free.`,
            'Find parking before the move; it is often the real limit.',
          ),
        ]
      : [],
  );
  return [
    ...doubts,
    ...parking,
    ...(leaving.length === 0
      ? []
      : [
          warning(
            'LEAVES_ITS_AREA',
            `Based outside the area of the building: ${leaving.map(({ team, to }) => `${team.name} in ${to!.name}`).join(', ')}.`,
            'Check that they can still serve their area.',
          ),
        ]),
  ];
}

const parkingUsed = (building: string, estate: ClosureCase['estate']): number => estate.basesIn(building).reduce((sum, { parking }) => sum + (parking ?? 0), 0);

function dependencyWarnings({ building, moves, vacated, given }: ClosureCase): readonly Warning[] {
  const waits = moves.filter(({ to }) => to?.networkReadyOn != null && to.networkReadyOn > lastDayOf(given.base));
  return [
    ...(building.commsRoom === true
      ? [warning('COMMS_ROOM', 'A communications room in it serves other places.', 'Plan its move first and add its cost (closure_terms.csv: it_cost).')]
      : []),
    ...((building.evPoints ?? 0) > 0
      ? [
          warning(
            'STRANDED_CHARGERS',
            `${building.evPoints} charging points would be stranded.`,
            'Move them or write them off; the fleet that charges here needs another place.',
          ),
        ]
      : []),
    ...waits.map(({ to }) =>
      warning(
        'WAITS_FOR_NETWORK',
        `The move waits for the network in ${to!.name}, due ${to!.networkReadyOn}; the building is empty from ${vacated}.`,
        'An earlier network brings the saving forward.',
      ),
    ),
  ];
}

function serviceWarnings({ variant }: ClosureCase, { effect, summary, pointsAffected }: ContactEffect): readonly Warning[] {
  if (effect !== 'REDUCES') return [];
  return [
    warning(
      'CONSULT',
      summary,
      `${variant === 'CLOSE' ? 'Less public access' : 'A changed public access'} needs a closed consultation and a recorded answer to each material point before it is decided (${pointsAffected.length} service point(s)).`,
    ),
  ];
}
