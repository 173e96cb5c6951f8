/**
 * Who pays what in a shared building, pounds a year at the start: shares by party that add up to 1, with common space pro rata and
 * empty space the host's, or a fee that leaves the rest to the host. What a method needs and does not find is named.
 */
import { apportionedCharges, areaShares, gbp, headcountShares, hybridShares, type Occupier } from '../appraisal/index.ts';
import type { SharingTerm } from './snapshot.ts';

export interface Party {
  readonly role: 'HOST' | 'GUEST' | 'OTHER_GUESTS';
  readonly name: string;
  readonly exclusiveM2: number | null;
  /** Its part of the common space; of the host also the empty space. */
  readonly commonM2: number | null;
  readonly headcount: number | null;
  /** null where the method shares nothing, or is not known. */
  readonly share: number | null;
  /** Pounds a year; the host's is what the guests leave to it. */
  readonly charge: number | null;
}

export interface Charges {
  readonly parties: readonly Party[];
  /** Pounds a year that the guest, and the other guests, pay the host; null is UNKNOWN. */
  readonly guest: number | null;
  readonly others: number | null;
  /** The columns that are wanting. */
  readonly wanting: readonly string[];
}

type Weights = readonly (number | null)[];

interface Reached {
  readonly shares: readonly number[] | null;
  readonly charges: readonly (number | null)[];
  readonly wanting: readonly string[];
}

export function chargesOf(term: SharingTerm, names: readonly string[], sharedCost: number | null, hostMarginal: number | null): Charges {
  if (names.length === 0) return { parties: [], guest: 0, others: 0, wanting: [] };
  const { shares, charges, wanting } = reached(term, names.length, sharedCost, hostMarginal);
  const byArea = areasOf(term).slice(0, names.length);
  const people = peopleOf(term).slice(0, names.length);
  const area = sharesIn(byArea, (known) => areaShares(occupiers(known), term.vacantM2));
  const common = term.totalM2 === null || area === null ? null : term.totalM2 - (byArea as number[]).reduce((sum, one) => sum + one, 0) - term.vacantM2;
  const parties = names.map((name, at) => ({
    role: (['HOST', 'GUEST', 'OTHER_GUESTS'] as const)[at]!,
    name,
    exclusiveM2: byArea[at]!,
    commonM2: common === null ? null : common * area![at]! + (at === 0 ? term.vacantM2 : 0),
    headcount: people[at]!,
    share: shares?.[at] ?? null,
    charge: charges[at]!,
  }));
  return { parties, guest: charges[1]!, others: names.length > 2 ? charges[2]! : 0, wanting };
}

const areasOf = ({ hostM2, guestM2, otherM2 }: SharingTerm): Weights => [hostM2, guestM2, otherM2];
const peopleOf = ({ hostHeadcount, guestHeadcount, otherHeadcount }: SharingTerm): Weights => [hostHeadcount, guestHeadcount, otherHeadcount];
const hoursOf = ({ hostHours, guestHours, otherHours }: SharingTerm): Weights => [hostHours, guestHours, otherHours];

const occupiers = (areas: readonly number[], people: readonly number[] = areas): readonly Occupier[] =>
  areas.map((exclusiveSqm, at) => ({ id: String(at), exclusiveSqm, headcount: people[at]!, isHost: at === 0 }));

/** The shares of known weights; null where one is UNKNOWN or nobody has any. */
function sharesIn(weights: Weights, of: (known: readonly number[]) => readonly number[]): readonly number[] | null {
  const isKnown = weights.every((one) => one !== null) && weights.some((one) => one! > 0);
  return isKnown ? of(weights as readonly number[]) : null;
}

const columns = { area: ['host_m2', 'guest_m2', 'other_m2'], people: ['host_headcount', 'guest_headcount', 'other_headcount'] } as const;
const hourColumns = ['host_hours', 'guest_hours', 'other_hours'] as const;
const blankOf = (weights: Weights, names: readonly string[]): readonly string[] => names.filter((_, at) => weights[at] === null).slice(0, weights.length);

