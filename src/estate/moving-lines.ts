/** What it costs to move: fit-out with optimism bias, removals, IT, project, both places running for a while, and the room taken up where the teams go. */
import { gbp, optimismBias, optimismBiasTable, upliftedCost } from '../appraisal/index.ts';
import { type Contribution, contributed, known, leftOut, oneOffLine, recurringLine, unknown } from '../options/contribution.ts';
import { assumptionInput, derivedInput, firstKnown, type Input } from '../options/input.ts';
import type { Line } from '../options/option.ts';
import { isPublicBody } from '../register/organisation.record.ts';
import { sharesAfter } from './avoidability-clock.ts';
import { currentLines } from './carrying-cost.ts';
import type { ClosureCase } from './closure-case.ts';
import { avoidableOf } from './running-cost-lines.ts';
import { termInput } from './term-input.ts';

export const movingContribution = (closure: ClosureCase): Contribution =>
  contributed(fitOut(closure), relocation(closure), informationTechnology(closure), project(closure), doubleRunning(closure), receivingCost(closure));

const cost = (closure: ClosureCase, amount: number, about: Pick<Line, 'label' | 'formula' | 'inputs'> & Partial<Line>): Line =>
  oneOffLine(closure.years.length, closure.vacatedIn, -amount, { cashClass: 'CASH_BUDGET', ...about });

const unknownOneOff = (what: string, where: string): Contribution => unknown({ what, where, treatment: leftOut, hides: 'ONE_OFF_COST' });

const whoMoves = 'team_bases.csv (who is based here), or closure_terms.csv';

function fitOut(closure: ClosureCase): Contribution {
  const {
    fitOutBase: { amount, inputs },
    term,
    given,
  } = closure;
  if (amount === null) return unknownOneOff('fit-out where the teams go', whoMoves);
  if (amount === 0) return known([], 1);
  const mitigation = firstKnown(
    termInput(term, 'optimismBiasMitigation', 'optimism bias managed away', 'share'),
    assumptionInput(given, 'optimism-bias-mitigation'),
  );
  const bounds = optimismBiasTable[term?.worksType ?? 'STANDARD_BUILDINGS'].cost;
  const computed = derivedInput(
    'optimism bias',
    optimismBias(bounds, mitigation.value!),
    'share',
    `upper bound ${bounds.upper} × (1 − ${mitigation.value}), at least ${bounds.lower} [mott-macdonald]`,
  );
  const bias = firstKnown(termInput(term, 'optimismBias', 'optimism bias', 'share'), computed);
  const total = upliftedCost(gbp(amount), bias.value!, gbp(term?.riskAllowance ?? 0));
  const formula = `${inputs.length === 2 ? 'area × rate' : 'estimate'} × (1 + optimism bias)${term?.riskAllowance ? ', or the risk allowance where it is greater' : ''}`;
  return known(
    [
      cost(closure, total, {
        label: 'Fit-out where the teams go',
        cashClass: 'CASH_CAPITAL',
        ledger: 'CAPITAL',
        formula,
        inputs: [...inputs, mitigation, bias],
      }),
    ],
    2,
  );
}

function relocation(closure: ClosureCase): Contribution {
  const { fte, term, given } = closure;
  if (fte.value === null) return unknownOneOff('removal of the teams', whoMoves);
  const rate = firstKnown(termInput(term, 'relocationGbpPerFte', 'removal cost', 'GBP/FTE'), assumptionInput(given, 'relocation-gbp-per-fte'));
  return known([cost(closure, fte.value * rate.value!, { label: 'Removal', formula: 'FTE that move × removal cost', inputs: [fte, rate] })], 2);
}

/** A stated sum, or a rate for each FTE beside a sum for any closure. */
function sumOrRate(closure: ClosureCase, stated: Input, label: string, fixed: Input | null, rate: Input): Contribution {
  if (stated.value !== null) return known([cost(closure, stated.value, { label, formula: 'as stated', inputs: [stated] })], 1);
  if (closure.fte.value === null) return unknownOneOff(label.toLowerCase(), whoMoves);
  const amount = (fixed?.value ?? 0) + closure.fte.value * rate.value!;
  const formula = `${fixed === null ? '' : `${fixed.name} + `}FTE that move × ${rate.name}`;
  return known([cost(closure, amount, { label, formula, inputs: [...(fixed === null ? [] : [fixed]), closure.fte, rate] })], 1);
}

const informationTechnology = (closure: ClosureCase): Contribution =>
  sumOrRate(
    closure,
    termInput(closure.term, 'itCost', 'IT and communications', 'GBP'),
    'IT and communications',
    null,
    assumptionInput(closure.given, 'it-gbp-per-fte'),
  );

