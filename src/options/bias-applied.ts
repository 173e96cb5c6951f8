/** What was laid on each cost of an option for optimism, told from the inputs of its lines; and how far benefits and costs may move before it pays nothing. */
import { discountFactors, gbp, switchingValue } from '../appraisal/index.ts';
import { type Appraised, isOurs, isPublicPurse } from './appraise.ts';
import type { Input } from './input.ts';
import type { Line } from './option.ts';

export interface BiasedLine {
  readonly label: string;
  /** Pounds before anything was added. */
  readonly estimate: number;
  readonly added: number;
  readonly because: 'OPTIMISM_BIAS' | 'RISK_ALLOWANCE';
  /** The bias as a share of the estimate, and how it was reached. */
  readonly bias: number;
  readonly how: string;
  /** The share that is managed away; null where the bias was stated itself. */
  readonly mitigation: number | null;
}

export interface BiasApplied {
  readonly lines: readonly BiasedLine[];
  /** One-off costs of ours on which nothing was laid. */
  readonly untouched: readonly { readonly label: string; readonly amount: number }[];
  readonly npvPublic: number;
  /** The same without what was added. */
  readonly npvPublicAsEstimated: number;
  /** By which share all benefits of ours may turn out lower, or all costs higher, before the option is worth nothing to us; null where it is worth nothing now, or there are none. */
  readonly benefitsMayFallBy: number | null;
  readonly costsMayRiseBy: number | null;
}

const biasName = 'optimism bias';
const mitigationNames = ['optimism bias managed away', 'optimism-bias-mitigation', 'it-optimism-mitigation'];

const total = ({ amounts }: Line): number => amounts.reduce((sum, amount) => sum + amount, 0);
const biasIn = ({ inputs }: Line): Input | undefined => inputs.find(({ name, value }) => name === biasName && value !== null);

export function biasApplied({ option, figures, schedule, horizon }: Appraised): BiasApplied {
  const costs = option.lines.filter((line) => isOurs(line) && total(line) < 0);
  const biased = costs.flatMap((line) => {
    const bias = biasIn(line);
    return bias === undefined ? [] : [{ line, shown: biasedLine(line, bias) }];
  });
  const factors = discountFactors(schedule, horizon);
  const added = biased
    .filter(({ line }) => isPublicPurse(line))
    .reduce((sum, { line, shown }) => {
      const worth = line.amounts.reduce((present, amount, year) => present + amount * factors[year]!, 0);
      return sum + (worth * shown.added) / (shown.estimate + shown.added);
    }, 0);
  return {
    lines: biased.map(({ shown }) => shown),
    untouched: costs.filter((line) => line.nature === 'ONE_OFF' && biasIn(line) === undefined).map((line) => ({ label: line.label, amount: -total(line) })),
    npvPublic: figures.npvPublic,
    npvPublicAsEstimated: figures.npvPublic - added,
    ...reserves(figures),
  };
}

function biasedLine(line: Line, bias: Input): BiasedLine {
  const [value, amount] = [bias.value!, -total(line)];
  const stated = line.inputs.filter(({ name, unit }) => name !== biasName && !mitigationNames.includes(name) && unit !== 'share');
  const mayBeRisk = line.formula.includes('risk allowance');
  const estimate = mayBeRisk ? stated.reduce((product, input) => product * (input.value ?? 1), 1) : amount / (1 + value);
  return {
    label: line.label,
    estimate,
    added: amount - estimate,
    because: mayBeRisk && amount - estimate > estimate * value + 0.005 ? 'RISK_ALLOWANCE' : 'OPTIMISM_BIAS',
    bias: value,
    how: bias.source,
    mitigation: line.inputs.find(({ name }) => mitigationNames.includes(name))?.value ?? null,
  };
}

function reserves({ npvOrganisation, pvBenefits, pvCosts }: Appraised['figures']): Pick<BiasApplied, 'benefitsMayFallBy' | 'costsMayRiseBy'> {
  if (npvOrganisation <= 0) return { benefitsMayFallBy: null, costsMayRiseBy: null };
  const [benefits, costs] = [switchingValue(gbp(npvOrganisation), gbp(pvBenefits)), switchingValue(gbp(npvOrganisation), gbp(-pvCosts))];
  return { benefitsMayFallBy: benefits === null ? null : 1 - benefits, costsMayRiseBy: costs === null ? null : costs - 1 };
}
