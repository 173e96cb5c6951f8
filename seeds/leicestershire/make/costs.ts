/** Rows of cost pools, cost lines and avoidabilities. */

import type { OwnBuilding } from './building-plan.ts';
import { between, chance, nearest, pick } from './chance.ts';
import type { Row } from './csv-writing.ts';
import { rentOf, serviceChargeOf } from './leases.ts';
import { tenants } from './occupancies.ts';
import { ownBuildings } from './own-buildings.ts';
import { dearness, electricityPerSquareMetre, electricityPrice, gasPerSquareMetre, gasPrice, ratesOf } from './rates.ts';
import { isStaffed, sharedOffices, yearlyCharge } from './shared-offices.ts';
import { sharedPoolFor, sharedPools } from './shared-pools.ts';

const thisYear = '2026/27';
const lastYear = '2025/26';
type Amounts = Readonly<Record<string, number>>;

/** What one building costs in a year of use, by category, before shared pools take their part. */
function runningCost(building: OwnBuilding): Amounts {
  const { place, function: use, grossArea, more } = building;
  const { businessRates, cleaning, maintenance, security } = ratesOf[use];
  const inUse = more.status === undefined || use === 'house';
  const of = (rate: number, name: string, factor = dearness(building)) => Math.round(rate * grossArea * factor * between(0.93, 1.07, place, name));
  const small = grossArea < 400;
  const serviced = more.tenure !== 'PFI';
  return {
    BUSINESS_RATES: of(businessRates, 'rates', between(0.88, 1.12, place, 'rateable value')),
    ELECTRICITY: Math.round(electricityPerSquareMetre(building) * grossArea * electricityPrice),
    GAS: Math.round(gasPerSquareMetre(building) * grossArea * gasPrice),
    WATER: of(security * (small ? 0.5 : 0.18), 'water'),
    ...(serviced && { INSURANCE: of(security * (small ? 0.5 : 0.22), 'insurance') }),
    ...(serviced && !small && { SECURITY: of(security * 0.45, 'security'), GROUNDS: of(security * 0.15, 'grounds') }),
    ...(serviced && inUse && { CLEANING: of(cleaning * 0.84, 'cleaning') }),
    WASTE: inUse ? of(cleaning * 0.16, 'waste') : 0,
    ...(serviced && {
      HARD_FM_REACTIVE: of(maintenance * 0.45, 'reactive'),
      HARD_FM_PLANNED: inUse ? of(maintenance * 0.33, 'planned') : 0,
      STATUTORY_COMPLIANCE: of(maintenance * 0.22, 'statutory'),
    }),
  };
}

const posts: Readonly<Record<string, Amounts>> = {
  'ENDERBY-HQ': { RECEPTION: 64_000, CARETAKER: 38_500, CATERING: 52_000 },
  'LEICESTER-CENTRAL': { RECEPTION: 47_500, CARETAKER: 31_000 },
  TRAINING: { CARETAKER: 29_500, CATERING: 36_000 },
  'BEAUMONT-LEYS': { PFI_UNITARY: 486_000 },
};

function occupationCost(building: OwnBuilding): Amounts {
  const { place, function: use, grossArea, more } = building;
  const circuits =
    !['land', 'house'].includes(use) && more.status === undefined
      ? nearest(10, grossArea < 400 ? between(1_100, 1_900, place, 'circuits') : 2_400 + Math.min(grossArea, 5_000) * between(1.6, 2.6, place, 'circuits'))
      : 0;
  return { RENT: rentOf(building) ?? 0, SERVICE_CHARGE: serviceChargeOf(building) ?? 0, ICT_CIRCUITS: circuits, ...posts[place] };
}

const line = (suffix: string, category: string, financial_year: string, amount_pa: number | undefined, more: Row = {}): Row => ({
  code: `C-${suffix}-${category}-${financial_year.slice(0, 4)}`,
  pool: `P-${suffix}`,
  category,
  financial_year,
  amount_pa,
  source: 'synthetic',
  as_at: financial_year === thisYear ? '2026-09-30' : '2026-03-31',
  confidence: 'MEDIUM',
  ...more,
});

