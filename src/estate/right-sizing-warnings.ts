/** What a planner must be told of a right-sizing option beside its figures. */
import { type Warning, warning } from '../options/option.ts';
import type { RightSizingCase } from './right-sizing-case.ts';
import { newBuilding } from './right-sizing-exemplar.ts';
import { roomLeft } from './right-sizing-room.ts';
import { lastLeaseEnd } from './right-sizing-whole.ts';

export const rightSizingWarnings = (one: RightSizingCase): readonly Warning[] => [...roomUnknown(one), ...byKind(one), ...unlikeExemplars(one)];

function roomUnknown(one: RightSizingCase): readonly Warning[] {
  const desks = roomLeft(one);
  return desks === null || (desks.left !== null && desks.needed !== null)
    ? []
    : [
        warning(
          'ROOM_UNKNOWN',
          'Whether the desks that are left hold everyone at the peak is UNKNOWN.',
          'State the desks (right_sizing_terms.csv: new_desks or part_desks; buildings.csv: desks) and count people.',
        ),
      ];
}

function byKind(one: RightSizingCase): readonly Warning[] {
  const { row, building, ending } = one;
  const parts = row.kind === 'SURRENDER_PART' || row.kind === 'SUBLET_PART';
  const leased = ending.estate.leasesOf(building.code).length > 0;
  return [
    ...(parts && leased ? [warning('NEEDS_LANDLORD', 'The landlord must agree.', 'Ask before the option is developed; the lease may forbid it.')] : []),
    ...(row.kind === 'MOTHBALL'
      ? [warning('COSTS_STAY', 'A mothballed building is still ours: rent, empty rates and upkeep run on.', 'Hold it against closing it for good.')]
      : []),
    ...(row.kind === 'BUY_FREEHOLD' ? freehold(one) : []),
    ...(row.kind === 'RIGHT_SIZE' && row.exemplars === null && row.newRunningCostPa === null
      ? [warning('NO_EXEMPLAR', 'Nothing says what the new building would cost to run.', 'Name exemplars (right_sizing_terms.csv: exemplars).')]
      : []),
  ];
}

/** Rent after the end of the lease rests on renewal; dilapidations do not fall due for a tenant who stays. */
function freehold(one: RightSizingCase): readonly Warning[] {
  const { ending, building, row } = one;
  const [end, last] = [lastLeaseEnd(one), ending.years[ending.years.length - 1]!];
  const estimates = ending.estate.leasesOf(building.code).map(({ dilapidationsCentral }) => dilapidationsCentral);
  const known = estimates.every((each) => each !== null) ? `£${estimates.reduce<number>((sum, each) => sum + each!, 0).toLocaleString('en-GB')}` : 'UNKNOWN';
  return [
    ...(end !== null && end < `${Number(last.slice(0, 4)) + 1}-03-31`
      ? [
          warning(
            'RENT_BEYOND_LEASE',
            `The rent saved after ${end} rests on a renewal at the passing rent.`,
            'Take advice on the rent that a new lease would have.',
          ),
        ]
      : []),
    ...(row.dilapidationsAvoided === null
      ? [
          warning(
            'DILAPIDATIONS_NOT_COUNTED',
            `The dilapidations of the lease (${known}) are not counted as avoided: a tenant who stays does not pay them.`,
            'State dilapidations_avoided only where we would otherwise leave.',
          ),
        ]
      : []),
  ];
}

function unlikeExemplars(one: RightSizingCase): readonly Warning[] {
  if (one.row.kind !== 'RIGHT_SIZE') return [];
  const { likes } = newBuilding(one);
  const unlike = likes.filter(({ exemplar }) => exemplar.use !== one.building.use);
  const untold = one.row.newRunningCostPa === null ? likes.filter(({ cost }) => cost === null) : [];
  return [
    ...unlike.map(({ exemplar }) => warning('UNLIKE_USES', `${exemplar.name} is of another use.`, 'Name exemplars of the same use: custody is no office.')),
    ...untold.map(({ exemplar }) =>
      warning('EXEMPLAR_UNKNOWN', `What ${exemplar.name} costs or holds is UNKNOWN.`, 'Fill in its cost lines, gia_m2 and team bases, or name another.'),
    ),
  ];
}
