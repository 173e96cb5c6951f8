/** What keeping the files of a system with a provider would cost, from unit prices: each tier at its price, what is read back, drawn out, and got out again. */
import { type Contribution, contributed, known, leftOut, nothingAsked, unknown } from '../options/contribution.ts';
import { assumptionInput } from '../options/input.ts';
import { drawingLine, keepingLine, leavingLine, readingLine } from './data-lines.ts';
import type { EstimateCase } from './estimate-case.ts';
import { keptInYear, type Tier, tiers } from './kept-data.ts';

const keepKeys: Readonly<Record<Tier, string>> = { HOT: 'cloud-hot-gbp-tb-month', COOL: 'cloud-cool-gbp-tb-month', ARCHIVE: 'cloud-archive-gbp-tb-month' };
const readKeys: Readonly<Partial<Record<Tier, string>>> = { COOL: 'cloud-cool-read-gbp-tb', ARCHIVE: 'cloud-archive-read-gbp-tb' };

/** A bought service holds the data in its price; getting them out of it again is asked for all the same. */
export const dataContribution = (one: EstimateCase): Contribution =>
  one.kind === 'REPURCHASE' ? leaving(one) : contributed(keeping(one), reading(one), drawing(one), leaving(one));

const priced = (one: EstimateCase, key: string) => ({ price: assumptionInput(one.given, key), support: assumptionInput(one.given, 'cloud-support-share') });
const isSome = (tb: readonly number[]): boolean => tb.some((amount) => amount > 0);

function keeping(one: EstimateCase): Contribution {
  const { files, inputs, where } = one.data;
  if (files === null) return unknown({ what: 'how many files it keeps', where: `${where}, files_tb`, treatment: leftOut, hides: 'RECURRING_COST' });
  const used = tiers.filter((tier) => isSome(files[tier]));
  return known(
    used.map((tier) => keepingLine(one, `Files kept, ${tier.toLowerCase()} tier`, files[tier], priced(one, keepKeys[tier]), inputs)),
    1,
  );
}

function reading(one: EstimateCase): Contribution {
  const { readBack, inputs } = one.data;
  if (readBack === null) return nothingAsked;
  const lines = tiers.flatMap((tier) => {
    const key = readKeys[tier];
    return key === undefined || !isSome(readBack[tier])
      ? []
      : [readingLine(one, `Files read back, ${tier.toLowerCase()} tier`, readBack[tier], priced(one, key), inputs)];
  });
  return known(lines, lines.length);
}

function drawing(one: EstimateCase): Contribution {
  const { drawnOut, where } = one.data;
  return drawnOut.value === null
    ? unknown({ what: 'how much its users draw out', where: `${where}, egress_tb_pm`, treatment: leftOut, hides: 'RECURRING_COST' })
    : known([drawingLine(one, drawnOut, priced(one, 'cloud-egress-gbp-tb'))], 2);
}

function leaving(one: EstimateCase): Contribution {
  const { data, given, years } = one;
  const tb = keptInYear(data, years.length - 1);
  const treatment = 'left out: it is paid only when leaving the provider';
  if (tb === null) return unknown({ what: 'how much has to come out again', where: `${data.where}, disk_tb and files_tb`, treatment, hides: 'NOTHING' });
  return known([leavingLine(one, tb, assumptionInput(given, 'cloud-egress-gbp-tb'), [data.disk, ...data.inputs])], 2);
}
