/** What it costs to provide the public service again, and what the change costs the people who visit. */
import { type Contribution, contributed, known, nothingAsked, oneOffLine, recurringLine, unknown } from '../options/contribution.ts';
import { assumptionInput, derivedInput, firstKnown, type Input } from '../options/input.ts';
import { recordInput } from '../options/record-input.ts';
import { sharesAfter } from './avoidability-clock.ts';
import type { ClosureCase } from './closure-case.ts';
import type { ContactEffect } from './service-effect.ts';
import type { ServicePoint } from './snapshot.ts';
import { termInput } from './term-input.ts';

export const reprovisionContribution = (closure: ClosureCase, service: ContactEffect): Contribution =>
  service.pointsAffected.length === 0
    ? nothingAsked
    : contributed(...(service.providedIn === null ? [] : [newPlace(closure, service)]), visitorsTime(closure, service));

function newPlace({ term, given, years, vacated, vacatedIn }: ClosureCase, { pointsAffected, providedIn }: ContactEffect): Contribution {
  const count = derivedInput('service points', pointsAffected.length, 'points', 'service_points.csv');
  const each = (key: string): readonly Input[] => [count, assumptionInput(given, key)];
  const sum = (stated: Input, parts: readonly Input[]) =>
    stated.value === null
      ? { amount: parts[0]!.value! * parts[1]!.value!, inputs: parts, formula: 'service points × sum for each' }
      : { amount: stated.value, inputs: [stated], formula: 'as stated' };
  const once = sum(termInput(term, 'reprovisionCost', 'providing the service again', 'GBP'), each('reprovision-gbp-per-point'));
  const yearly = sum(termInput(term, 'reprovisionCostPa', 'the service in its new place', 'GBP/year'), each('reprovision-gbp-pa-per-point'));
  const shares = sharesAfter(vacated, years);
  return known(
    [
      oneOffLine(years.length, vacatedIn, -once.amount, {
        label: `Providing the public service again in ${providedIn!.name}`,
        cashClass: 'CASH_BUDGET',
        formula: once.formula,
        inputs: once.inputs,
      }),
      recurringLine(
        shares.map((share) => -yearly.amount * share),
        shares,
        { label: 'The public service in its new place', cashClass: 'CASH_BUDGET', formula: `${yearly.formula} × share of the year`, inputs: yearly.inputs },
      ),
    ],
    2,
  );
}

/** Visits × extra minutes there and back × value of time; the visitors' time is nobody's budget. */
function visitorsTime({ term, given, years, vacated }: ClosureCase, { pointsAffected, meanExtraMinutes }: ContactEffect): Contribution {
  if (meanExtraMinutes === 0) return known([], 1);
  const treatment = 'left out of the value to society, by which the option is ranked last';
  if (meanExtraMinutes === null)
    return unknown({ what: 'how far visitors would have to go', where: 'demand_areas.csv, and another service point', treatment, hides: 'SOCIAL_COST' });
  const visits = visitsTo(
    pointsAffected,
    term?.visitsPa == null ? null : termInput(term, 'visitsPa', 'visits', 'visits/year'),
    assumptionInput(given, 'visits-per-opening-hour', 'high'),
  );
  if (visits.value === null)
    return unknown({
      what: 'visits to the public service',
      where: 'service_points.csv: visits_pa',
      treatment,
      hides: 'SOCIAL_COST',
    });
  const minutes = derivedInput('extra minutes there and back', 2 * meanExtraMinutes, 'minutes/visit', 'mean over the people who have further to go');
  const worth = assumptionInput(given, 'public-time-gbp-per-hour');
  const yearly = visits.value * (minutes.value! / 60) * worth.value!;
  const shares = sharesAfter(vacated, years);
  return known(
    [
      recurringLine(
        shares.map((share) => -yearly * share),
        shares,
        {
          label: 'Longer journeys of the public',
          cashClass: 'SOCIETAL',
          bearer: 'PEOPLE',
          formula: 'visits × extra minutes ÷ 60 × value of time × share of the year',
          inputs: [visits, minutes, worth],
        },
      ),
    ],
    1,
  );
}

function visitsTo(points: readonly ServicePoint[], stated: Input | null, perHour: Input): Input {
  const of = (point: ServicePoint) => point.visitsPa ?? (point.weeklyHours === null ? null : point.weeklyHours * 52 * perHour.value!);
  const all = points.map(of);
  const counted = recordInput(
    'visits',
    all.some((one) => one === null) ? null : all.reduce<number>((sum, one) => sum + one!, 0),
    'visits/year',
    'service_points.csv',
    points[0]!,
  );
  const asAssumed = points.some(({ visitsPa }) => visitsPa === null)
    ? { ...counted, source: `weekly hours × 52 × ${perHour.name} where not counted`, assumed: true }
    : counted;
  return firstKnown(...((stated === null ? [asAssumed] : [stated, asAssumed]) as [Input, ...Input[]]));
}
