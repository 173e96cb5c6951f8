/** What must hold within a row of sharing_terms.csv, beyond each cell. */
import type { Problem } from '../exchange/problem.ts';
import type { ReadRow } from '../exchange/read-rows.ts';
import { outOfOrder } from '../register/date-order.ts';
import { sharingTermTable } from './sharing-term.record.ts';
import { zeroReasons } from './sharing-zero.ts';
import type { SharingTerm } from './snapshot.ts';

export function sharingTermProblems({ line, row }: ReadRow<typeof sharingTermTable>): Problem[] {
  const { file } = sharingTermTable;
  const found = [...partyProblems(row), ...areaProblems(row), ...costProblems(row), ...reasonProblems(row)];
  return [...found.map((one) => ({ file, row: line, ...one })), ...outOfOrder(file, line, 'ends_on', row.startsOn, row.endsOn)];
}

type Found = Pick<Problem, 'column' | 'found' | 'fix'>;

function partyProblems({ kind, partner, ourBuilding, otherBuilding, otherPartners, keepOurs }: SharingTerm): readonly Found[] {
  const isOurs = kind === 'CONSOLIDATE';
  return [
    ...(isOurs && otherBuilding === null ? [{ column: 'other_building', found: '', fix: 'name the building of ours that takes the teams in' }] : []),
    ...(isOurs && partner !== null ? [{ column: 'partner', found: partner, fix: 'leave it blank: only our own teams come together' }] : []),
    ...(!isOurs && partner === null ? [{ column: 'partner', found: '', fix: 'name the partner that space and costs are shared with' }] : []),
    ...(otherBuilding === ourBuilding ? [{ column: 'other_building', found: ourBuilding, fix: 'name another building than our_building' }] : []),
    ...(partner !== null && otherPartners?.includes(partner) ? [{ column: 'other_partners', found: partner, fix: 'name each partner once' }] : []),
    ...(keepOurs && kind !== 'MOVE_IN_AS_GUEST' && kind !== 'CO_LOCATE'
      ? [{ column: 'keep_ours', found: 'yes', fix: 'leave it blank: only a guest or a co-located team can keep its building as well' }]
      : []),
  ];
}

/** The parts of a building cannot be larger than the building, a guest no larger than its host's building, and somebody must be in it. */
function areaProblems({ totalM2, hostM2, guestM2, otherM2, vacantM2, hostHeadcount, guestHeadcount, otherHeadcount }: SharingTerm): readonly Found[] {
  const parts = (hostM2 ?? 0) + (guestM2 ?? 0) + (otherM2 ?? 0) + vacantM2;
  const nobody = (...of: readonly (number | null)[]) => of.every((one) => one === 0 || one === null) && of[0] === 0 && of[1] === 0;
  return [
    ...(totalM2 !== null && parts > totalM2 + 1e-9
      ? [{ column: 'total_m2', found: String(totalM2), fix: `the exclusive and empty areas add up to ${parts} m²; they cannot exceed the building` }]
      : []),
    ...(nobody(hostM2, guestM2, otherM2) && vacantM2 === 0
      ? [{ column: 'guest_m2', found: '0', fix: 'somebody must have space, or leave the areas blank' }]
      : []),
    ...(nobody(hostHeadcount, guestHeadcount, otherHeadcount)
      ? [{ column: 'guest_headcount', found: '0', fix: 'somebody must be there, or leave the headcounts blank' }]
      : []),
  ];
}

/** Parts of a cost that is shared by what drives it are the whole of it, to the penny. */
function costProblems({ method, sharedCostPa, costByAreaPa, costByHeadcountPa, costByHoursPa }: SharingTerm): readonly Found[] {
  if (method !== 'COST_DRIVER' || sharedCostPa === null || costByAreaPa === null || costByHeadcountPa === null || costByHoursPa === null) return [];
  const sum = costByAreaPa + costByHeadcountPa + costByHoursPa;
  const fix = `the parts by area, people and hours add up to ${sum.toFixed(2)}; write that, or leave it blank`;
  return Math.abs(sum - sharedCostPa) < 0.005 ? [] : [{ column: 'shared_cost_pa', found: String(sharedCostPa), fix }];
}

function reasonProblems({ zeroBecause }: SharingTerm): readonly Found[] {
  const names = Object.keys(sharingTermTable.columns);
  const strange = [...zeroReasons(zeroBecause)].find(([column, reason]) => !names.includes(column) || reason === '');
  return strange === undefined ? [] : [{ column: 'zero_because', found: strange[0], fix: 'write column: reason; column: reason' }];
}
