/** E2.8: what private mileage and hire cost in a tax year, as the rates were known on a day. */
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { PageArgs, pageOf } from '../api/page.ts';
import { Refusal } from '../api/refusal.ts';
import { CalendarDate, Year } from '../api/scalars.ts';
import { type Warning, warning } from '../options/option.ts';
import { givenOf, withUnits } from '../register/given.ts';
import { registerOf } from '../register/register.store.ts';
import { fleetOf } from './fleet.store.ts';
import { costGroundsOf } from './fleet-costs.store.ts';
import { type RateInForce, ratesIn } from './mileage-rates.ts';
import { claimOf, hireInYear, type TravelSum, travelBy, travelSum } from './other-travel.ts';
import { OtherTravelConnection } from './other-travel.view.ts';
import { poolCarComparison } from './pool-car-comparison.ts';
import type { FleetSnapshot } from './snapshot.ts';

const mostGroups = 100;

@Resolver()
export class OtherTravelResolver {
  @Query(() => OtherTravelConnection, {
    description:
      'Private mileage at the rates of the tax year, 10,000 miles of each person at the full rate, with lump sums, and hires by their days. The list is of people, the dearest first.',
  })
  async otherTravelCost(
    @Arg('taxYear', () => Year, { nullable: true, description: 'The tax year that begins in April of it; that of the appraisal date unless said.' }) taxYear:
      | string
      | undefined,
    @Arg('asRecordedAt', () => CalendarDate, { nullable: true, description: 'The rates as they were known on that day; as they are known now unless said.' })
    asRecordedAt: string | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<OtherTravelConnection> {
    const [fleet, given, grounds] = [await fleetOf(context), await givenOf(context), await costGroundsOf(context)];
    const year = taxYear ?? given.base;
    const rates = await ratesFor(year, asRecordedAt, context);
    const claims = fleet.privateMileage.filter((one) => one.taxYear === year).map((one) => claimOf(one, rates));
    const hires = fleet.vehicleHires.flatMap((one) => hireInYear(one, year));
    const sum = travelSum(claims, hires);
    const dearest = claims.sort((one, other) => (other.cost ?? other.mileageCost) - (one.cost ?? one.mileageCost) || (one.person < other.person ? -1 : 1));
    const shown = placed(fleet);
    const paid = sum.lumpSums === null ? null : sum.mileageCost + sum.lumpSums;
    return {
      ...pageOf(dearest.map(shown), page, ({ person }) => person),
      taxYear: year,
      rates: rates.map(({ full, beyond, ...days }) => ({ ...days, full: full.value, beyond: beyond.value, recorded: full.recorded, source: full.source })),
      sum,
      byBase: travelBy('base', claims, hires)
        .slice(0, mostGroups)
        .map((one) => ({ ...one, base: siteOf(one.code, fleet) })),
      byTeam: travelBy('team', claims, hires)
        .slice(0, mostGroups)
        .map((one) => ({ ...one, team: teamOf(one.code, fleet) })),
      inPoolCars: poolCarComparison(sum.miles, paid, [...grounds.values()], given),
      warnings: warningsOf(sum, rates),
    } as unknown as OtherTravelConnection;
  }
}

const siteOf = (code: string | null, fleet: FleetSnapshot) => (code === null ? null : fleet.site.get(code)!);
const teamOf = (code: string | null, fleet: FleetSnapshot) => (code === null ? null : fleet.team.get(code)!);

const placed =
  (fleet: FleetSnapshot) =>
  <R extends { readonly base: string | null; readonly team: string | null }>(row: R) => ({
    ...row,
    base: siteOf(row.base, fleet),
    team: teamOf(row.team, fleet),
  });

/** The rates of the tax year, the organisation's own before the shipped ones. Refuses a year whose rates were not known on the day. */
async function ratesFor(taxYear: string, asRecordedAt: string | undefined, context: Context): Promise<readonly RateInForce[]> {
  const { ownAssumptions } = await registerOf(context);
  const { assumptions } = context.shipped;
  const rates = ratesIn(taxYear, [...assumptions, ...withUnits(ownAssumptions, assumptions)], asRecordedAt ?? undefined);
  if (rates.length > 0) return rates;
  const asked = asRecordedAt == null ? taxYear : `${taxYear} as recorded at ${asRecordedAt}`;
  throw new Refusal('BAD_USER_INPUT', 'The mileage rates of that tax year were not known.', {
    where: asRecordedAt == null ? 'taxYear' : 'asRecordedAt',
    found: asked,
    fix: 'ask for a later tax year or day; assumptions(key: "mileage-gbp-per-mile") shows what is recorded',
  });
}

function warningsOf({ unknown }: TravelSum, rates: readonly RateInForce[]): readonly Warning[] {
  return [
    ...(unknown === 0
      ? []
      : [
          warning(
            'COST_UNKNOWN',
            `The cost of ${unknown} lump sums or hires is UNKNOWN; the total is more than what is known.`,
            'Fill in lump_sum in private_mileage.csv and cost in vehicle_hires.csv.',
          ),
        ]),
    ...(rates.length === 1
      ? []
      : [
          warning(
            'RATE_CHANGED_IN_THE_YEAR',
            'The rate changed within the tax year, and claims are of whole years: their miles are taken as driven evenly over it.',
            'Compare with the payroll of the months before and after.',
          ),
        ]),
  ];
}