const unknownPlaces = ['MEASHAM'];
const oftenUnknown = ['WASTE', 'WATER', 'GROUNDS', 'STATUTORY_COMPLIANCE', 'INSURANCE'];
const driverOf: Readonly<Record<string, string>> = { CLEANING: 'PER_M2', HARD_FM_PLANNED: 'PER_M2', WATER: 'PER_FTE', WASTE: 'PER_FTE' };
/** Prices of last year against this one: the rates multiplier was higher, energy was dearer, the rest was cheaper. */
const lastYearFactor: Readonly<Record<string, number>> = { BUSINESS_RATES: 1.12, ELECTRICITY: 1.04, GAS: 1.06 };

function ownLines(building: OwnBuilding): Row[] {
  const { place, function: use, grossArea, more } = building;
  const amounts: Amounts = { ...runningCost(building), ...occupationCost(building) };
  const paid = Object.entries(amounts).filter(([category, amount]) => amount > 0 && sharedPoolFor(place, category) === undefined);
  const current = paid.map(([category, amount]) => {
    const driver = driverOf[category];
    if (unknownPlaces.includes(place))
      return line(place, category, thisYear, undefined, {
        driver,
        source: 'synthetic; trap unknown-costs: bills go to a closed account and nobody can say',
        confidence: 'LOW',
      });
    if (oftenUnknown.includes(category) && chance(place, category, 'unknown') < 0.03)
      return line(place, category, thisYear, undefined, { driver, source: 'synthetic; not known, the bill is not split by building', confidence: 'LOW' });
    if (category === 'WATER' && chance(place, 'water bill') < 0.25)
      return line(place, category, lastYear, Math.round(amount * 0.97), { driver, price_base: lastYear, source: 'synthetic; this year is not billed yet' });
    return line(place, category, thisYear, amount, {
      driver,
      in_base_budget: place === 'STORE-SEIZED' && category === 'RENT' ? false : undefined,
      source: place === 'STORE-SEIZED' && category === 'RENT' ? 'synthetic; paid from a reserve until March 2027, so no budget would be cut' : 'synthetic',
    });
  });
  const history =
    grossArea >= 800 && !unknownPlaces.includes(place)
      ? paid
          .filter(([category]) => category in lastYearFactor)
          .map(([category, amount]) =>
            line(place, category, lastYear, Math.round(amount * lastYearFactor[category]! * between(0.95, 1.04, place, category, 'last year')), {
              price_base: lastYear,
              source: 'synthetic; history',
              confidence: 'HIGH',
            }),
          )
      : [];
  const owned = (more.tenure ?? 'FREEHOLD') === 'FREEHOLD' && grossArea >= 80 && use !== 'house';
  const accounts = owned
    ? [
        line(place, 'DEPRECIATION', thisYear, nearest(100, grossArea * between(18, 34, place, 'depreciation')), {
          cash: false,
          source: 'synthetic; an entry in the accounts, never a saving',
        }),
      ]
    : [];
  if (place === 'BEAUMONT-LEYS')
    accounts.push(line(place, 'CAPITAL_CHARGE', thisYear, 142_000, { cash: false, source: 'synthetic; an entry in the accounts, never a saving' }));
  if (place === 'ENDERBY-HQ')
    accounts.push(line(place, 'INTERNAL_RECHARGE', thisYear, 120_000, { cash: false, source: 'synthetic; IT recharged to estates, never a saving' }));
  return [...current, ...history, ...accounts];
}

function sharedLines(): Row[] {
  return sharedPools.map((pool) => {
    const members = ownBuildings.filter(({ place }) => pool.places.includes(place));
    const alone = members.reduce((sum, building) => sum + (runningCost(building)[pool.category] ?? 0), 0);
    return line(pool.code.slice(2), pool.category, thisYear, pool.amount ?? alone, { source: `synthetic; ${pool.note}` });
  });
}

/** Income from partners in our buildings, and for aerials on the masts. */
const incomeLines = (): Row[] => [
  ...tenants
    .filter(({ charge_pa }) => Number(charge_pa) > 0)
    .map(({ building, charge_pa, code }) =>
      line(String(building).slice(2), 'OTHER_INCOME', thisYear, Number(charge_pa), { source: `synthetic; the charge of ${code}` }),
    ),
  ...['MAST-EAST', 'MAST-RUTLAND', 'MAST-SOUTH'].map((place) =>
    line(place, 'OTHER_INCOME', thisYear, nearest(100, between(6_000, 9_500, place, 'aerials')), { source: 'synthetic; aerials of others on the mast' }),
  ),
];

