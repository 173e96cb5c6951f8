/** Capital or revenue: what options do to what is borrowed, to what that charges, and to the revenue budget. */
import { Arg, Ctx, Extensions, ID, Int, Query, Resolver } from 'type-graphql';
import { idParts } from '../../api/global-id.ts';
import { Refusal, refuseOutOfRange } from '../../api/refusal.ts';
import { financialYearsFrom, type MrpMethod, perYear } from '../../appraisal/index.ts';
import type { Given } from '../../assumptions/given.ts';
import { measured } from '../../options/rank.ts';
import { givenOf } from '../../register/given.ts';
import type { AskedContext } from '../asked-context.ts';
import { MrpMethodEnum } from '../plan/plan.input.ts';
import { type Proposals, proposalsOf } from '../plan/proposals.store.ts';
import { optionGlobalId } from '../ranking/option-shown.ts';
import { type AppraisedUnder, appraisedOptions } from '../ranking/ranking.ts';
import { capitalFinancing } from './capital-financing.ts';
import { CapitalFinancing } from './capital-financing.view.ts';
import { financingWarnings } from './financing-warnings.ts';
import { priceLevel } from './outlook-prices.ts';
import { revenueBreaches } from './revenue-breaches.ts';

const [mostYears, mostOptions] = [30, 50];

@Resolver()
export class CapitalFinancingResolver {
  @Extensions({ complexity: 500 })
  @Query(() => CapitalFinancing, {
    description:
      'The capital financing requirement with these options and without, year by year, for what is recorded as borrowed for (IT): what it charges to revenue, what is still owed on what they switch off, and the years in which revenue cannot bear them.',
  })
  async capitalFinancing(
    @Arg('options', () => [ID], { nullable: true, description: `Up to ${mostOptions} options by id; none unless said.` }) ids: string[] | undefined,
    @Arg('years', () => Int, { nullable: true, description: `Years from year 0, 1 to ${mostYears} and no more than are appraised; all of those unless said.` })
    years: number | undefined,
    @Arg('method', () => MrpMethodEnum, { nullable: true, description: 'EQUAL_INSTALMENTS unless said.' }) method: MrpMethod | undefined,
    @Arg('scenario', () => ID, { nullable: true, description: 'A scenario by name; the assumptions as recorded unless said.' }) scenario: string | undefined,
    @Ctx() context: AskedContext,
  ): Promise<object> {
    const given = await givenOf(context, { scenario });
    const readings = await Promise.all(context.families.map((family) => family.read(context)));
    const appraisedYears = Math.min(mostYears, Math.max(...readings.map(({ horizon }) => horizon)) + 1);
    refuseOutOfRange('years', years, 1, appraisedYears);
    const options = optionsOf(ids ?? [], await appraisedOptions(context, context.families, { scenario }));
    const kit = readings.flatMap((reading) => reading.borrowed?.(given) ?? []);
    const rate = perYear(given.of('it-borrowing-rate').value);
    const asked = { kit, options: options.map(({ option }) => option), method: method ?? 'EQUAL_INSTALMENTS', rate, count: years ?? appraisedYears, given };
    const financing = capitalFinancing(asked);
    const limits = limitsOf((await proposalsOf(context)).budgetYears, asked.count, given);
    const breaches = revenueBreaches(financing.years, limits, Math.max(0, ...options.map(({ figures }) => figures.settledIn)));
    const npv = options.reduce<number | null>((sum, one) => plus(sum, measured(one, 'NPV_ORGANISATION')), 0);
    return {
      ...financing,
      method: asked.method,
      borrowingRate: rate,
      unknown: kit.filter(({ where }) => where !== null),
      loansBeyondLife: kit.filter(({ loanEndsOn, lifeEndsOn }) => loanEndsOn !== null && lifeEndsOn !== null && loanEndsOn > lifeEndsOn),
      npvOrganisation: npv,
      revenueBreaches: breaches,
      warnings: financingWarnings(financing, breaches, npv),
    };
  }
}

const plus = (one: number | null, other: number | null): number | null => (one === null || other === null ? null : one + other);

function optionsOf(ids: readonly string[], all: readonly AppraisedUnder[]): readonly AppraisedUnder[] {
  if (ids.length > 0) refuseOutOfRange('options', ids.length, 1, mostOptions);
  const known = new Map(ids.length === 0 ? [] : all.map((one) => [optionGlobalId(one.option), one]));
  return [...new Set(ids)].map((id) => {
    idParts(id);
    const found = known.get(id);
    if (found === undefined)
      throw new Refusal('NOT_FOUND', 'There is no such option.', { where: 'options', found: id.slice(0, 60), fix: 'use ids that rankedOptions gave' });
    return found;
  });
}

/** What may be spent once, in the prices of each year; null where no row says, and after the last that does. A year within them that says nothing has none. */
function limitsOf(rows: Proposals['budgetYears'], count: number, given: Given): readonly (number | null)[] {
  const stated = new Map(rows.flatMap(({ financialYear, oneOffRevenue }) => (oneOffRevenue === null ? [] : [[financialYear, oneOffRevenue] as const])));
  const last = [...stated.keys()].sort().at(-1);
  return financialYearsFrom(given.base, count).map((year) => (last === undefined || year > last ? null : (stated.get(year) ?? 0) * priceLevel(given, year)));
}
