/** Whom a sharing deal leaves worse off, and which fee would not. */
import { type Warning, warning } from '../options/option.ts';
import type { SharingCase } from './sharing-case.ts';
import type { Deal } from './sharing-deal.ts';

const pounds = (amount: number): string => `${amount < 0 ? '−' : ''}£${Math.abs(amount).toLocaleString('en-GB', { maximumFractionDigits: 0 })}`;

export function dealWarnings(
  { partner }: SharingCase,
  { deal, fee, leastFee, mostFee, mutualGain, savingToUs, savingToPartner, savingToPublicPurse }: Deal,
): readonly Warning[] {
  const isOutside = deal === true && fee !== null && (fee < leastFee! - 0.005 || fee > mostFee! + 0.005);
  const shunts = savingToUs !== null && savingToUs > 0 && savingToPublicPurse !== null && savingToPublicPurse <= 0;
  const sides = `us ${pounds(savingToUs ?? 0)}, ${partner?.name} ${pounds(savingToPartner ?? 0)} a year`;
  return [
    ...(deal === false
      ? [warning('NO_DEAL', 'No fee leaves both sides better off: hosting costs more than the guest saves.', 'Do not share on these terms.')]
      : []),
    ...(isOutside
      ? [
          warning(
            'FEE_OUTSIDE_INTERVAL',
            `At the fee of ${pounds(fee!)} one side loses; between ${pounds(leastFee!)} and ${pounds(mostFee!)} neither does.`,
            'Agree a fee between the two.',
          ),
        ]
      : []),
    ...(mutualGain === false
      ? [warning('ONE_SIDE_LOSES', `Not both gain: ${sides}.`, 'Expect the one that loses to end it; look for a fee that both can live with.')]
      : []),
    ...(shunts
      ? [
          warning(
            'COST_SHUNTED',
            `We save ${pounds(savingToUs)} a year and the public purse ${pounds(savingToPublicPurse)}: the cost only moves to somebody else.`,
            'Do not count it as a saving to the public.',
          ),
        ]
      : []),
  ];
}
