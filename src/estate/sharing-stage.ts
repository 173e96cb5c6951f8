/** How far a sharing option may have come, given what is known and what the partner has agreed to. */
import { type OptionStage, stages, type Warning, warning } from '../options/option.ts';
import type { SharingCase } from './sharing-case.ts';
import type { CheckedCost } from './sharing-checklist.ts';

export interface HeldStage {
  readonly stage: OptionStage;
  readonly warnings: readonly Warning[];
}

const isBeyondDeveloped = (stage: OptionStage): boolean => stage !== 'REJECTED' && stages.indexOf(stage) > stages.indexOf('DEVELOPED');

export const hasAgreed = ({ partner, consent }: Pick<SharingCase, 'partner' | 'consent'>): boolean =>
  partner === null || consent === 'SIGNED' || consent === 'IN_PRINCIPLE';

/** The stage of the row, held at DEVELOPED while a cost of the checklist is UNKNOWN or the partner has not agreed at least in principle. */
export function heldStage(sharing: SharingCase, checklist: readonly CheckedCost[]): HeldStage {
  const { stage } = sharing.term;
  const untold = checklist.filter(({ state }) => state === 'UNKNOWN').map(({ cost }) => cost);
  if (!isBeyondDeveloped(stage) || (untold.length === 0 && hasAgreed(sharing))) return { stage, warnings: [] };
  const because = [
    ...(hasAgreed(sharing) ? [] : ['the partner has not agreed']),
    ...(untold.length === 0 ? [] : [`these costs are UNKNOWN: ${untold.join(', ')}`]),
  ];
  return {
    stage: 'DEVELOPED',
    warnings: [
      warning(
        'STAGE_HELD_BACK',
        `Recorded as ${stage}, but ${because.join(' and ')}.`,
        'Fill in what is missing and have the consent recorded before it goes on.',
      ),
    ],
  };
}
