/** Who may see how old a system is: a list of weak systems is a list of ways in. Its score is kept from all who are not cleared, whatever it is. */
import type { Clearance } from '../access/clearance.ts';
import type { ItSystem } from './snapshot.ts';

/** The score from which a system is red. [legacy-it-framework] */
export const redFrom = 16;

export const isRed = ({ legacyScore }: ItSystem): boolean => legacyScore !== null && legacyScore >= redFrom;

export const seenBy = <R extends ItSystem>(clearance: Clearance, systems: readonly R[]): readonly R[] =>
  clearance === 'COVERT' ? systems : systems.map((system) => ({ ...system, legacyScore: null }));
