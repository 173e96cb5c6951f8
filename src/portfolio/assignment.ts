import { servedInFull } from './constraints/served-in-full.ts';
import { withinCapacity } from './constraints/within-capacity.ts';
import type { LocationModel } from './location.ts';
import { Model, type Term } from './model.ts';

export interface AssignmentProblem {
  readonly capacities: readonly number[];
  /** By agent, then by job. */
  readonly profits: readonly (readonly number[])[];
  readonly uses: readonly (readonly number[])[];
}

/** Which agent does each job so that profit is the greatest and none does more than it can. */
export function assignmentModel({ capacities, profits, uses }: AssignmentProblem): LocationModel {
  const model = new Model('jobs given to agents');
  const does = profits.map((row, agent) => row.map((_, job) => model.choice(`agent_${agent + 1}_does_${job + 1}`)));
  const jobs = profits[0]?.map((_, job) => ({ code: String(job + 1), shares: does.map((row) => row[job]!) })) ?? [];
  servedInFull(model, jobs);
  withinCapacity(
    model,
    capacities.map((capacity, agent) => ({
      code: String(agent + 1),
      capacity,
      open: null,
      uses: does[agent]!.map((column, job): Term => [uses[agent]![job]!, column]),
    })),
  );
  model.aim(
    'maximise',
    'profit',
    profits.flatMap((row, agent) => row.map((profit, job): Term => [profit, does[agent]![job]!])),
  );
  return { model, open: does.flat() };
}
