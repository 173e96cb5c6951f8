/** What a fleet manager must be told of the people who would drive. */
import { countOf } from '../appraisal/index.ts';
import { type Warning, warning } from '../options/option.ts';
import { isSureEnough } from './capability-probability.ts';
import type { Standing } from './capability-standing.ts';
import { percent } from './capability-words.ts';

export function crewWarnings({ group, required, confidence, isCrewUnknown, crewUnknownIn, requirement, holdingNeeded }: Standing): readonly Warning[] {
  const skill = group.rule.crewSkill;
  if (skill === null) return [];
  const places = crewUnknownIn.map(({ name }) => name).join(', ');
  const fill = `Fill in crew_cover.csv for the skill ${skill}.`;
  if (isCrewUnknown) return [warning('CREW_UNKNOWN', `How many people with ${skill} are on duty is UNKNOWN, so it cannot be called met.`, fill)];
  const people = requirement.part.crew ?? [];
  const isShort = holdingNeeded === null && !isSureEnough(chanceOfPeople(people, required), confidence);
  return [
    ...(crewUnknownIn.length > 0 ? [warning('CREW_UNKNOWN', `Nobody says how many with ${skill} are on duty in ${places}; nothing there counts.`, fill)] : []),
    ...(isShort
      ? [
          warning(
            'CREW_SHORT',
            `People limit it: ${people.length} with ${skill} are on duty, and ${required} of them are free ${percent(chanceOfPeople(people, required))} of the time. No number of vehicles mends that.`,
            'Train or roster more people with the skill before you buy a vehicle.',
          ),
        ]
      : []),
  ];
}

const chanceOfPeople = (people: readonly number[], needed: number): number => countOf(people, needed).atLeastMost;
