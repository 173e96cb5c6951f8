/** Option generator: hold fewer devices. Those beyond what people need are not replaced (shrink); those in stock beyond the spares are used before any is bought (redeploy). */
import type { Given } from '../assumptions/given.ts';
import { type Contribution, known, unknown } from '../options/contribution.ts';
import { derivedInput } from '../options/input.ts';
import { type Link, type Option, type Warning, warning } from '../options/option.ts';
import { itPlace } from '../options/relied-on.ts';
import { serviceUnchanged } from '../options/service-effect.ts';
import { type CapitalRow, capitalLine } from './borrowed-capital.ts';
import { borrowedOver } from './borrowed-kit.ts';
import { type Cohort, cohorts, isInUse, type Member, units } from './cohort.ts';
import { lifeOf } from './device-life.ts';
import { type DeviceNeed, deviceNeed, peopleClasses } from './device-need.ts';
import type { ItClass } from './it-class.ts';
import { itOption } from './it-option.ts';
import { securityEnd } from './lifecycle.ts';
import { chainCost } from './replacement-chain.ts';
import { type IctSnapshot, nameOf } from './snapshot.ts';

export interface FewerCase {
  readonly variant: 'SHRINK' | 'REDEPLOY';
  readonly class: ItClass;
  readonly quantity: number;
  readonly need: DeviceNeed;
  /** The devices that are not replaced, the first due first; of the last row only a part may be meant. */
  readonly members: readonly (Member & { readonly taken: number })[];
}
export type FewerOption = Option<FewerCase>;

export const fewerId = (organisation: string, variant: FewerCase['variant'], of: ItClass): string =>
  `${organisation}/refresh-it/${variant.toLowerCase()}-${of.toLowerCase()}`;

export function fewerDeviceOptions(ict: IctSnapshot, given: Given): readonly FewerOption[] {
  const all = cohorts(ict, given);
  return peopleClasses.flatMap((of) => {
    const need = deviceNeed(of, {}, ict, given);
    if (need.needed === null) return [];
    const mine = all.filter(({ model }) => model.class === of);
    const spares = Math.ceil(need.needed * (need.spareShare / (1 + need.spareShare)));
    const cases = [caseOf('SHRINK', need.surplus!, mine, need), caseOf('REDEPLOY', usableStock(mine, given) - spares, mine, need)];
    const found = cases.filter(({ quantity }) => quantity > 0);
    return found.map((one) => fewerOf(one, found, ict, given));
  });
}

/** Devices in stock that still have a year of security; where nobody knows its end, none counts. */
function usableStock(mine: readonly Cohort[], given: Given): number {
  const fresh = mine.filter(({ model }) => (securityEnd(model) ?? '') > `${Number(given.on.slice(0, 4)) + 1}${given.on.slice(4)}`);
  return units(fresh.flatMap(({ members }) => members).filter(({ asset }) => asset.lifecycleStage === 'IN_STOCK'));
}

function caseOf(variant: FewerCase['variant'], wanted: number, mine: readonly Cohort[], need: DeviceNeed): FewerCase {
  const rows = mine.flatMap(({ members }) => members).filter(({ asset }) => variant === 'SHRINK' || isInUse(asset));
  const inOrder = rows.sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  let left = Math.max(0, wanted);
  const members = inOrder.flatMap((member) => {
    const taken = Math.min(left, member.asset.quantity);
    left -= taken;
    return taken === 0 ? [] : [{ ...member, taken }];
  });
  return { variant, class: need.class, quantity: Math.max(0, wanted) - left, need, members };
}

/** The first due first; what has no known day last. */
const orderOf = ({ due, asset }: Member): string => `${due ?? '9999'} ${asset.code}`;

function fewerOf(one: FewerCase, all: readonly FewerCase[], ict: IctSnapshot, given: Given): FewerOption {
  const { variant, quantity, need } = one;
  const { code, horizonYears } = ict.organisation;
  const devices = `${quantity.toLocaleString('en-GB')} ${need.class.toLowerCase()}s`;
  return itOption({
    id: fewerId(code, variant, need.class),
    kind: 'REFRESH_IT',
    title: variant === 'SHRINK' ? `Hold ${devices} fewer than today` : `Use ${devices} from stock before any is bought`,
    assets: one.members.map(({ asset }) => asset),
    parts: notReplaced(one, ict, given, horizonYears + 1),
    warnings: warningsOf(one, ict),
    links: all
      .filter((other) => other !== one)
      .map((other): Link => ({ kind: 'EXCLUDES', option: fewerId(code, other.variant, need.class), because: 'both leave out the same replacements' })),
    service: serviceUnchanged('Everybody who needs a device keeps one.'),
    reliesOn: one.members.map(({ asset }) => itPlace(asset.code)),
    type: 'ItRefreshOption',
    detail: one,
    shown: () => ({ quantity, need, takesEffectOn: one.members[0]?.due ?? given.on }),
  });
}

function notReplaced({ members, need }: FewerCase, ict: IctSnapshot, given: Given, years: number): Contribution {
  const counted = members.filter(({ due, each }) => due !== null && each !== null);
  const rows = counted.map(({ asset, due, each, taken }): CapitalRow => {
    const model = ict.model.get(asset.model)!;
    return { amounts: chainCost(due!, lifeOf(model, given), taken * each!, years, given), borrowedOver: borrowedOver(asset, model, given) };
  });
  const line = capitalLine(rows, years, {
    label: 'Devices that are not replaced',
    formula: 'devices × price, when due and at the end of every life after',
    inputs: [
      derivedInput('held', need.inUse + need.inStock, 'devices', 'it_assets.csv'),
      derivedInput('needed', need.needed, 'devices', 'establishments.csv and the assumptions'),
      ...need.inputs,
    ],
  });
  if (counted.length === members.length) return known([line], members.length);
  const what = 'the age or the price of some of the devices';
  return unknown(
    { what, where: 'it_assets.csv: purchased_on; it_models.csv: replacement_price', treatment: 'these save nothing until it is known', hides: 'NOTHING' },
    [line],
    members.length,
  );
}

function warningsOf({ members, need }: FewerCase, ict: IctSnapshot): readonly Warning[] {
  const borrowed = members.filter(({ asset, due }) => asset.funding === 'BORROWED' && asset.loanEndsOn !== null && asset.loanEndsOn > (due ?? ''));
  const teams = [...new Set(members.flatMap(({ asset }) => asset.team ?? []))];
  return [
    warning('CAPITAL_ONLY', 'What is saved is capital, not revenue.', 'Ask refreshBill for the charge on borrowing.'),
    warning(
      'WHO_HAS_TWO',
      `${need.inUse.toLocaleString('en-GB')} are in use for ${(need.people + need.volunteers).toLocaleString('en-GB')} people${
        teams.length === 0
          ? ''
          : `; the oldest are with ${teams
              .slice(0, 3)
              .map((team) => ict.team.get(team)?.name ?? nameOf(team, ict))
              .join(', ')}`
      }.`,
      'Find devices of leavers and second devices before taking any from a person.',
    ),
    ...(borrowed.length === 0
      ? []
      : [warning('BORROWING_GOES_ON', 'The borrowing for some of them runs on after they are gone.', 'Count the charge until the loan ends.')]),
  ];
}
