/** A plan that is being made in its own time: what was asked, how far it is, and what came of it. */
import type { PlanProgress } from '../../portfolio/plan.ts';

export const planJobStates = ['QUEUED', 'RUNNING', 'DONE', 'STOPPED', 'FAILED'] as const;
export type PlanJobState = (typeof planJobStates)[number];

/** How far it is, over all its attempts: pounds of the aim, seconds of solving. */
export type JobProgress = Omit<PlanProgress, 'picks'>;

export interface PlanJob {
  readonly id: string;
  readonly name: string;
  readonly state: PlanJobState;
  readonly isStopAsked: boolean;
  readonly secondsAllowed: number;
  readonly gapWanted: number;
  /** How many workers have begun it: more than one where one died, or was stopped with its server. */
  readonly attempts: number;
  readonly progress: JobProgress | null;
  /** The key of the saved plan that came of it. */
  readonly plan: string | null;
  readonly error: string | null;
  readonly askedAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
}

/** What a worker is handed: whose job, and which. */
export interface JobNamed {
  readonly organisation: string;
  readonly id: string;
}

/** The line in which jobs wait for a worker, on this server or another. */
export interface JobQueue {
  /** A job that is in line already stays where it is. */
  put(job: JobNamed): Promise<void>;
}

export const isOver = ({ state }: Pick<PlanJob, 'state'>): boolean => state === 'DONE' || state === 'STOPPED' || state === 'FAILED';
