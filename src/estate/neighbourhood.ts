/** Every office of ours in the building of a host, with its use, its review, its visibility beside its saving, and what could be done. */
import { addMonths, daysBetween } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { appraised } from '../options/appraise.ts';
import { type TravelModel, travelModel } from '../register/travel.ts';
import { runningCost } from './carrying-cost.ts';
import { closureOptions } from './closure.ts';
import type { ClosureOption } from './closure-option.ts';
import { usualDueMonths } from './dates.ts';
import type { NeighbourhoodOffice, OfficeRow } from './neighbourhood-office.ts';
import { suggestionsFor } from './neighbourhood-suggestions.ts';
import { costPerHour, type DailyPeak, isHardlyUsed, useTrend } from './neighbourhood-use.ts';
import { reasonsToStay, visibilityParts, visibilityScore } from './neighbourhood-visibility.ts';
import { officeWarnings } from './neighbourhood-warnings.ts';
import { contactPointsIn } from './service-effect.ts';
import type { Building, EstateSnapshot, Occupancy } from './snapshot.ts';

/** The id of an option as the API gives it, from its type and own id. */
export type ShownId = (option: { readonly type: string; readonly id: string }) => string;

/** `peaks` are daily peaks since the break in attendance, oldest first. */
export function neighbourhoodOffices(estate: EstateSnapshot, given: Given, peaks: readonly DailyPeak[], idOf: ShownId): readonly NeighbourhoodOffice[] {
  const closures = new Map(closureOptions(estate, given).flatMap((one) => (one.kind === 'CLOSE' ? [[one.detail.closure.building.code, one] as const] : [])));
  const counted = Map.groupBy(peaks, ({ building }) => building);
  const travel = travelModel(given);
  return estate.occupancies
    .filter(({ kind, building }) => kind === 'GUEST' && estate.building.get(building)?.status !== 'DISPOSED')
    .map((stay) => officeOf(stay, closures.get(stay.building), counted.get(stay.building) ?? [], { estate, given, travel, idOf }));
}

interface Ground {
  readonly estate: EstateSnapshot;
  readonly given: Given;
  readonly travel: TravelModel;
  readonly idOf: ShownId;
}

function officeOf(stay: Occupancy, closure: ClosureOption | undefined, peaks: readonly DailyPeak[], ground: Ground): NeighbourhoodOffice {
  const { estate, given, travel, idOf } = ground;
  const building = estate.building.get(stay.building)!;
  const costPa = runningCost(building, estate, given).total;
  const saving = closure === undefined ? null : appraised(closure, estate.organisation.horizonYears).figures.annualNetSaving;
  const people = closure === undefined || estate.demandAreas.length === 0 ? null : closure.serviceEffect.peopleLosingTime;
  const facts = { ...factsOf(stay, building, estate), ...reviewOf(stay, given.on), onlyContactFor: onlyContactFor(closure, estate, given) };
  const parts = visibilityParts({ ...stay, people }, given);
  const reasons = reasonsToStay(facts);
  const notice = closure === undefined ? null : { optionId: idOf(closure), saving, lastDay: closure.detail.closure.exit.lastDay };
  return {
    ...facts,
    ...useTrend(peaks, given),
    costPa,
    costPerHour: costPerHour(costPa, stay.hoursPerWeek, given),
    hardlyUsed: isHardlyUsed(stay.hoursPerWeek, given),
    mayStillBeRight: reasons.length > 0,
    visibility: visibilityScore(parts),
    annualSaving: saving,
    reasonsToStay: reasons,
    visibilityParts: parts,
    suggestions: suggestionsFor({ stay, building, costPa, notice }, estate, travel, given),
    warnings: officeWarnings(stay, building, estate, given.on),
  };
}

function factsOf(stay: Occupancy, building: Building, estate: EstateSnapshot) {
  const { code, partner, noticeMonths, endsOn, chargePa, hoursPerWeek, daysPerWeek, appointmentsPerWeek } = stay;
  const { privateRoom, counter, parking, stepFree, reviewedOn, reviewDueOn } = stay;
  const site = estate.site.get(building.site);
  const settlement = site?.settlement ?? estate.area.get(site?.area ?? '')?.settlement ?? null;
  const hours = contactPointsIn(building, estate).map(({ weeklyHours }) => weeklyHours);
  return {
    ...{ code, name: building.name, occupancy: code, building: building.code, partner, area: site?.area ?? null, noticeMonths, endsOn, chargePa },
    ...{ hoursPerWeek, daysPerWeek, appointmentsPerWeek, privateRoom, counter, parking, stepFree, reviewedOn, reviewDueOn },
    isRural: settlement === null ? null : settlement === 'RURAL',
    publicHoursPerWeek: hours.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0),
  };
}

/** A review counts as held once one is recorded on or after the day it was due. */
export function reviewOf({ reviewedOn, reviewDueOn }: Occupancy, on: string): Pick<OfficeRow, 'reviewState' | 'reviewOverdueDays'> {
  if (reviewDueOn === null) return { reviewState: 'NOT_SET', reviewOverdueDays: null };
  if (reviewedOn !== null && reviewedOn >= reviewDueOn) return { reviewState: 'HELD', reviewOverdueDays: null };
  const reviewState = reviewDueOn < on ? 'MISSED' : reviewDueOn <= addMonths(on, usualDueMonths) ? 'DUE' : 'UPCOMING';
  return { reviewState, reviewOverdueDays: daysBetween(reviewDueOn, on) };
}

/** People who reach a contact point within the standard minutes only because of this one; null where it cannot be told. */
function onlyContactFor(closure: ClosureOption | undefined, estate: EstateSnapshot, given: Given): number | null {
  if (closure === undefined || estate.demandAreas.length === 0) return null;
  const rural = new Set(estate.demandAreas.filter(({ settlement }) => settlement === 'RURAL').map(({ code }) => code));
  const [ruralMinutes, urbanMinutes] = [given.of('contact-minutes-rural').value, given.of('contact-minutes-urban').value];
  return closure.serviceEffect.losers.reduce((sum, { code, population, before, after }) => {
    const standard = rural.has(code) ? ruralMinutes : urbanMinutes;
    return before <= standard && (after === null || after > standard) ? sum + (population ?? 0) : sum;
  }, 0);
}

/** Reviews in the order of how overdue they are; what has no day comes last. */
export const inReviewOrder = (offices: readonly NeighbourhoodOffice[]): readonly NeighbourhoodOffice[] =>
  offices.toSorted(
    (one, other) =>
      (other.reviewOverdueDays ?? Number.NEGATIVE_INFINITY) - (one.reviewOverdueDays ?? Number.NEGATIVE_INFINITY) || (one.code < other.code ? -1 : 1),
  );
