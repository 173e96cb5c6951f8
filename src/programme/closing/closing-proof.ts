/** How far a choice of closures is proved, in the unit of what was wanted: minutes of the mean, people, or pounds a year. */
import { type ClosingAim, worthOfUnknown } from '../../portfolio/closing.ts';
import type { LocationModel } from '../../portfolio/location.ts';
import type { Outcome } from '../../portfolio/outcome.ts';
import type { ClosingQuestion, ClosingSite } from './closing-question.ts';
import { type ClosingWorth, valueBy } from './closing-worth.ts';

export interface ClosingProof {
  readonly sites: number;
  readonly areas: number;
  readonly columns: number;
  readonly rows: number;
  /** In the unit of the objective: no set is better; null where there is none. */
  readonly bound: number | null;
  readonly gap: number | null;
  readonly tiesSettled: boolean;
  readonly seconds: number;
}

/** Of a question that was answered without the solver. */
export const unproved = ({ sites, areas }: ClosingQuestion): ClosingProof => ({
  ...{ sites: sites.length, areas: areas.length, columns: 0, rows: 0, bound: null, gap: null, tiesSettled: false, seconds: 0 },
});

export function proofOf(question: ClosingQuestion, { model, open }: LocationModel, outcome: Outcome): ClosingProof {
  const { sites, areas, aims } = question;
  const unknown = 'solution' in outcome ? sites.filter(({ saving }, at) => saving.yearly === null && outcome.solution.valueOf(open[at]!) === 0).length : 0;
  return {
    ...{ sites: sites.length, areas: areas.length, columns: model.columns.length, rows: model.rows.length },
    bound: 'bound' in outcome && Number.isFinite(outcome.bound) ? boundIn(aims[0], outcome.bound, sites, unknown) : null,
    gap: 'gap' in outcome && Number.isFinite(outcome.gap) ? outcome.gap : null,
    tiesSettled: outcome.kind === 'chosen' && outcome.tiesSettled,
    seconds: outcome.seconds,
  };
}

/** How far the solver's bound may lie from the sum of the sites: minutes, people, pounds. */
const tolerance: Readonly<Record<ClosingAim, number>> = { LEAST_LOSS: 1e-5, MOST_WITHIN: 1, MOST_SAVING: 1 };

/** A bound of the model in the unit of its aim. What closes at an UNKNOWN saving stands in it at a penalty, which is taken out. */
function boundIn(aim: ClosingAim, bound: number, sites: readonly ClosingSite[], unknown: number): number {
  if (aim === 'LEAST_LOSS') return bound / 1000;
  const penalty = worthOfUnknown(
    sites.map(({ saving }) => ({ code: '', mustStay: false, mustGo: false, saving: saving.yearly === null ? null : saving.yearly / 1000 })),
  );
  return (aim === 'MOST_WITHIN' ? bound : bound - penalty * unknown) * 1000;
}

/** Refuses a plan that is not what was asked, or does not come to what the solver says, whatever the solver says. */
export function refuseUnkept({ sites, count, aims: [aim] }: ClosingQuestion, after: ClosingWorth, outcome: Outcome, { bound }: ClosingProof): void {
  const { going, breaks } = after;
  const wrong = going.length !== count || sites.some((site) => (going.includes(site) ? site.mustStayBecause !== null : site.mustGo));
  if (wrong || breaks.length > 0)
    throw new RangeError(`the plan is not what was asked: ${going.map(({ asset }) => asset.code).join(', ')}; ${breaks.join(' ')}`);
  const value = valueBy(aim, after);
  if (outcome.kind !== 'chosen' || value === null || bound === null) return;
  if (Math.abs(value - bound) > 1e-6 * Math.max(1, Math.abs(bound)) + tolerance[aim])
    throw new RangeError(`the plan comes to ${value}, the solver says ${bound}`);
}
