import type { Model, Term } from '../model.ts';

/** So many people at least are reached in time:   Σ people · reached ≥ needed. */
export function enoughReached(model: Model, people: readonly Term[], needed: number): void {
  model.atLeast('enough_reached', people, needed);
}
