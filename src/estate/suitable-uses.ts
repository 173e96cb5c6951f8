/** Which uses of buildings can take in which teams and services: general office from one to another, specialist space only its like. */
import type { Building, Team } from './snapshot.ts';

type Use = Building['use'];
const station: readonly Use[] = ['POLICE_STATION', 'HQ'];
const desks: readonly Use[] = [...station, 'OFFICE'];
/** General office, whoever's: also the back rooms of what is open to the public. */
const office: readonly Use[] = [...desks, 'NEIGHBOURHOOD_OFFICE', 'FRONT_COUNTER', 'PARTNER_PREMISES', 'CUSTOMER_CENTRE', 'LIBRARY', 'COMMUNITY_CENTRE'];
/** Crews of these turn out from there: they go to the same use only, and not to a police station. */
const crewed: readonly Use[] = ['FIRE_STATION', 'AMBULANCE_STATION', 'HOSPITAL'];
const specialist: Partial<Record<Team['function'], readonly Use[]>> = {
  CUSTODY: ['CUSTODY'],
  CONTROL_ROOM: ['CONTROL_ROOM'],
  FORENSICS: ['FORENSIC_LAB'],
  DOGS: ['KENNELS'],
  FLEET: ['WORKSHOP'],
  TRAINING: ['TRAINING'],
  RESPONSE: station,
  ROADS: station,
  ARMED: station,
  PUBLIC_ORDER: station,
  INVESTIGATION: desks,
  CORPORATE: [...desks, 'NEIGHBOURHOOD_OFFICE'],
  IT: desks,
  ESTATES: desks,
};
/** What a specialist use is called in a sentence. */
export const specialistNames: Partial<Record<Use, string>> = {
  CUSTODY: 'custody suite',
  CONTROL_ROOM: 'control room',
  WORKSHOP: 'workshop',
  PROPERTY_STORE: 'store',
  FORENSIC_LAB: 'forensic laboratory',
  TRAINING: 'training centre',
  FIRING_RANGE: 'firing range',
  KENNELS: 'kennels',
  STABLES: 'stables',
  FIRE_STATION: 'fire station',
  AMBULANCE_STATION: 'ambulance station',
  HOSPITAL: 'hospital',
  HEALTH_CENTRE: 'health centre',
  LEISURE_CENTRE: 'leisure centre',
  SCHOOL: 'school',
  DEPOT: 'depot',
};

/** Uses that only the same use can take over. */
export const specialistUses = Object.keys(specialistNames) as readonly Use[];

/** The uses a team can work in: those of its function, and the specialist use that it works in today. */
export const suitableUses = (team: Team, from: Building): readonly Use[] => {
  const own = specialist[team.function] ?? office;
  if (own === station && crewed.includes(from.use)) return [from.use];
  return specialistUses.includes(from.use) ? [...own, from.use] : own;
};

/** Uses of buildings that the public may enter, where a service point can be provided again. */
export const publicUses: readonly Use[] = [
  'POLICE_STATION',
  'NEIGHBOURHOOD_OFFICE',
  'FRONT_COUNTER',
  'PARTNER_PREMISES',
  'CUSTOMER_CENTRE',
  'LIBRARY',
  'COMMUNITY_CENTRE',
  'HEALTH_CENTRE',
];
