/** How many devices people need: so many each by grade, and some to spare; beside what is held. */
import type { Given } from '../assumptions/given.ts';
import { assumptionInput, type Input } from '../options/input.ts';
import { peopleOf, postsUnder } from '../register/headcount.ts';
import type { Establishment } from '../register/register.ts';
import { isInUse } from './cohort.ts';
import type { ItClass } from './it-class.ts';
import { type IctSnapshot, isHeld } from './snapshot.ts';

/** Classes whose number follows people, with how many each has. */
const ratioKeys: Partial<Record<ItClass, string>> = { LAPTOP: 'laptops-per-person', SMARTPHONE: 'smartphones-per-person' };
export const peopleClasses = Object.keys(ratioKeys) as readonly ItClass[];

export interface NeedAsked {
  /** Headcount scenario of the establishment, in place of the one that the scenario names. */
  readonly headcount?: string | undefined;
  /** Officers instead of those of the establishment. */
  readonly officers?: number | undefined;
  readonly perPerson?: number | undefined;
  readonly spareShare?: number | undefined;
}

export interface DeviceNeed {
  readonly class: ItClass;
  /** People who are employed, and specials and volunteers. */
  readonly people: number;
  readonly volunteers: number;
  readonly perPerson: number;
  readonly perVolunteer: number;
  readonly spareShare: number;
  /** Whole devices, spares included; null where the establishment holds nobody. */
  readonly needed: number | null;
  readonly inUse: number;
  readonly inStock: number;
  /** Held beyond what is needed; negative is short. */
  readonly surplus: number | null;
  readonly inputs: readonly Input[];
}

export function deviceNeed(of: ItClass, asked: NeedAsked, ict: IctSnapshot, given: Given): DeviceNeed {
  const posts = postsUnder(ict.establishments, given, asked.headcount);
  const count = (...grades: readonly Establishment['grade'][]) => peopleOf(posts, grades);
  const people = (asked.officers ?? count('OFFICER')) + count('PCSO', 'STAFF');
  const volunteers = count('SPECIAL', 'VOLUNTEER');
  const ratio = assumptionInput(given, ratioKeys[of] ?? 'laptops-per-person');
  const [each, spare] = [assumptionInput(given, 'devices-per-volunteer'), assumptionInput(given, 'device-spare-share')];
  const [perPerson, perVolunteer, spareShare] = [asked.perPerson ?? ratio.value!, each.value!, asked.spareShare ?? spare.value!];
  const needed = people + volunteers === 0 ? null : Math.ceil((people * perPerson + volunteers * perVolunteer) * (1 + spareShare) - 1e-9);
  const held = ict.itAssets.filter((asset) => isHeld(asset) && ict.model.get(asset.model)!.class === of);
  const inUse = held.filter(isInUse).reduce((sum, { quantity }) => sum + quantity, 0);
  const inStock = held.reduce((sum, { quantity }) => sum + quantity, 0) - inUse;
  const surplus = needed === null ? null : inUse + inStock - needed;
  return { class: of, people, volunteers, perPerson, perVolunteer, spareShare, needed, inUse, inStock, surplus, inputs: [ratio, each, spare] };
}
