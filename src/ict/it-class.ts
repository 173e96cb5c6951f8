/** Classes of IT, and which of them people hold one each of. */
export const itClasses = [
  'LAPTOP',
  'DESKTOP',
  'TABLET',
  'SMARTPHONE',
  'MONITOR_DOCK',
  'BWV_CAMERA',
  'BWV_DOCK',
  'SERVER_PHYSICAL',
  'VM',
  'HYPERVISOR_HOST',
  'STORAGE_ARRAY',
  'BACKUP',
  'SWITCH',
  'ROUTER',
  'FIREWALL',
  'WAP',
  'CIRCUIT',
  'UPS',
  'RACK',
  'ROOM',
  'MAST',
  'PRINTER',
  'OPERATING_SYSTEM',
  'DATABASE',
  'APPLICATION',
  'SAAS',
  'LICENCE',
  'CERTIFICATE',
  'SERVICE',
  'OTHER',
] as const;
export type ItClass = (typeof itClasses)[number];

/** Devices that a person carries or sits at. */
export const personalClasses: readonly ItClass[] = ['LAPTOP', 'DESKTOP', 'TABLET', 'SMARTPHONE', 'BWV_CAMERA'];
