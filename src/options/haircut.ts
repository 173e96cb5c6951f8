/** What an option is worth if its benefits turn out lower: a share of all that gains in a year, line by line; what it costs stays. Pounds, present value. */
import { discountFactors } from '../appraisal/index.ts';
import { type Appraised, isOurs, isPublicPurse, isSocial } from './appraise.ts';
import { isCash, type Line } from './option.ts';

/** Shares by which benefits are taken to be lower. */
export interface Haircut {
  /** Of cash: rent and rates end by contract or law, and are lower by nothing unless somebody says so. */
  readonly ofCash: number;
  /** Of time, quality and what society gains. */
  readonly ofOther: number;
}

export interface AfterHaircut extends Haircut {
  readonly npvOrganisation: number;
  readonly npvPublic: number;
  readonly npvSocial: number;
}

/** The share of non-cash benefits that is taken off unless somebody says otherwise. */
export const haircutKey = 'benefit-haircut-not-cash';

export function afterHaircut({ option, figures, schedule, horizon }: Appraised, haircut: Haircut): AfterHaircut {
  const factors = discountFactors(schedule, horizon);
  const gained = ({ amounts }: Line) => amounts.reduce((sum, amount, year) => sum + Math.max(0, amount) * factors[year]!, 0);
  const lost = (counts: (line: Line) => boolean) =>
    option.lines.filter(counts).reduce((sum, line) => sum + gained(line) * (isCash(line.cashClass) ? haircut.ofCash : haircut.ofOther), 0);
  return {
    ...haircut,
    npvOrganisation: figures.npvOrganisation - lost(isOurs),
    npvPublic: figures.npvPublic - lost(isPublicPurse),
    npvSocial: figures.npvSocial - lost(isSocial),
  };
}
