/** A choice of closures as the API shows it. */
import type { ClosingAim } from '../../portfolio/closing.ts';
import type { Neighbour } from './closing-neighbours.ts';
import type { Unplanned } from './closing-one-by-one.ts';
import type { ClosingPlan } from './closing-plan.ts';
import type { ClosingSite } from './closing-question.ts';
import { type ClosingWorth, percent, valueBy, worseBy } from './closing-worth.ts';

export function closingShown(plan: ClosingPlan, neighbours: readonly Neighbour[]): object {
  const { question, after, before, losses, proof } = plan;
  const { sites, aims, counted, travelBasis } = question;
  return {
    ...plan,
    ...{ travelBasis, travelModel: travelBasis.summary, counted, objective: aims[0], then: aims.slice(1), unit: units[aims[0]] },
    summary: summaryOf(plan),
    going: losses.map(({ site, ...loss }) => ({ ...siteShown(site), ...loss })),
    staying: after === null ? [] : sites.filter((site) => !after.going.includes(site)).map(siteShown),
    before: before.access,
    after: after?.access ?? null,
    yearlySaving: after?.saving ?? null,
    unknownSavings: after?.unknownSavings ?? 0,
    unplanned: after === null ? [] : plan.unplanned.map((one) => unplannedShown(one, after, aims[0])),
    neighbours: neighbours.map((one) => ({
      ...one,
      going: one.worth?.going.map(({ asset }) => asset) ?? [],
      value: one.worth === null ? null : valueBy(aims[0], one.worth),
    })),
    proof: { ...proof, value: after === null ? null : valueBy(aims[0], after) },
  };
}

const units: Readonly<Record<ClosingAim, string>> = { LEAST_LOSS: 'minutes of the mean', MOST_WITHIN: 'within the limit', MOST_SAVING: 'GBP/year' };

const siteShown = ({ saving, ...site }: ClosingSite) => ({
  ...site,
  yearlySaving: saving.yearly,
  savingBasis: saving.basis,
  optionId: saving.optionId,
  obstacles: saving.obstacles,
});

function unplannedShown({ way, worth }: Unplanned, planned: ClosingWorth, aim: ClosingAim): object {
  const worse = worseBy(aim, worth, planned);
  const isShort = worth.going.length < planned.going.length;
  const breaks = isShort ? [`Only ${worth.going.length} can close that way.`, ...worth.breaks] : worth.breaks;
  return {
    ...{ way, breaks, worseBy: isShort ? null : worse, access: worth.access, yearlySaving: worth.saving },
    going: worth.going.map(({ asset }) => asset),
    summary: `${names[way]} ${isShort || breaks.length > 0 ? `does not do it: ${breaks.join(' ')}` : comparison(worse, aim)}`,
  };
}

const names = { RANKED_LIST: 'Closing down the ranked list', ONE_BY_ONE: 'Closing one by one, each time what hurts least,' } as const;

function comparison(worse: number | null, aim: ClosingAim): string {
  if (worse === null) return 'leaves somebody with nothing to go to.';
  if (Math.abs(worse) < 1e-9) return 'comes to the same.';
  const words = { LEAST_LOSS: ['adds', 'minutes to the mean'], MOST_WITHIN: ['leaves', 'more out of reach'], MOST_SAVING: ['saves', 'pounds a year less'] }[
    aim
  ];
  return `${words[0]} ${worse.toLocaleString('en-GB', { maximumFractionDigits: aim === 'LEAST_LOSS' ? 3 : 0 })} ${words[1]}.`;
}

function summaryOf({ outcome, because, question: { sites, count, counted, aims }, before, after }: ClosingPlan): string {
  if (outcome === 'OUT_OF_TIME') return 'No set was found in the time allowed.';
  if (after === null) return `No ${count} of ${sites.length} sites can close so: ${because[0]}`;
  const minutes = (value: number | null) => (value === null ? 'UNKNOWN' : value.toFixed(1));
  const mean = `the mean way goes from ${minutes(before.access.mean)} to ${minutes(after.access.mean)} minutes`;
  const within = `${percent(after.access.shareWithin)} of the ${counted.toLowerCase()} are within the limit, ${percent(before.access.shareWithin)} today`;
  const saved = `£${Math.round(after.saving).toLocaleString('en-GB')} a year is saved${after.unknownSavings === 0 ? '' : ', as far as it is known'}`;
  const proof = {
    PROVED: `no other ${count} ${better[aims[0]]}.`,
    BEST_SO_FAR: 'a better set is not ruled out.',
    INFEASIBLE: 'not all that was asked can be done.',
  }[outcome];
  return `${count} of ${sites.length} sites close: ${mean}, ${within}, ${saved}; ${proof}`;
}

const better: Readonly<Record<ClosingAim, string>> = { LEAST_LOSS: 'lose less', MOST_WITHIN: 'leave more in reach', MOST_SAVING: 'save more on these terms' };