const project = (closure: ClosureCase): Contribution =>
  sumOrRate(
    closure,
    termInput(closure.term, 'projectCost', 'project', 'GBP'),
    'Project',
    assumptionInput(closure.given, 'project-gbp-per-closure'),
    assumptionInput(closure.given, 'project-gbp-per-fte'),
  );

/**
 * Months ÷ 12 × the avoidable running cost of a year at year-0 prices, of the lines that stop within the horizon. What of it passes to
 * another public body stands on a line of its own. Where nobody moves there are no two places, unless months are stated.
 */
function doubleRunning(closure: ClosureCase): Contribution {
  const { building, estate, given, term, years, fte, homes } = closure;
  const stated = termInput(term, 'doubleRunningMonths', 'double running', 'months');
  if (stated.value === null && fte.value === 0 && homes.length === 0 && term?.receivingPartner == null) return known([], 1);
  const months = firstKnown(stated, assumptionInput(given, 'double-running-months'));
  const revenue = currentLines(building, estate, given).filter(({ line }) => line.ledger === 'REVENUE' && line.category !== 'OTHER_INCOME');
  const stopping = revenue
    .flatMap((current) => avoidableOf(closure, current) ?? [])
    .filter(({ stop }) => sharesAfter(stop.lastDay, years).some((share) => share > 0));
  const part = (transfer: boolean, label: string): readonly Line[] => {
    const sum = stopping.filter((one) => one.transfer === transfer).reduce((total, one) => total + one.yearly, 0);
    const yearly = derivedInput('avoidable running cost', sum, 'GBP/year', 'sum of amount × avoidable share');
    const amount = (months.value! / 12) * sum;
    return amount === 0 ? [] : [cost(closure, amount, { label, transfer, formula: 'months ÷ 12 × avoidable running cost', inputs: [months, yearly] })];
  };
  return known([...part(false, 'Both places running'), ...part(true, 'Both places running: what goes to public bodies')], 1);
}

/** What the teams cost where they go: the marginal cost of room in a building of ours, or the charge of a host. */
function receivingCost(closure: ClosureCase): Contribution {
  const { term, given, space, years, vacated } = closure;
  const charge = termInput(term, 'hostChargePa', 'charge by the host', 'GBP/year');
  const shares = sharesAfter(vacated, years);
  if (charge.value !== null) return hostCharge(closure, charge, shares);
  if (term?.receivingPartner != null || space.value === null) {
    const what = term?.receivingPartner != null ? 'the charge by the host' : 'room where the teams go';
    const where = term?.receivingPartner != null ? 'closure_terms.csv: host_charge_pa' : whoMoves;
    return unknown({ what, where, treatment: 'the yearly saving is UNKNOWN until it is known', hides: 'RECURRING_COST' });
  }
  const rate = firstKnown(termInput(term, 'receivingGbpPerM2', 'marginal running cost', 'GBP/m²/year'), assumptionInput(given, 'receiving-gbp-per-m2'));
  if (space.value === 0) return known([], 2);
  const amounts = shares.map((share) => -space.value! * rate.value! * share);
  return known(
    [
      recurringLine(amounts, shares, {
        label: 'Room taken up where the teams go',
        cashClass: 'CASH_BUDGET',
        formula: 'space needed × marginal running cost × share of the year',
        inputs: [space, rate],
      }),
    ],
    2,
  );
}

/** A public host's charge is a transfer once what the guests cost it is known; until then the charge itself is taken as that cost. */
function hostCharge({ term, estate }: ClosureCase, charge: Input, shares: readonly number[]): Contribution {
  const partner = term?.receivingPartner == null ? undefined : estate.partner.get(term.receivingPartner);
  const marginal = termInput(term, 'hostMarginalCostPa', 'cost to the host', 'GBP/year');
  const isPublic = partner !== undefined && isPublicBody(partner);
  const transfer = isPublic && marginal.value !== null;
  const by = (yearly: number) => shares.map((share) => -yearly * share);
  const paid = recurringLine(by(charge.value!), shares, {
    label: `Charge by ${partner?.name ?? 'the host'}`,
    cashClass: 'CASH_BUDGET',
    transfer,
    formula: 'charge × share of the year',
    inputs: [charge],
  });
  const borne = transfer
    ? [
        recurringLine(by(marginal.value!), shares, {
          label: `What the guests cost ${partner.name}`,
          cashClass: 'CASH_BUDGET',
          bearer: 'OTHER_PUBLIC',
          formula: 'cost to the host × share of the year',
          inputs: [marginal],
        }),
      ]
    : [];
  return known(
    [paid, ...borne].filter(({ amounts }) => amounts.some((amount) => amount !== 0)),
    1,
  );
}
