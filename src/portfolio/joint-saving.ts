/** From when two things change what they save together, in plain arithmetic. */
import type { Start, Together } from './candidate.ts';

interface Picked {
  readonly candidate: { readonly code: string };
  readonly start: Start;
}

/** The first year in which a start saves or costs each year; one that never does by itself counts from its start. */
export function countsFrom({ saving, year }: Start): number {
  const first = saving.findIndex((amount) => amount !== 0);
  return first === -1 ? year : first;
}

/** By year of the appraisal, what a pair saves together beyond each alone: nothing until both save. */
export function jointlySaved({ one, other, savingPa }: Together, picks: readonly Picked[], years: number): readonly number[] {
  const starts = [one, other].map((code) => picks.find(({ candidate }) => candidate.code === code)?.start);
  const from = Math.max(...starts.map((start) => (start === undefined ? years : countsFrom(start))));
  return Array.from({ length: years }, (_, year) => (year >= from ? savingPa : 0));
}
