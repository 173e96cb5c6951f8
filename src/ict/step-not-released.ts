/** What stays and is paid for although something that leaves needed it, because others need it too. */
import { type Warning, warning } from '../options/option.ts';
import { heldBackBy, type ItRelease } from './pool-release.ts';
import { type IctSnapshot, nameOf } from './snapshot.ts';

export const stepsNotReleased = ({ stillNeeded }: Pick<ItRelease, 'stillNeeded'>, ict: IctSnapshot): readonly Warning[] =>
  [...stillNeeded].map(([code, others]) =>
    warning(
      'STEP_NOT_RELEASED',
      `${nameOf(code, ict)} stays and is paid for: needed by ${heldBackBy(others, ict)}.`,
      'See the options to move together (MOVE_TOGETHER), or ask itRelease what leaving together would save.',
    ),
  );
