/** Simple sums over options, and why they are no plan. */
import type { Appraised } from '../../options/appraise.ts';

export interface Totals {
  readonly annualNetSaving: number;
  readonly oneOffRevenue: number;
  readonly capital: number;
  readonly receipts: number;
  readonly npvPublic: number;
  readonly unknown: number;
  readonly warning: string | null;
}

export function totalsOf(options: readonly Appraised[]): Totals {
  const sum = (of: (appraised: Appraised) => number) => options.reduce((total, one) => total + of(one), 0);
  return {
    annualNetSaving: sum(({ figures }) => figures.annualNetSaving ?? 0),
    oneOffRevenue: sum(({ figures }) => figures.oneOffRevenue),
    capital: sum(({ figures }) => figures.capital),
    receipts: sum(({ figures }) => figures.receipts),
    npvPublic: sum(({ figures }) => figures.npvPublic),
    unknown: options.filter(({ figures }) => figures.annualNetSaving === null).length,
    warning: overlapWarning(options),
  };
}

/** Cost lines that more than one option releases beyond their whole, and options that exclude one another. */
function overlapWarning(options: readonly Appraised[]): string | null {
  const released = new Map<string, number>();
  for (const { costLine, releaseShare } of options.flatMap(({ option }) => option.lines))
    if (costLine !== undefined) released.set(costLine, (released.get(costLine) ?? 0) + (releaseShare ?? 0));
  const twice = [...released.values()].filter((share) => share > 1 + 1e-9).length;
  const ids = new Set(options.map(({ option }) => option.id));
  const clashes = options.filter(({ option }) =>
    option.links.some(({ kind, option: other }) => kind === 'EXCLUDES' && other !== null && ids.has(other)),
  ).length;
  if (twice === 0 && clashes === 0) return null;
  return `These sums are no plan: ${twice} cost lines are claimed by more than one option, and ${clashes} options exclude another in the list.`;
}
