/** Proposals as candidates of a plan: one for each, with a start in each year it may start in, worked out over the whole appraisal. */
import { discountFactors, type FinancialYear, financialYear, smallestCapitalReceipt, yearIndex } from '../../appraisal/index.ts';
import { scheduleOf } from '../../assumptions/discounting.ts';
import type { Given } from '../../assumptions/given.ts';
import { placeLedger } from '../../options/relied-on.ts';
import type { Candidate, Group, Need, Order, Start, Together } from '../../portfolio/candidate.ts';
import { wholeShares } from './proposal-releases.ts';
import type { Proposals } from './proposals.store.ts';

type Proposal = Proposals['proposals'][number];
type Flow = Proposals['proposalFlows'][number];

/** The last year of the appraisal, the years of the plan among them. */
export interface Span {
  readonly horizon: number;
  readonly years: number;
}

export function proposalCandidates({ proposals, proposalFlows, proposalReleases }: Proposals, span: Span, given: Given): readonly Candidate[] {
  const flows = Map.groupBy(proposalFlows, ({ proposal }) => proposal);
  const releases = Map.groupBy(proposalReleases, ({ proposal }) => proposal);
  return proposals.map((proposal) => {
    const shares = wholeShares(releases.get(proposal.code) ?? []);
    return {
      code: proposal.code,
      title: proposal.title,
      isMandatory: proposal.mandatory,
      isDated: false,
      releases: shares,
      takes: new Map(),
      assetLifeYears: proposal.assetLifeYears,
      takesPosts: proposal.takesPosts,
      peopleLosingTime: proposal.peopleLosingTime,
      carbonSavedPa: proposal.carbonSavedPa,
      starts: startYears(proposal, span, given).map((year) => ({
        ...startIn(year, proposal, flows.get(proposal.code) ?? [], span, given),
        reliesOn: proposal.building === null ? [] : [placeLedger('STANDING', proposal.building)],
        released: releasedFrom(year, shares, span),
      })),
    };
  });
}

/** Of each cost line its share in every year from the start on. */
const releasedFrom = (start: number, shares: ReadonlyMap<string, number>, { horizon }: Span): ReadonlyMap<string, readonly number[]> =>
  new Map([...shares].map(([costLine, share]) => [costLine, Array.from({ length: horizon + 1 }, (_, year) => (year >= start ? share : 0))]));

const indexOf = (year: string | null, given: Given): number | null => (year === null ? null : yearIndex(given.base, financialYear(year) as FinancialYear));

/** Years of the plan in which it may start; one that may start in none of them cannot be in it. */
function startYears({ earliestStart, latestStart }: Proposal, { years }: Span, given: Given): readonly number[] {
  const first = Math.max(0, indexOf(earliestStart, given) ?? 0);
  const last = Math.min(years - 1, indexOf(latestStart, given) ?? first);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

function startIn(start: number, proposal: Proposal, flows: readonly Flow[], { horizon }: Span, given: Given): Start {
  const ofYear = new Map(flows.map((flow) => [flow.year, flow]));
  const real = (amount: number) => given.inBasePrices(amount, proposal.priceBase);
  const all = Array.from({ length: horizon + 1 }, (_, year) => ofYear.get(year - start));
  let level = 0;
  const saving = all.map((flow) => {
    level = flow?.savingPa ?? level;
    return real(level);
  });
  const by = (of: (flow: Flow) => number) => all.map((flow) => (flow === undefined ? 0 : real(of(flow))));
  const [capital, oneOff, hoped] = [by((flow) => flow.capital), by((flow) => flow.oneOffRevenue), by((flow) => flow.receipt)];
  const value = discountFactors(scheduleOf(given), horizon).reduce(
    (sum, factor, year) => sum + factor * (saving[year]! + hoped[year]! - capital[year]! - oneOff[year]!),
    0,
  );
  return {
    year: start,
    begins: start,
    value: proposal.statedValue === null ? value : real(proposal.statedValue),
    capital,
    oneOff,
    qualifying: by((flow) => flow.receiptsMayPay ?? (proposal.takesPosts ? 0 : flow.oneOffRevenue)),
    saving,
    hoped,
    receipts: by((flow) => (flow.receiptContracted && flow.receipt > smallestCapitalReceipt ? flow.receipt : 0)),
    delivery: all.flatMap((flow, year) =>
      flow === undefined || flow.deliveryDays === 0 ? [] : { team: proposal.deliveryTeam!, year, days: flow.deliveryDays },
    ),
  };
}

export interface Bearing {
  readonly groups: readonly Group[];
  readonly needs: readonly Need[];
  readonly orders: readonly Order[];
  readonly together: readonly Together[];
}

/** How proposals bear on each other. */
export function proposalBearing({ proposals, proposalLinks, proposalGroups }: Proposals): Bearing {
  const limits = new Map(proposalGroups.map(({ code, least, most }) => [code, { least, most }]));
  const groups = [...Map.groupBy(proposals, ({ exclusiveGroup }) => exclusiveGroup)].filter(([name]) => name !== null);
  const of = (kind: string) => proposalLinks.filter((link) => link.kind === kind);
  return {
    groups: [
      ...groups.map(([name, members]) => ({ name: name!, members: members.map(({ code }) => code), ...limits.get(name!) })),
      ...of('EXCLUDES').map(({ proposal, other }) => ({ name: `${proposal}_or_${other}`, members: [proposal, other] })),
    ],
    needs: of('REQUIRES').map(({ proposal, other, lagYears }) => ({ candidate: proposal, other, lagYears })),
    orders: of('BEFORE').map(({ proposal, other, lagYears }) => ({ first: proposal, then: other, lagYears })),
    together: of('INTERACTS').map(({ proposal, other, savingChangePa }) => ({ one: proposal, other, savingPa: savingChangePa! })),
  };
}
