/** The context of a question that is put to every family: the families come with it, so that nothing here names one. */
import type { Context } from '../access/context.ts';
import type { Families } from './ranking.ts';

export type AskedContext = Context & { readonly families: Families };
