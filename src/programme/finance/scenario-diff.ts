/** What two scenarios say differently, thing by thing; of one that a scenario changes several times, all in their order. */
import { asRecorded, type Change, type Scenario, type Setting } from '../../assumptions/scenario.ts';

export interface ScenarioDifference {
  readonly changes: 'ASSUMPTION' | Setting['of'];
  readonly key: string;
  /** In words such as "TIMES 0.5"; none where the scenario leaves it as it is. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export function scenarioDiff(from: Scenario, to: Scenario): readonly ScenarioDifference[] {
  const [before, after] = [said(from), said(to)];
  const places = new Map([...before.places, ...after.places]);
  return [...places]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([place, { changes, key }]) => {
      const [was, is] = [before.words.get(place) ?? [], after.words.get(place) ?? []];
      return was.join('|') === is.join('|') ? [] : [{ changes, key, from: was, to: is }];
    });
}

export const differencesFromRecorded = (scenario: Scenario): readonly ScenarioDifference[] => scenarioDiff(asRecorded, scenario);

function said({ changes, settings }: Scenario) {
  const all = [...changes.map((change) => ({ of: 'ASSUMPTION' as const, value: null, ...change })), ...settings];
  const [words, places] = [new Map<string, string[]>(), new Map<string, Pick<ScenarioDifference, 'changes' | 'key'>>()];
  for (const { of, key, is, value } of all) {
    const place = `${of} ${key}`;
    places.set(place, { changes: of, key });
    words.set(place, [...(words.get(place) ?? []), inWords(is, value)]);
  }
  return { words, places };
}

const inWords = (is: Setting['is'] | Change['is'], value: number | null): string => [is ?? 'HOLDS', ...(value === null ? [] : [value])].join(' ');
