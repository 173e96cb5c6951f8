/** Pools of vehicles that partners have spoken of: one worth having, one that nobody has priced, and one that was refused. */
import type { Row } from './csv-writing.ts';
import { siteOf } from './vehicles.ts';

export const fleetPoolTermRows = (): Row[] => [
  {
    code: 'FP-FIRE-ENDERBY',
    partner: 'PT-FIRE',
    base: siteOf('ENDERBY-HQ'),
    role: 'POOL',
    partner_vehicles: 8,
    partner_peak: 4,
    fee_pa: 2_400,
    consent: 'IN_PRINCIPLE',
    stage: 'INVESTIGATED',
    note: 'Insurance of both fleets is to cover drivers of either',
    source: 'synthetic',
  },
  {
    code: 'FP-CITY-CENTRAL',
    partner: 'PT-LEICESTER-CITY',
    base: siteOf('LEICESTER-CENTRAL'),
    role: 'POOL',
    partner_vehicles: 12,
    partner_peak: 9,
    consent: 'PROPOSED',
    source: 'synthetic: the fee is still to be named',
  },
  {
    code: 'FP-AMBULANCE-CENTRAL',
    partner: 'PT-AMBULANCE',
    base: siteOf('LEICESTER-CENTRAL'),
    role: 'POOL',
    partner_vehicles: 3,
    partner_peak: 2,
    fee_pa: 900,
    consent: 'REFUSED',
    source: 'synthetic',
  },
];
