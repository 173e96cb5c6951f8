/** A date of a maker's calendar. Public lists write true or false where they know whether and not when: that is a state, never a date. */
import { type Column, date } from '../exchange/column.ts';

const stateCures: Readonly<Record<string, string>> = {
  true: 'this says that it has ended and not when: leave the date blank and write ENDED in lifecycle_state',
  false: 'this says that no end is announced: leave the date blank and write SUPPORTED_NO_DATE in lifecycle_state',
};
const plainCure = 'this says whether and not when: leave the date blank';

/** A date of the maker; `isState` where lifecycle_state speaks of the same end. */
export const lifecycleDate = (meaning: string, isState = false): Column<string> => {
  const plain = date(meaning);
  return {
    ...plain,
    read(cell) {
      const cure = stateCures[cell.toLowerCase()];
      return cure === undefined ? plain.read(cell) : { fix: isState ? cure : plainCure };
    },
  };
};
