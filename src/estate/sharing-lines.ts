/**
 * What sharing changes beside leaving our building, for us and for the partner: the charge as a payment between the two, what the guests
 * cost the host, what the partner no longer pays, and what each spends once. Savings are positive, for whoever bears the line.
 */
import { gbp, optimismBias, optimismBiasTable, upliftedCost } from '../appraisal/index.ts';
import { assumptionInput, derivedInput } from '../options/input.ts';
import type { Line } from '../options/option.ts';
import { fteIn } from './carrying-cost.ts';
import type { SharingCase } from './sharing-case.ts';
import { feeLines } from './sharing-fees.ts';
import { input, minus, once, purseOf, yearly } from './sharing-flow.ts';

export interface SharingLines {
  /** Charges, by payer and payee; they are no part of what a fee has to cover. */
  readonly ourFees: readonly Line[];
  readonly partnerFees: readonly Line[];
  readonly ours: readonly Line[];
  readonly partners: readonly Line[];
  /** Of the other guests. */
  readonly others: readonly Line[];
}

export function sharingLines(sharing: SharingCase): SharingLines {
  const shown = (lines: readonly Line[]) => lines.filter(({ amounts }) => amounts.some((amount) => amount !== 0));
  const { ourFees, partnerFees, otherFees } = feeLines(sharing);
  return {
    ourFees: shown(ourFees),
    partnerFees: shown(partnerFees),
    ours: shown([...ourYearly(sharing), ...ourOneOffs(sharing)]),
    partners: shown(partnersLines(sharing)),
    others: shown([...otherFees, ...otherGuests(sharing)]),
  };
}

function ourYearly(sharing: SharingCase): readonly Line[] {
  const { term, weAreHost, hostMarginal } = sharing;
  const hazard = term.exitCost === null || term.exitChancePa === null || weAreHost ? null : -term.exitCost * term.exitChancePa;
  const saving = term.keepOurs ? term.ourSavingPa : null;
  return [
    ...(weAreHost ? yearly(sharing, minus(hostMarginal), { label: 'What the guests cost us' }) : []),
    ...yearly(sharing, saving, { label: 'Saved in the building that we keep' }),
    ...yearly(sharing, minus(term.ourExtraCostPa), { label: 'What we pay beside the charge' }),
    ...yearly(sharing, weAreHost ? minus(term.lostUsePa) : null, { label: 'What giving up the space costs us' }),
    ...yearly(sharing, hazard, {
      label: 'Chance that the host gives notice',
      cashClass: 'CASH_AVOIDED_GROWTH',
      formula: 'cost of leaving again × chance in a year × share of the year',
    }),
  ];
}

/** What we spend once and leaving our building does not count already. */
function ourOneOffs(sharing: SharingCase): readonly Line[] {
  const { term, closure, weAreHost } = sharing;
  const capital = { cashClass: 'CASH_CAPITAL', ledger: 'CAPITAL' } as const;
  const contribution = weAreHost ? null : minus(term.capitalContribution);
  const always = [
    ...once(sharing, minus(term.securityZoningCost), { label: 'Security zoning', ...capital }),
    ...once(sharing, contribution, { label: 'Capital contribution', ...capital }),
  ];
  if (closure !== null) return always;
  const fte = term.movingFte ?? fteIn(sharing.building, sharing.estate);
  const removal = weAreHost || term.movingGbpPerFte === null || fte === null ? null : -term.movingGbpPerFte * fte;
  return [
    ...always,
    ...fitOut(sharing),
    ...once(sharing, minus(term.itCost), { label: 'IT and communications' }),
    ...once(sharing, removal, { label: 'Removal', formula: 'FTE that move × removal cost' }),
    ...once(sharing, minus(term.projectCost), { label: 'Project' }),
  ];
}

function fitOut(sharing: SharingCase): readonly Line[] {
  const { term, given } = sharing;
  if (term.fitOutCost === null) return [];
  const mitigation = assumptionInput(given, 'optimism-bias-mitigation');
  const bounds = optimismBiasTable.STANDARD_BUILDINGS.cost;
  const bias = term.optimismBias ?? optimismBias(bounds, mitigation.value!);
  const inputs = [input(sharing, 'fit-out', term.fitOutCost, 'GBP'), mitigation, derivedInput('optimism bias', bias, 'share', 'sharing_terms.csv, or planned')];
  const about = { label: 'Fit-out', cashClass: 'CASH_CAPITAL', ledger: 'CAPITAL', formula: 'estimate × (1 + optimism bias)', inputs } as const;
  return once(sharing, -upliftedCost(gbp(term.fitOutCost), bias, gbp(0)), about);
}

function partnersLines(sharing: SharingCase): readonly Line[] {
  const { term, partner, weAreHost, hostMarginal } = sharing;
  if (partner === null) return [];
  const bearer = purseOf([partner]);
  const { name } = partner;
  const contribution = weAreHost ? minus(term.capitalContribution) : null;
  return [
    ...(weAreHost ? [] : yearly(sharing, minus(hostMarginal), { label: `What it costs ${name}`, bearer })),
    ...yearly(sharing, term.partnerCurrentCostPa, { label: `No longer paid by ${name}`, bearer }),
    ...yearly(sharing, minus(term.partnerExtraCostPa), { label: `What ${name} pays beside the charge`, bearer }),
    ...once(sharing, minus(term.partnerOneOffs), { label: `What ${name} spends once`, bearer }),
    ...once(sharing, contribution, { label: `Capital contribution of ${name}`, bearer }),
  ];
}

const otherGuests = (sharing: SharingCase): readonly Line[] =>
  sharing.otherPartners.length === 0
    ? []
    : yearly(sharing, sharing.term.otherCurrentCostPa, { label: 'No longer paid by the other guests', bearer: purseOf(sharing.otherPartners) });
