/** Proposals that no option generator makes, and the money of each year: enough for a plan that has to choose. */
import type { Row } from './csv-writing.ts';

const facts = { as_at: '2026-09-30', confidence: 'LOW', source: 'synthetic' } as const;

interface Flows {
  readonly capital?: number;
  readonly oneOff?: number;
  /** By years after the start. */
  readonly saving: readonly (number | undefined)[];
  /** Of the team named as its domain. */
  readonly days?: number;
}

interface Proposed extends Flows {
  readonly row: Row;
}

const proposed: readonly Proposed[] = [
  { row: { code: 'PRINT', title: 'One printing contract for all sites', domain: 'IT' }, oneOff: 20_000, saving: [0, 95_000], days: 60 },
  { row: { code: 'CLEANING', title: 'Cleaning by output, one contract', domain: 'ESTATE' }, oneOff: 35_000, saving: [0, 60_000, 140_000], days: 90 },
  {
    row: { code: 'SOLAR-HQ', title: 'Solar panels on headquarters', domain: 'ESTATE', exclusive_group: 'HQ-ENERGY', asset_life_years: 25 },
    capital: 640_000,
    saving: [0, 78_000],
    days: 80,
  },
  {
    row: { code: 'HEAT-HQ', title: 'Heat pumps at headquarters', domain: 'ESTATE', exclusive_group: 'HQ-ENERGY', asset_life_years: 20 },
    capital: 1_450_000,
    saving: [0, 96_000],
    days: 150,
  },
  {
    row: { code: 'TELEMATICS', title: 'Telematics that stop idling and private use', domain: 'FLEET', asset_life_years: 6 },
    capital: 110_000,
    oneOff: 15_000,
    saving: [0, 70_000, 130_000],
    days: 70,
  },
  { row: { code: 'FUEL-CARD', title: 'Bulk fuel with the county council', domain: 'FLEET' }, oneOff: 10_000, saving: [0, 40_000], days: 15 },
  { row: { code: 'DESK-BOOKING', title: 'Desk booking in every office', domain: 'IT' }, oneOff: 60_000, saving: [-12_000], days: 50 },
  {
    row: { code: 'AGILE-HQ', title: 'Agile working at headquarters, one floor let', domain: 'ESTATE', asset_life_years: 15 },
    capital: 380_000,
    oneOff: 90_000,
    saving: [0, 165_000],
    days: 120,
  },
  { row: { code: 'VACANT-POSTS', title: 'Eight posts in corporate services that stand vacant', takes_posts: 'yes' }, saving: [280_000] },
];

const starts = { earliest_start: '2026/27', latest_start: '2029/30', price_base: '2026/27' } as const;

/** What people get, before and after; of desk booking and vacant posts nobody has said. */
const outputs: Readonly<Record<string, readonly [efficiency: string, output: string]>> = {
  PRINT: ['TECHNICAL', 'the same pages at a lower price'],
  CLEANING: ['TECHNICAL', 'rooms as clean as before, checked by output'],
  'SOLAR-HQ': ['TECHNICAL', 'the same power for less'],
  'HEAT-HQ': ['TECHNICAL', 'the same warmth for less'],
  TELEMATICS: ['TECHNICAL', 'the same miles on duty with less idling'],
  'FUEL-CARD': ['TECHNICAL', 'the same fuel at a lower price'],
  'AGILE-HQ': ['ALLOCATIVE', 'the same work on three floors; the fourth is let'],
};

/** Tonnes of CO₂ equivalent a year, where somebody worked them out; of the others UNKNOWN. */
const carbonSaved: Readonly<Record<string, number>> = { CLEANING: 0, 'SOLAR-HQ': 57, 'HEAT-HQ': 205, TELEMATICS: 125, 'DESK-BOOKING': 0, 'VACANT-POSTS': 0 };
const standsIn: Readonly<Record<string, string>> = { 'SOLAR-HQ': 'B-ENDERBY-HQ', 'HEAT-HQ': 'B-ENDERBY-HQ', 'AGILE-HQ': 'B-ENDERBY-HQ' };

const saidOf = (code: string): Row => (outputs[code] === undefined ? {} : { efficiency: outputs[code][0], output: outputs[code][1] });

export const proposalRows = (): Row[] =>
  proposed.map(({ row, days }) => {
    const name = String(row.code);
    const reach = { building: standsIn[name], carbon_saved_pa: carbonSaved[name] };
    return { ...row, ...starts, ...saidOf(name), ...reach, ...(days !== undefined && { delivery_team: row.domain }), ...facts };
  });

export const proposalFlowRows = (): Row[] =>
  proposed.flatMap(({ row, capital, oneOff, saving, days }) =>
    saving.map((saving_pa, year) => ({
      proposal: row.code,
      year,
      ...(year === 0 && { capital, one_off_revenue: oneOff, delivery_days: days }),
      saving_pa,
    })),
  );

/** The contract for cleaning is cheaper by a ninth wherever is still cleaned; panels and heat pumps save out of the bills of headquarters alone. */
export const proposalReleaseRows = (costLines: readonly Row[]): Row[] => [
  ...costLines
    .filter(({ category, financial_year }) => category === 'CLEANING' && financial_year === '2026/27')
    .map(({ code }) => ({ proposal: 'CLEANING', cost_line: code, share: 0.112, of_what_is_left: 'yes' })),
  { proposal: 'SOLAR-HQ', cost_line: 'C-ENDERBY-HQ-ELECTRICITY-2026', share: 0.27 },
  { proposal: 'HEAT-HQ', cost_line: 'C-ENDERBY-HEAT-GAS-2026', share: 1 },
];

export const proposalLinkRows = (): Row[] => [
  { proposal: 'AGILE-HQ', other: 'DESK-BOOKING', kind: 'REQUIRES' },
  { proposal: 'TELEMATICS', other: 'FUEL-CARD', kind: 'INTERACTS', saving_change_pa: -8_000 },
];

/** Headquarters are heated and powered in one new way at most. */
export const proposalGroupRows = (): Row[] => [{ code: 'HQ-ENERGY', least: 0, most: 1 }];

const years = ['2026/27', '2027/28', '2028/29', '2029/30', '2030/31'] as const;
const targets = [undefined, 250_000, 500_000, 500_000, 500_000];

/** A twelfth of the capital programme and a small part of the reserve are left for change; reserves stand a little over their floor. */
export const budgetYearRows = (): Row[] =>
  years.map((financial_year, at) => ({
    financial_year,
    capital: 500_000,
    one_off_revenue: 400_000,
    saving_target: targets[at],
    reserve_opening: at === 0 ? 5_600_000 : undefined,
    reserve_contribution: 50_000,
    net_revenue_expenditure: 217_400_000,
    borrowing_limit: 300_000,
    debt_charge_cap: 120_000,
    ...facts,
  }));

const daysOfTeams = { ESTATE: 1_500, FLEET: 600, IT: 900 } as const;

export const changeCapacityRows = (): Row[] =>
  Object.entries(daysOfTeams).flatMap(([team, days]) => years.map((financial_year) => ({ team, financial_year, days, ...facts })));
