/** How far the figures of proposals may turn out otherwise, and what is not yet known: consents, decisions, events, with their outcomes. */
import { code, date, oneOf, optional, orElse, reference, text } from '../../exchange/column.ts';
import { measure, money, share, whole } from '../../exchange/number-column.ts';
import { table } from '../../exchange/table.ts';
import { provenance } from '../../register/provenance.ts';

const anySum = { min: -1e12 };

export const rangedAmounts = ['SAVING', 'CAPITAL', 'ONE_OFF_REVENUE', 'RECEIPT', 'DELAY_MONTHS'] as const;
export type RangedAmount = (typeof rangedAmounts)[number];

export const proposalRangeTable = table({
  name: 'proposal_range',
  file: 'proposal_ranges.csv',
  meaning: 'How far a figure of a proposal may turn out from what is stated, around what is expected to turn out.',
  key: ['proposal', 'what'],
  columns: {
    proposal: reference('proposal', 'The proposal'),
    what: oneOf(rangedAmounts, 'Which of its figures; of DELAY_MONTHS the months by which it saves later'),
    low: measure('Low end: as a share of what is stated, 0.8 is a fifth less; of a delay whole months', { min: 0, max: 100 }),
    central: optional(measure('What is most likely, likewise; blank means as stated: 1, of a delay 0', { min: 0, max: 100 })),
    high: measure('High end, likewise', { min: 0, max: 100 }),
    factor: optional(code('What it has in common with other ranges: the name of a factor such as energy, construction, property-market')),
    goes_with: optional(measure('In which share of all cases it stands where the factor stands; negative: opposite to it', { min: -1, max: 1 })),
    ...provenance,
  },
});

export const uncertaintyTable = table({
  name: 'uncertainty',
  file: 'uncertainties.csv',
  meaning: 'Something that will turn out in one of several ways: a consent, a decision of others, an event.',
  key: ['code'],
  columns: {
    code: code('Short code'),
    title: text('What is not known, in one line'),
    resolves_on: optional(date('The day by which it will be known; blank where waiting tells nothing')),
    ...provenance,
  },
});

export const uncertaintyOutcomeTable = table({
  name: 'uncertainty_outcome',
  file: 'uncertainty_outcomes.csv',
  meaning: 'One of the ways in which something may turn out.',
  key: ['uncertainty', 'code'],
  columns: {
    uncertainty: reference('uncertainty', 'What is not known'),
    code: code('Short code of the outcome'),
    title: optional(text('What happens')),
    probability: share('Its probability; those of all outcomes add up to 1'),
  },
});

export const uncertaintyEffectTable = table({
  name: 'uncertainty_effect',
  file: 'uncertainty_effects.csv',
  meaning: 'What an outcome changes of a proposal or an option, against its figures as stated; an outcome without a row leaves them as they are.',
  key: ['uncertainty', 'outcome', 'subject'],
  columns: {
    uncertainty: reference('uncertainty', 'What is not known'),
    outcome: code('The code of its outcome'),
    subject: text('The code of a proposal, or the id of an option as an answer gave it'),
    saving_change_pa: orElse(money('Pounds a year more than stated in each year in which it saves; negative for less', anySum), 0),
    one_off_change: orElse(money('Pounds of one-off revenue more', anySum), 0),
    capital_change: orElse(money('Pounds of capital more', anySum), 0),
    receipt_change: orElse(money('Pounds of receipt more', anySum), 0),
    delay_months: orElse(whole('Months by which savings and receipts come later', { min: 0, max: 600 }), 0),
  },
});