function reached(term: SharingTerm, count: number, cost: number | null, marginal: number | null): Reached {
  const [areas, people] = [areasOf(term).slice(0, count), peopleOf(term).slice(0, count)];
  const area = () => sharesIn(areas, (known) => areaShares(occupiers(known), term.vacantM2));
  const heads = () => sharesIn(people, (known) => headcountShares(occupiers(known)));
  const wantArea = blankOf(areas, columns.area);
  const wantPeople = blankOf(people, columns.people);
  switch (term.method) {
    case 'AREA':
      return sharedOut(area(), cost, wantArea);
    case 'HEADCOUNT':
      return sharedOut(heads(), cost, wantPeople);
    case 'HYBRID': {
      const wanting = [...wantArea, ...wantPeople, ...(term.areaWeight === null ? ['area_weight'] : [])];
      const isKnown = wanting.length === 0 && area() !== null && heads() !== null;
      const both = occupiers(areas as number[], people as number[]);
      return sharedOut(isKnown ? hybridShares(both, term.areaWeight!, term.vacantM2) : null, cost, wanting);
    }
    case 'COST_DRIVER':
      return byDriver(term, count, area(), heads());
    case null:
      return feeOf(null, count, cost, null, ['method']);
    default:
      return byFee(term, count, cost, marginal);
  }
}

function sharedOut(shares: readonly number[] | null, cost: number | null, wanting: readonly string[]): Reached {
  const missing = [...wanting, ...(cost === null ? ['shared_cost_pa'] : [])];
  if (shares === null || cost === null) return { shares, charges: [null, null, null], wanting: missing };
  return { shares, charges: apportionedCharges(gbp(cost), shares), wanting: [] };
}

/** Each part of the cost by what drives it: area, people, hours. A part of nothing needs no driver. */
function byDriver(term: SharingTerm, count: number, area: readonly number[] | null, heads: readonly number[] | null): Reached {
  const hours = hoursOf(term).slice(0, count);
  const byHours = sharesIn(hours, (known) => headcountShares(occupiers(known)));
  const parts = [
    { cost: term.costByAreaPa, column: 'cost_by_area_pa', shares: area, drivers: blankOf(areasOf(term).slice(0, count), columns.area) },
    { cost: term.costByHeadcountPa, column: 'cost_by_headcount_pa', shares: heads, drivers: blankOf(peopleOf(term).slice(0, count), columns.people) },
    { cost: term.costByHoursPa, column: 'cost_by_hours_pa', shares: byHours, drivers: blankOf(hours, hourColumns) },
  ];
  const wanting = parts.flatMap(({ cost, column, shares, drivers }) => (cost === null ? [column] : cost > 0 && shares === null ? drivers : []));
  if (wanting.length > 0 || parts.some(({ cost, shares }) => cost! > 0 && shares === null)) return { shares: null, charges: [null, null, null], wanting };
  const each = parts.filter(({ cost }) => cost! > 0).map(({ cost, shares }) => apportionedCharges(gbp(cost!), shares!));
  const charges = Array.from({ length: count }, (_, at) => each.reduce((sum, one) => sum + one[at]!, 0));
  const total = charges.reduce((sum, one) => sum + one, 0);
  return { shares: total === 0 ? null : charges.map((one) => one / total), charges, wanting: [] };
}

/** A fee that is agreed, not shared out: what it needs beside it is a column each. */
function byFee(term: SharingTerm, count: number, cost: number | null, marginal: number | null): Reached {
  const sum = (...of: readonly (number | null)[]) => of.reduce<number | null>((total, one) => (total === null || one === null ? null : total + one), 0);
  const needed = {
    LICENCE_FEE: { licence_fee_pa: term.licenceFeePa, service_charge_pa: term.serviceChargePa },
    MARGINAL: { host_marginal_cost_pa: marginal },
    NIL_FEE: {},
    CAPITAL_AND_GROUND_RENT: { ground_rent_pa: term.groundRentPa },
  }[term.method as 'LICENCE_FEE' | 'MARGINAL' | 'NIL_FEE' | 'CAPITAL_AND_GROUND_RENT'] as Readonly<Record<string, number | null>>;
  const free = term.method === 'NIL_FEE' || term.method === 'MARGINAL';
  const others = count < 3 ? 0 : free ? (term.otherChargePa ?? 0) : term.otherChargePa;
  const wanting = [...Object.entries(needed).flatMap(([column, value]) => (value === null ? [column] : [])), ...(others === null ? ['other_charge_pa'] : [])];
  return feeOf(sum(...Object.values(needed)), count, cost, others, wanting);
}

function feeOf(guest: number | null, count: number, cost: number | null, others: number | null, wanting: readonly string[]): Reached {
  const left = cost === null || guest === null || others === null ? null : cost - guest - others;
  return { shares: null, charges: [left, guest, others].slice(0, Math.max(2, count)), wanting };
}
