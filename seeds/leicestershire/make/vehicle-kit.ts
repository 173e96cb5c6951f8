/** Equipment that rides in vehicles, what each role must carry, and why vehicles that are little used are kept. */
import { between, chance, nearest, wholeBetween } from './chance.ts';
import type { Row } from './csv-writing.ts';
import { dayAfter, siteOf, today, type Vehicle, vehicles } from './vehicles.ts';

interface Kind {
  readonly class: string;
  readonly name: string;
  readonly price: number;
  readonly move: number;
  readonly life: number;
  readonly calibrated?: true;
  /** Roles that carry it, by letter of the group, and how often. */
  readonly carriedBy: Readonly<Record<string, number>>;
}

const kinds: readonly Kind[] = [
  { class: 'RADIO_TETRA', name: 'Vehicle radio', price: 720, move: 95, life: 8, carriedBy: { R: 1, V: 1, U: 1, T: 1, A: 1, D: 1, X: 1, J: 1, M: 1 } },
  { class: 'LIGHT_BAR', name: 'Light bar', price: 1_150, move: 240, life: 9, carriedBy: { R: 0.4, T: 1, A: 1, J: 1 } },
  { class: 'ANPR', name: 'Number plate camera', price: 5_900, move: 680, life: 6, calibrated: true, carriedBy: { T: 1, A: 1, R: 0.12 } },
  { class: 'DEFIB', name: 'Defibrillator', price: 980, move: 0, life: 8, carriedBy: { A: 1, T: 0.7, J: 0.5 } },
  { class: 'STINGER', name: 'Tyre deflation device', price: 640, move: 0, life: 7, carriedBy: { T: 1, A: 1 } },
  { class: 'HIGH_INTENSITY_LAMP', name: 'High-intensity lamp', price: 1_450, move: 180, life: 8, carriedBy: { J: 1 } },
  { class: 'NVG', name: 'Night vision goggles', price: 4_800, move: 0, life: 10, calibrated: true, carriedBy: { J: 0.9 } },
  { class: 'WINCH', name: 'Winch', price: 1_350, move: 420, life: 10, carriedBy: { J: 0.75 } },
];

/** Away or out of date on the appraisal date, so that the vehicle does not count although it stands there. */
const oddKit: Readonly<Record<string, Row>> = {
  'NVG-J003': {
    away_from: '2026-09-07',
    calibration_due_on: '2026-09-06',
    source: 'synthetic; trap kit-away: gone for calibration, and nobody knows until when',
  },
  'NVG-J008': { calibration_due_on: '2026-08-31', source: 'synthetic; trap kit-away: here, but its calibration has lapsed' },
  'HIGH_INTENSITY_LAMP-J010': { away_from: '2026-09-20', away_until: '2026-10-09', source: 'synthetic; trap kit-away: under repair' },
};

function pieceIn({ code, age }: Vehicle, kind: Kind): Row {
  const serial = `${kind.class}-${code}`;
  const bought = dayAfter(today, -Math.round(365 * Math.min(kind.life - 0.2, age + between(0.1, 3, serial, 'age'))));
  return {
    code: serial,
    name: kind.name,
    class: kind.class,
    vehicle: code,
    bought_on: bought,
    life_years: kind.life,
    replacement_price: nearest(10, kind.price * between(0.95, 1.05, serial, 'price')),
    move_cost: kind.move,
    transferable: true,
    calibration_due_on: kind.calibrated ? dayAfter(today, wholeBetween(20, 360, serial, 'calibration')) : undefined,
    source: 'synthetic',
    ...oddKit[serial],
  };
}

const inStore = (): Row[] =>
  ['NVG-STORE-1', 'HIGH_INTENSITY_LAMP-STORE-1', 'RADIO_TETRA-STORE-1', 'RADIO_TETRA-STORE-2'].map((code) => {
    const kind = kinds.find((one) => code.startsWith(one.class))!;
    return {
      code,
      name: kind.name,
      class: kind.class,
      base: siteOf('WORKSHOP'),
      life_years: kind.life,
      replacement_price: kind.price,
      move_cost: kind.move,
      transferable: true,
      source: 'synthetic; spare',
    };
  });

export const equipmentRows = (): Row[] => [
  ...vehicles.flatMap((vehicle) =>
    kinds
      .filter(({ class: name, carriedBy }) => chance(vehicle.code, name, 'carries') < (carriedBy[vehicle.group.letter] ?? 0))
      .map((kind) => pieceIn(vehicle, kind)),
  ),
  ...inStore(),
];

const kitRules: readonly (readonly [role: string, kind: string])[] = [
  ['RESPONSE_MARKED', 'RADIO_TETRA'],
  ['CELL_VAN', 'RADIO_TETRA'],
  ['PSU_CARRIER', 'RADIO_TETRA'],
  ['ROADS_POLICING', 'RADIO_TETRA'],
  ['ROADS_POLICING', 'ANPR'],
  ['ROADS_POLICING', 'STINGER'],
  ['ARV', 'RADIO_TETRA'],
  ['ARV', 'ANPR'],
  ['ARV', 'DEFIB'],
  ['DOG', 'RADIO_TETRA'],
  ['RURAL_4X4', 'RADIO_TETRA'],
  ['RURAL_4X4', 'HIGH_INTENSITY_LAMP'],
];

export const kitRuleRows = (): Row[] =>
  kitRules.map(([role, kind]) => ({ role, class: kind, minimum: 1, source: 'synthetic: equipment standard of the force', as_at: '2026-04-01' }));

const justification = (vehicle: string, reason: string, explanation: string, approved_on: string, expires_on?: string): Row => ({
  vehicle,
  reason,
  explanation,
  approved_by: 'Head of operations',
  approved_on,
  expires_on,
  source: 'synthetic',
});

export const justificationRows = (): Row[] => [
  justification('C027', 'RESILIENCE', 'Kept for a temporary inquiry that has since ended', '2025-04-01', '2026-03-31'),
  justification('C082', 'OTHER', 'Kept at the wish of the unit', '2024-06-01'),
  justification('U009', 'PUBLIC_ORDER', 'National commitment to send trained units at short notice', '2025-10-01', '2028-03-31'),
  ...vehicles
    .filter(({ group, odd }) => group.letter === 'U' && odd === undefined)
    .map(({ code }) =>
      justification(code, 'PUBLIC_ORDER', 'Public order commitment', '2025-10-01', Number(code.slice(1)) % 5 === 0 ? '2026-09-29' : '2028-03-31'),
    ),
  ...vehicles
    .filter(({ group }) => group.letter === 'M')
    .map(({ code }) => justification(code, 'SEASONAL', 'Escorts and events from April to September', '2026-02-01', '2027-03-31')),
  justification('O001', 'SPECIALIST_KIT', 'Only vehicle with an interview room and a ramp', '2025-01-15', '2027-01-14'),
  justification('X001', 'STATUTORY', 'Laboratory fittings for investigating fatal collisions', '2024-09-01', '2029-08-31'),
  justification('J012', 'CAPABILITY_RULE', 'The only vehicle of its area that may leave the road', '2026-01-10', '2027-12-31'),
];
