/**
 * When to move what, wave by wave, so that an aim is met best. Said by time: a group has moved by a wave, or not; a place is let go of by a day, or
 * not. What a place costs depends on the day by which the last has left it alone, so that the model is linear and exact.
 */
import { allMoved } from './constraints/all-moved.ts';
import { type LetGo, letGoOnceLeft } from './constraints/let-go-once-left.ts';
import { movedNoSooner } from './constraints/moved-no-sooner.ts';
import { movedIn, notInWave } from './constraints/not-in-wave.ts';
import { startsOnce } from './constraints/starts-once.ts';
import { withinTeamDays } from './constraints/within-team-days.ts';
import { type Column, Model, type Term } from './model.ts';

export interface MovingGroup {
  readonly code: string;
  readonly days: number;
  /** By wave. */
  readonly may: readonly boolean[];
  /** Places in the list of groups of those that move no later. */
  readonly needs: readonly number[];
}

/** A place with the days by which it may be empty, the earliest first; by the last of them it is, since all move. */
export interface EmptiedPlace {
  readonly code: string;
  /** By day but the last: each group that leaves it, with the last wave in which it leaves in time; -1 where none does. */
  readonly steps: readonly (readonly { readonly group: number; readonly wave: number }[])[];
}

/** Something to have the least of, by group and wave of its move and by place and day on which it is empty. */
export interface MigrationAim {
  readonly name: string;
  readonly groups: readonly (readonly number[])[];
  readonly places: readonly (readonly number[])[];
  /** How much may be given up for the aims that follow. */
  readonly within: number;
}

export interface MigratingProblem {
  readonly waves: readonly string[];
  /** Days of work by wave; null is without limit. */
  readonly limits: readonly (number | null)[];
  readonly groups: readonly MovingGroup[];
  readonly places: readonly EmptiedPlace[];
  readonly aims: readonly MigrationAim[];
}

export interface MigratingModel {
  readonly model: Model;
  /** By group and wave. */
  readonly moved: readonly (readonly Column[])[];
  readonly short: readonly Column[];
}

/** LEAST_SHORT asks instead for the fewest days of work that the waves lack: how a migration that does not fit is explained. */
export function migratingModel(problem: MigratingProblem, wanted: 'AIMS' | 'LEAST_SHORT' = 'AIMS'): MigratingModel {
  const { waves, limits, groups, places, aims } = problem;
  const model = new Model('in which wave to move what');
  const all = groups.map((group) => ({ ...group, by: waves.map((wave) => model.choice(`${group.code}_by_${wave}`)) }));
  const short = wanted === 'AIMS' ? [] : waves.map((wave) => model.amount(`short_in_${wave}`));
  startsOnce(model, all);
  allMoved(
    model,
    all.map(({ by }) => by[by.length - 1]!),
  );
  notInWave(model, all);
  movedNoSooner(
    model,
    all.flatMap((one) => one.needs.map((needed) => ({ one, needed: all[needed]! }))),
  );
  withinTeamDays(
    model,
    all,
    waves.flatMap((wave, at) => (limits[at] == null ? [] : [{ at, wave, limit: limits[at], short: short[at] ?? null }])),
  );
  const moved = all.map(({ by }) => by);
  if (wanted === 'LEAST_SHORT') {
    model.aim(
      'minimise',
      'short',
      short.map((column): Term => [1, column]),
    );
    return { model, moved, short };
  }
  const gone = places.map(({ code, steps }) => steps.map((_, at) => model.share(`${code}_empty_${at + 1}`)));
  letGoOnceLeft(model, lettingGo(problem, moved, gone));
  for (const { name, groups: byGroup, places: byPlace, within } of aims) {
    const steps = places.flatMap((_, place) => gone[place]!.map((column, at): Term => [byPlace[place]![at]! - byPlace[place]![at + 1]!, column]));
    const starts = all.flatMap((one, group) => waves.flatMap((_, wave) => movedIn(one, wave, byGroup[group]![wave]!)));
    const constant = byPlace.reduce((sum, days) => sum + days[days.length - 1]!, 0);
    model.aim('minimise', name, [...starts, ...steps], { constant, within });
  }
  earliestAndFirstCodes(model, moved);
  return { model, moved, short };
}

function lettingGo({ places, aims }: MigratingProblem, moved: readonly (readonly Column[])[], gone: readonly (readonly Column[])[]): readonly LetGo[] {
  return places.flatMap(({ code, steps }, place) =>
    steps.map((left, at) => ({
      code: `${code}_${at + 1}`,
      gone: gone[place]![at]!,
      left: left.map(({ group, wave }) => (wave < 0 ? null : moved[group]![wave]!)),
      isDearer: aims.some((aim) => aim.places[place]![at]! > aim.places[place]![at + 1]!),
    })),
  );
}

/** Of what is equally good, everything as early as may be, and then the first codes first. */
function earliestAndFirstCodes(model: Model, moved: readonly (readonly Column[])[]): void {
  model.aim(
    'maximise',
    'earliest',
    moved.flatMap((by) => by.map((column): Term => [1, column])),
    { within: 0.5 },
  );
  model.aim(
    'maximise',
    'first_codes',
    moved.flatMap((by, at) => by.map((column): Term => [moved.length - at, column])),
    { within: 0.5 },
  );
}
