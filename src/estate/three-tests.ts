/**
 * The three tests that the papers put a building to: too big, too old, too expensive to run. Each says its threshold, its figure
 * and the peers it was held against; a figure that is UNKNOWN gives no verdict. Peers share the building's use: custody is never
 * held against offices.
 */
import { percentileInc } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { ageIn, fteIn, netArea, runningCost } from './carrying-cost.ts';
import type { Building, EstateSnapshot } from './snapshot.ts';

export interface PaperTest {
  readonly name: 'TOO_BIG' | 'TOO_OLD' | 'TOO_EXPENSIVE';
  /** null where the figure or the peers are UNKNOWN. */
  readonly fails: boolean | null;
  readonly figure: number | null;
  readonly threshold: number | null;
  readonly unit: string;
  readonly peers: readonly Building[];
  readonly peerMedian: number | null;
  readonly explanation: string;
}

/** Pounds a year for each square metre of gross internal area; null where either is UNKNOWN. */
export function costPerM2(building: Building, estate: EstateSnapshot, given: Given): number | null {
  const { total } = runningCost(building, estate, given);
  return total === null || !building.giaM2 ? null : total / building.giaM2;
}

/** Square metres of net internal area for each full-time equivalent; null where either is UNKNOWN or nobody is based there. */
export function areaPerFte(building: Building, estate: EstateSnapshot, given: Given): number | null {
  const [area, fte] = [netArea(building, given), fteIn(building, estate)];
  return area === null || !fte ? null : area / fte;
}

/** Backlog to grade B for each square metre, in base-year prices; null where an item or the area is UNKNOWN. */
export function backlogPerM2(building: Building, estate: EstateSnapshot, given: Given): number | null {
  const items = estate.conditionsOf(building.code).filter(({ kind }) => kind === 'BACKLOG');
  if (items.length === 0 || items.some(({ costToB }) => costToB === null) || !building.giaM2) return null;
  return items.reduce((sum, { costToB, priceBase }) => sum + given.inBasePrices(costToB!, priceBase), 0) / building.giaM2;
}

export function paperTests(building: Building, estate: EstateSnapshot, given: Given): readonly PaperTest[] {
  return [tooBig(building, estate, given), tooOld(building, estate, given), tooExpensive(building, estate, given)];
}

const peersOf = ({ use, code }: Building, estate: EstateSnapshot): readonly Building[] =>
  estate.buildings.filter((one) => one.use === use && one.code !== code && one.status === 'OPERATIONAL');

const known = (values: readonly (number | null)[]): number[] => values.filter((one) => one !== null);
const medianOf = (values: readonly number[]): number | null => (values.length === 0 ? null : percentileInc(values, 0.5));
const verdict = (figure: number | null, threshold: number | null): boolean | null => (figure === null || threshold === null ? null : figure > threshold);

function tooBig(building: Building, estate: EstateSnapshot, given: Given): PaperTest {
  const figure = areaPerFte(building, estate, given);
  const threshold = given.of('too-big-nia-m2-per-fte').value;
  const peers = peersOf(building, estate);
  return {
    name: 'TOO_BIG',
    figure,
    threshold,
    unit: 'm² NIA/FTE',
    fails: verdict(figure, threshold),
    peers,
    peerMedian: medianOf(known(peers.map((one) => areaPerFte(one, estate, given)))),
    explanation:
      figure === null
        ? 'The net area or the people based here are UNKNOWN.'
        : `${figure.toFixed(1)} m² of net area for each person based here; the threshold is ${threshold}.`,
  };
}

function tooOld(building: Building, estate: EstateSnapshot, given: Given): PaperTest {
  const [age, backlog] = [ageIn(building, given), backlogPerM2(building, estate, given)];
  const [years, pounds] = [given.of('too-old-years').value, given.of('too-old-backlog-gbp-per-m2').value];
  const verdicts = [verdict(age, years), verdict(backlog, pounds)];
  const peers = peersOf(building, estate);
  const parts = [
    age === null ? 'age UNKNOWN' : `${age} years old (threshold ${years})`,
    backlog === null ? 'backlog UNKNOWN' : `backlog £${backlog.toFixed(0)} for each m² (threshold £${pounds.toFixed(0)})`,
  ];
  return {
    name: 'TOO_OLD',
    figure: age,
    threshold: years,
    unit: 'years',
    peers,
    peerMedian: medianOf(known(peers.map((one) => ageIn(one, given)))),
    fails: verdicts.includes(true) ? true : verdicts.includes(null) ? null : false,
    explanation: `${parts.join('; ')}. Failing either fails the test: age alone is no measure of condition.`,
  };
}

/** What a tenant pays for having the building at all: left out where leased and owned buildings are held against each other. */
const occupationCosts = ['RENT', 'SERVICE_CHARGE', 'PFI_UNITARY'];

function tooExpensive(building: Building, estate: EstateSnapshot, given: Given): PaperTest {
  const costOf = (one: Building): number | null => {
    const { total } = runningCost(one, estate, given, occupationCosts);
    return total === null || !one.giaM2 ? null : total / one.giaM2;
  };
  const figure = costOf(building);
  const peers = peersOf(building, estate).filter((one) => costOf(one) !== null);
  const median = medianOf(known(peers.map(costOf)));
  const multiple = given.of('too-expensive-multiple-of-peers').value;
  const fewest = given.of('too-expensive-fewest-peers').value;
  const threshold = median === null || peers.length < fewest ? null : median * multiple;
  return {
    name: 'TOO_EXPENSIVE',
    figure,
    threshold,
    unit: 'GBP/m² GIA/year without rent',
    fails: verdict(figure, threshold),
    peers,
    peerMedian: median,
    explanation:
      threshold === null
        ? `Peers of the same use with a known cost: ${peers.length}; a verdict needs ${fewest}.`
        : figure === null
          ? 'The running cost or the gross area is UNKNOWN.'
          : `£${figure.toFixed(0)} for each m² without rent; the threshold is ${multiple} × the median of ${peers.length} peers, £${threshold.toFixed(0)}.`,
  };
}