function partnerLines(): Row[] {
  return sharedOffices.flatMap((office) => {
    const charge = yearlyCharge(office);
    const source =
      charge === undefined ? 'synthetic; trap unknown-costs: nobody can say what is paid here' : charge === 0 ? 'synthetic; nothing is charged' : 'synthetic';
    const networked = isStaffed(office) || chance(office.code, 'circuit') < 0.5;
    return [
      line(office.code, 'PARTNER_CHARGE', thisYear, charge, { source, confidence: charge === undefined ? 'LOW' : 'MEDIUM' }),
      ...(networked && charge !== undefined ? [line(office.code, 'ICT_CIRCUITS', thisYear, nearest(10, between(420, 880, office.code, 'circuit cost')))] : []),
    ];
  });
}

export const costLineRows = (): Row[] => [...ownBuildings.flatMap(ownLines), ...sharedLines(), ...incomeLines(), ...partnerLines()];

export const costPoolRows = (): Row[] => [
  ...ownBuildings
    .filter(({ function: use }) => use !== 'land')
    .map(({ place, name }) => ({ code: `P-${place}`, name, kind: 'BUILDING', buildings: `B-${place}`, owner: 'Head of estates' })),
  ...sharedPools.map(({ code, name, kind, places, owner }) => ({ code, name, kind, buildings: places.map((place) => `B-${place}`).join(';'), owner })),
  ...sharedOffices.map(({ code, place }) => ({
    code: `P-${code}`,
    name: `Shared office, ${place}`,
    kind: 'BUILDING',
    buildings: code,
    owner: 'Head of neighbourhoods',
  })),
];

const circuitEnds = ['2026-12-31', '2027-03-31', '2027-09-30', '2028-03-31', '2029-03-31', '2030-03-31'];

export function avoidabilityRows(): Row[] {
  const lines = costLineRows().filter(({ financial_year }) => financial_year === thisYear);
  const circuits = lines.filter(
    ({ category, pool, code }) => category === 'ICT_CIRCUITS' && !String(pool).startsWith('P-RING') && chance(String(code), 'contract') < 0.45,
  );
  const shared = sharedPools.map((pool) => ({
    cost_line: `C-${pool.code.slice(2)}-${pool.category}-2026`,
    release: pool.release,
    trigger: pool.trigger,
    earliest: pool.earliest,
    notice_months: pool.noticeMonths,
    residual_amount_pa: pool.residual?.[0],
    residual_months: pool.residual?.[1],
    source: `synthetic; ${pool.note}`,
    as_at: '2026-09-30',
    confidence: 'MEDIUM',
  }));
  return [
    ...shared,
    {
      cost_line: 'C-STORAGE',
      trigger: 'LAST_DEPENDANT',
      paid_in_advance_months: 12,
      source: 'synthetic; trap in-advance: support of the arrays is paid each April for a year',
      as_at: '2026-09-30',
      confidence: 'HIGH',
    },
    {
      cost_line: 'C-BEAUMONT-LEYS-PFI_UNITARY-2026',
      trigger: 'DATE',
      earliest: '2036-09-30',
      source: 'synthetic; end of the concession, and ending it early is not modelled',
      as_at: '2026-09-30',
      confidence: 'HIGH',
    },
    {
      cost_line: 'C-SYSTON-STATUTORY_COMPLIANCE-2026',
      trigger: 'OPTION_COMPLETE',
      residual_amount_pa: 900,
      residual_months: 60,
      source: 'synthetic; an empty building is still inspected',
      as_at: '2026-09-30',
      confidence: 'LOW',
    },
    { cost_line: 'C-WATERSIDE-CLEANING-2026', trigger: 'NOTICE', notice_months: 3, source: 'synthetic', as_at: '2026-09-30', confidence: 'MEDIUM' },
    {
      cost_line: 'C-HINCKLEY-INSURANCE-2026',
      trigger: 'DATE',
      earliest: '2027-03-31',
      source: 'synthetic; yearly policy',
      as_at: '2026-09-30',
      confidence: 'MEDIUM',
    },
    ...circuits.map(({ code }) => ({
      cost_line: code,
      trigger: 'LICENCE_END',
      earliest: pick(circuitEnds, String(code), 'end'),
      source: 'synthetic; end of the circuit contract',
      as_at: '2026-09-30',
      confidence: 'MEDIUM',
    })),
  ];
}
