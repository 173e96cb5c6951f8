/** The rules about places that people rely on, for as many places and years as what is chosen can change. */
import type { Choices } from './choices.ts';
import { enoughOpen } from './constraints/enough-open.ts';
import { enoughReached } from './constraints/enough-reached.ts';
import { openAsLeft } from './constraints/open-as-left.ts';
import { reachedFromOpenSites } from './constraints/reached-from-open-sites.ts';
import { changersOf, type OpenNeed, type ReachNeed, type Relied, yearsOfChange } from './ledger.ts';
import type { Column, Model, Term } from './model.ts';

export interface Places {
  /** So many places of each need stay open. */
  enough(needs: readonly OpenNeed[]): void;
  /** So many people of each need stay within reach. */
  reached(needs: readonly ReachNeed[]): void;
}

/** Columns are made as rules ask for them: a place that nothing changes stays as it is, and needs none. */
export function placesKept(model: Model, { today }: Relied, choices: Choices): Places {
  const changers = changersOf(choices.all.map(({ candidate }) => candidate));
  const touching = (place: string) => (changers.get(place) ?? []).flatMap(({ code }) => choices.of(code) ?? []);
  const columns = new Map<string, Column>();
  const isOpenToday = (place: string) => (today.get(place) ?? 0) > 0;
  const openIn = (place: string, year: number): Column => {
    const key = `${place} ${year}`;
    const found = columns.get(key);
    if (found !== undefined) return found;
    const column = model.share(`open_${place}_${year}`);
    openAsLeft(model, column, { place, year, isOpenToday: isOpenToday(place) }, touching(place));
    columns.set(key, column);
    return column;
  };
  const changing = (places: readonly string[]) => places.filter((place) => changers.has(place));
  const staying = (places: readonly string[]) => places.filter((place) => !changers.has(place) && isOpenToday(place)).length;
  return {
    enough(needs) {
      for (const { name, places, least } of needs) {
        const [may, wanted] = [changing(places), least - staying(places)];
        if (wanted > 0)
          for (const year of yearsOfChange(may, changers))
            enoughOpen(
              model,
              `${name}_${year}`,
              may.map((place) => openIn(place, year)),
              wanted,
            );
      }
    },
    reached(needs) {
      for (const { people, least } of needs) {
        const unsure = people.filter(({ places }) => staying(places) === 0 && changing(places).length > 0);
        const sure = people.reduce((sum, one) => sum + (staying(one.places) > 0 ? one.people : 0), 0);
        for (const year of yearsOfChange([...new Set(unsure.flatMap(({ places }) => changing(places)))], changers)) {
          const groups = unsure.map(({ name, places }) => ({
            code: `${name}_${year}`,
            reached: model.share(`reached_${name}_${year}`),
            sites: changing(places).map((place) => openIn(place, year)),
          }));
          reachedFromOpenSites(model, groups);
          enoughReached(
            model,
            groups.map(({ reached }, at): Term => [unsure[at]!.people, reached]),
            least - sure,
          );
        }
      }
    },
  };
}
