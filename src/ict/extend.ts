/** Option generator: keep a cohort a year beyond its usual life, with the support that this needs, where it falls due within three years. */
import { addMonths } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { contributed } from '../options/contribution.ts';
import { type Option, type Warning, warning } from '../options/option.ts';
import { itPlace } from '../options/relied-on.ts';
import { serviceUnchanged } from '../options/service-effect.ts';
import { cohorts, units } from './cohort.ts';
import { type ExtendCase, extendCase } from './extend-case.ts';
import { extendedSupport, moreFailures, putOffCapital } from './extend-lines.ts';
import { itOption } from './it-option.ts';
import { stateOf } from './lifecycle.ts';
import type { IctSnapshot } from './snapshot.ts';

const monthsAhead = 36;

export type ExtendOption = Option<ExtendCase>;

export const extendId = (organisation: string, model: string, boughtIn: string | null): string =>
  `${organisation}/extend-support/${model}/${boughtIn?.replace('/', '-') ?? 'unknown'}`;

export function extendOptions(ict: IctSnapshot, given: Given): readonly ExtendOption[] {
  const { code, horizonYears } = ict.organisation;
  const soon = addMonths(given.on, monthsAhead);
  return cohorts(ict, given)
    .map((cohort) => extendCase(cohort, given, horizonYears))
    .filter(({ putOff }) => putOff.length > 0 && putOff.every(({ from }) => from <= soon))
    .map((one) => extendOf(code, one));
}

function extendOf(organisation: string, one: ExtendCase): ExtendOption {
  const { cohort, putOff, months } = one;
  const { model, boughtIn } = cohort;
  const age = boughtIn === null ? 'of UNKNOWN age' : `bought in ${boughtIn}`;
  const quantity = units(putOff);
  return itOption({
    id: extendId(organisation, model.code, boughtIn),
    kind: 'EXTEND_SUPPORT',
    title: `Keep ${quantity.toLocaleString('en-GB')} ${model.name} ${age} ${months} months longer`,
    assets: putOff.map(({ asset }) => asset),
    parts: contributed(putOffCapital(one), extendedSupport(one), moreFailures(one)),
    warnings: extendWarnings(one),
    obstacles: obstaclesOf(one),
    service: serviceUnchanged('Nobody outside notices; older devices fail more often for those who use them.'),
    reliesOn: putOff.map(({ asset }) => itPlace(asset.code)),
    type: 'ItRefreshOption',
    detail: one,
    shown: () => ({ quantity, model, boughtIn, takesEffectOn: earliest(one), endOfSecurity: one.freeUntil, lifecycleState: stateOf(model) }),
  });
}

const earliest = ({ putOff }: ExtendCase): string => putOff.map(({ from }) => from).reduce((one, other) => (one < other ? one : other));
const latest = ({ putOff }: ExtendCase): string => putOff.map(({ until }) => until).reduce((one, other) => (one > other ? one : other));

/** Without security updates a device may not be kept on the network, at any price. */
function obstaclesOf(one: ExtendCase): readonly string[] {
  const { model } = one.cohort;
  if (stateOf(model) === 'ENDED') return [`support of ${model.name} has ended and no extension is known`];
  return one.lastDay !== null && latest(one) > one.lastDay ? [`no security updates of ${model.name} can be had after ${one.lastDay}`] : [];
}

function extendWarnings(one: ExtendCase): readonly Warning[] {
  const { putOff, given, cohort } = one;
  const overdue = putOff.filter(({ due }) => due < given.on);
  return [
    warning(
      'CAPITAL_ONLY',
      'What is put off is capital: it leaves no room in the revenue budget but for the charge on borrowing.',
      'Ask refreshBill for the charge at each life.',
    ),
    ...(overdue.length === 0
      ? []
      : [
          warning(
            'OVERDUE',
            `${units(overdue)} of the devices were due before the appraisal date already.`,
            'See whether they are still in use before keeping them longer.',
          ),
        ]),
    ...(cohort.boughtIn === null ? [warning('AGE_UNKNOWN', 'Nobody knows when these were bought.', 'Fill in purchased_on in it_assets.csv.')] : []),
  ];
}
