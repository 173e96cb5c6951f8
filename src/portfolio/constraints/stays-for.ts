import { type Choices, type Chosen, isIn } from '../choices.ts';
import { everCloses, reliesOn } from '../ledger.ts';
import type { Model } from '../model.ts';

/** What something relies on stays in use, whenever it would close:   relying + Σ closing it ≤ 1; of what closes a place one at most. */
export function staysFor(model: Model, { all }: Choices): void {
  const closing = byPlace(all, everCloses);
  for (const [place, users] of byPlace(all, reliesOn))
    for (const user of users) {
      const others = (closing.get(place) ?? []).filter((one) => one !== user);
      if (others.length > 0)
        model.atMost(
          `stays_${place}_for_${user.candidate.code}`,
          [user, ...others].map((one) => [1, isIn(one)]),
          1,
        );
    }
}

function byPlace(all: readonly Chosen[], placesOf: (one: Chosen['candidate']) => ReadonlySet<string>): ReadonlyMap<string, readonly Chosen[]> {
  const found = new Map<string, Chosen[]>();
  for (const one of all)
    for (const place of placesOf(one.candidate)) {
      const there = found.get(place);
      if (there === undefined) found.set(place, [one]);
      else there.push(one);
    }
  return found;
}
