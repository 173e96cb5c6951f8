/** Models and releases. Every date is made up; what kind of date each is, is as makers publish them. */
import type { Row } from './csv-writing.ts';

const model = (code: string, name: string, of: string, price: number | undefined, more: Row = {}): Row => ({
  code,
  name,
  class: of,
  replacement_price: price,
  price_base: price === undefined ? undefined : '2026/27',
  source: 'synthetic',
  as_at: '2026-09-30',
  confidence: 'MEDIUM',
  ...more,
});

const dated = (end_of_sale: string | undefined, end_of_support: string, more: Row = {}): Row => ({
  end_of_sale,
  end_of_support,
  lifecycle_state: 'DATED',
  ...more,
});

export const itModelRows = (): Row[] => [
  model(
    'LAPTOP-2021',
    'Laptop 14-inch, generation 2021',
    'LAPTOP',
    850,
    dated('2023-03-31', '2027-12-31', { source: 'synthetic; trap warranty-not-support: its warranty ends in 2024 or 2025, its support in 2027' }),
  ),
  model('LAPTOP-2022', 'Laptop 14-inch, generation 2022', 'LAPTOP', 850, dated('2024-03-31', '2028-10-31')),
  model('LAPTOP-2024', 'Laptop 14-inch, generation 2024', 'LAPTOP', 850, dated(undefined, '2030-10-31')),
  model('LAPTOP-2025', 'Laptop 14-inch, generation 2025', 'LAPTOP', 850, {
    lifecycle_state: 'SUPPORTED_NO_DATE',
    source: 'synthetic; trap no-date-is-a-state: supported, and no end is announced',
  }),
  model(
    'PHONE-A',
    'Smartphone, generation 2023',
    'SMARTPHONE',
    380,
    dated('2025-02-28', '2028-09-30', { end_of_security: '2027-09-30', source: 'synthetic; trap security-first: security updates end a year before support' }),
  ),
  model('PHONE-B', 'Smartphone, generation 2025', 'SMARTPHONE', 380, dated(undefined, '2031-09-30')),
  model('TABLET-RUGGED', 'Rugged tablet', 'TABLET', 1450, {
    lifecycle_state: 'UNKNOWN',
    source: 'synthetic; trap unknown-support: the maker was bought up and nobody answers',
  }),
  model('CAMERA-1', 'Body-worn camera, first contract', 'BWV_CAMERA', 520, dated('2023-12-31', '2027-06-30')),
  model('CAMERA-2', 'Body-worn camera, second contract', 'BWV_CAMERA', 520, dated(undefined, '2031-06-30')),
  model('DOCK-7', 'Monitor with dock', 'MONITOR_DOCK', 210, { lifecycle_state: 'SUPPORTED_NO_DATE', policy_life_months: 84 }),
  model(
    'HYPERVISOR-19',
    'Hypervisor host, 2019',
    'HYPERVISOR_HOST',
    11500,
    dated('2022-06-30', '2026-12-31', { end_of_extended_support: '2029-12-31', extended_support_pa: 1900, extended_support_rise: 1.5 }),
  ),
  model('HYPERVISOR-23', 'Hypervisor host, 2023', 'HYPERVISOR_HOST', 11500, dated(undefined, '2030-06-30')),
  model('SERVER-18', 'Server, 2018', 'SERVER_PHYSICAL', 11500, {
    lifecycle_state: 'ENDED',
    source: 'synthetic; trap ended-no-date: the maker says only that it has ended',
  }),
  model(
    'SERVER-21',
    'Server, 2021',
    'SERVER_PHYSICAL',
    11500,
    dated('2024-09-30', '2028-03-31', { end_of_extended_support: '2030-03-31', extended_support_pa: 1400, extended_support_rise: 2 }),
  ),
  model('ARRAY-20', 'Storage array, 240 TB usable', 'STORAGE_ARRAY', 260000, dated('2024-12-31', '2028-12-31', { policy_life_months: 84 })),
  model('TAPE-LIBRARY', 'Backup library, 500 TB', 'BACKUP', 95000, dated('2025-06-30', '2029-06-30', { policy_life_months: 84 })),
  model('SWITCH-48', 'Access switch, 48 ports', 'SWITCH', 2300, dated('2024-04-30', '2029-04-30')),
  model('ROUTER-EDGE', 'Edge router', 'ROUTER', 3100, dated('2023-10-31', '2028-10-31')),
  model('WAP-6', 'Wireless access point', 'WAP', 420, { lifecycle_state: 'SUPPORTED_NO_DATE' }),
  model('FIREWALL-PAIR', 'Firewall', 'FIREWALL', 28000, dated(undefined, '2029-09-30')),
  model('UPS-3', 'Uninterruptible supply, 3 kVA', 'UPS', 1900, { lifecycle_state: 'SUPPORTED_NO_DATE', policy_life_months: 96 }),
  model('COMMS-ROOM', 'Comms room', 'ROOM', undefined),
  model('RADIO-MAST', 'Radio mast', 'MAST', undefined),
  model(
    'DESKTOP-OS-OLD',
    'Desktop operating system, old release',
    'OPERATING_SYSTEM',
    undefined,
    dated('2023-01-31', '2025-10-14', {
      end_of_extended_support: '2028-10-10',
      extended_support_pa: 61,
      extended_support_rise: 2,
      price_base: '2026/27',
      source: 'synthetic; trap support-price-doubles',
    }),
  ),
  model('DESKTOP-OS-NEW', 'Desktop operating system, present release', 'OPERATING_SYSTEM', undefined, dated(undefined, '2029-10-09')),
  model('DATABASE-OLD', 'Database, old release', 'DATABASE', undefined, dated('2022-12-31', '2027-01-12', { end_of_active_support: '2022-01-11' })),
];
