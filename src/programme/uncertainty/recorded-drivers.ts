/** What is recorded as uncertain about proposals, and about options by name, as drivers, and what each does to a start. */
import { type FinancialYear, financialYearContaining, firstDayOf, yearIndex } from '../../appraisal/index.ts';
import type { Driver, OutcomeDriver, RangeDriver, SharedFactor } from '../../assumptions/driver.ts';
import type { Given } from '../../assumptions/given.ts';
import { monthsOf } from '../../assumptions/sample.ts';
import { noChange, type StartChange } from '../../portfolio/changed-start.ts';
import type { Scalable, UncertainPart } from '../../portfolio/plan-in-cases.ts';
import type { RangedAmount } from './uncertainty.record.ts';
import type { Uncertainties } from './uncertainty.store.ts';
import { centralIn } from './uncertainty-checks.ts';

type Range = Uncertainties['proposalRanges'][number];
type Uncertainty = Uncertainties['uncertainties'][number];

export interface RecordedDrivers {
  readonly drivers: ReadonlyMap<string, Driver>;
  /** How what is recorded moves the figures of a proposal by code or an option by id. */
  bearingOn(subject: string): Pick<UncertainPart, 'scales' | 'turns'>;
}

const scaled: Readonly<Record<Exclude<RangedAmount, 'DELAY_MONTHS'>, { readonly of: Scalable; readonly title: string }>> = {
  SAVING: { of: 'saving', title: 'Saving' },
  CAPITAL: { of: 'capital', title: 'Capital' },
  ONE_OFF_REVENUE: { of: 'oneOff', title: 'One-off revenue' },
  RECEIPT: { of: 'receipts', title: 'Receipt' },
};

export function recordedDrivers(recorded: Uncertainties, given: Given): RecordedDrivers {
  const open = recorded.uncertainties.map((one) => uncertaintyDriver(one, recorded));
  const all = [...recorded.proposalRanges.map(rangeDriver), ...open];
  const ranges = Map.groupBy(recorded.proposalRanges, ({ proposal }) => proposal);
  return {
    drivers: new Map(all.map((driver) => [driver.code, driver])),
    bearingOn: (subject) => {
      const own = ranges.get(subject) ?? [];
      return {
        scales: own.flatMap(({ what, ...range }) => (what === 'DELAY_MONTHS' ? [] : [{ of: scaled[what].of, driver: codeOf({ what, ...range }) }])),
        turns: [
          ...own.filter(({ what }) => what === 'DELAY_MONTHS').map((range) => ({ driver: codeOf(range), changes: delaysOf(range) })),
          ...recorded.uncertainties.flatMap((one) => {
            const changes = changesOf(one, subject, recorded, given);
            return changes === null ? [] : [{ driver: outcomeCode(one), changes }];
          }),
        ],
      };
    },
  };
}

const codeOf = ({ proposal, what }: Pick<Range, 'proposal' | 'what'>): string => `${proposal} ${what}`;

const outcomeCode = ({ code }: Pick<Uncertainty, 'code'>): string => `${code} OUTCOME`;

const sharedOf = ({ factor, goesWith }: Range): SharedFactor | null => (factor === null ? null : { factor, goesWith: goesWith ?? 1 });

const inOrder = ({ low, high, ...range }: Range) => ({ low, central: centralIn({ ...range }), high });

function rangeDriver(row: Range): Driver {
  const [code, shared, range] = [codeOf(row), sharedOf(row), inOrder(row)];
  if (row.what !== 'DELAY_MONTHS') {
    return { kind: 'RANGE', code, title: `${scaled[row.what].title} of ${row.proposal}`, unit: 'share of what is stated', shared, range } satisfies RangeDriver;
  }
  const months = monthsOf(range);
  return {
    kind: 'OUTCOMES',
    code,
    title: `Delay of ${row.proposal}`,
    unit: 'months',
    shared,
    outcomes: months.map(({ months: so, probability }) => ({ title: `${so} months`, probability })),
    central: months.findIndex(({ months: so }) => so === range.central),
  };
}

const delaysOf = (row: Range): readonly StartChange[] => monthsOf(inOrder(row)).map(({ months }) => ({ ...noChange, delayMonths: months }));

const outcomesOf = ({ code }: Uncertainty, { uncertaintyOutcomes }: Uncertainties) => uncertaintyOutcomes.filter(({ uncertainty }) => uncertainty === code);

function uncertaintyDriver(one: Uncertainty, recorded: Uncertainties): OutcomeDriver {
  const outcomes = outcomesOf(one, recorded).map(({ code, title, probability }) => ({ title: title ?? code, probability }));
  return { kind: 'OUTCOMES', code: outcomeCode(one), title: one.title, unit: 'outcome', shared: null, outcomes, central: -1 };
}

/** By outcome what it changes of a subject; null where none of them touches it. */
export function changesOf(one: Uncertainty, subject: string, recorded: Uncertainties, given: Given): readonly StartChange[] | null {
  const effects = recorded.uncertaintyEffects.filter((effect) => effect.uncertainty === one.code && effect.subject === subject);
  if (effects.length === 0) return null;
  const from = one.resolvesOn === null ? 0 : Math.max(0, yearIndex(given.base, financialYearContaining(one.resolvesOn)));
  return outcomesOf(one, recorded).map(({ code }) => {
    const effect = effects.find(({ outcome }) => outcome === code);
    if (effect === undefined) return noChange;
    const { savingChangePa: savingPa, oneOffChange: oneOff, capitalChange: capital, receiptChange: receipt, delayMonths } = effect;
    return { savingPa, oneOff, capital, receipt, delayMonths, from };
  });
}

/** The first year of the plan that begins when the outcome is known. */
export function firstInformedYear(resolvesOn: string, given: Given): number {
  const year: FinancialYear = financialYearContaining(resolvesOn);
  return Math.max(0, yearIndex(given.base, year) + (firstDayOf(year) === resolvesOn ? 0 : 1));
}
