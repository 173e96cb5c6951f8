/** Who has confirmed what a part of a plan will save: a signature is for a sum, and holds while the sum does. */
import { date, text } from '../../exchange/column.ts';
import { money } from '../../exchange/number-column.ts';
import { table } from '../../exchange/table.ts';
import { provenance } from '../../register/provenance.ts';

export const savingSignOffTable = table({
  name: 'saving_sign_off',
  file: 'saving_sign_offs.csv',
  meaning: 'That a budget holder has confirmed a saving, and what sum was confirmed.',
  key: ['part', 'signed_off_on'],
  columns: {
    part: text('The code of a proposal; of an option its kind and first asset, such as CLOSE B-HINCKLEY'),
    amount_pa: money('The yearly saving that was confirmed, pounds in the prices of year 0', { min: -1e12 }),
    owner: text('The budget holder who will make it'),
    signed_off_by: text('Who confirmed it'),
    signed_off_on: date('When'),
    ...provenance,
  },
});
