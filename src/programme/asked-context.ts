/** The context of a question that is put to every family: the families come with it, so that nothing here names one, and so does the line of jobs. */
import type { Context } from '../access/context.ts';
import type { JobQueue } from './plan/plan-job.ts';
import type { Families } from './ranking/ranking.ts';

export type AskedContext = Context & { readonly families: Families; readonly jobs: JobQueue };
