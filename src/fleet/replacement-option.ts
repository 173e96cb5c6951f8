/** An option on when one vehicle is replaced and with what, whatever its kind. */
import type { Option, OptionKind, Warning } from '../options/option.ts';
import { serviceUnchanged } from '../options/service-effect.ts';
import type { ReplacementCase } from './replacement-case.ts';
import { type Change, changeContribution } from './replacement-lines.ts';
import { replacementShown } from './replacement-shown.ts';
import { areaOf } from './vehicle-place.ts';

export interface ReplacementDetail {
  readonly one: ReplacementCase;
  readonly change: Change;
}
export type ReplacementOption = Option<ReplacementDetail>;

/** The id of an option on one vehicle, the same in every run. */
export const vehicleOptionId = (organisation: string, kind: OptionKind, vehicle: string): string =>
  `${organisation}/${kind.toLowerCase().replaceAll('_', '-')}/${vehicle}`;

interface About {
  readonly kind: OptionKind;
  readonly title: string;
  readonly warnings: readonly Warning[];
  readonly impossibleBecause?: readonly string[];
}

export function replacementOption(one: ReplacementCase, change: Change, { kind, title, warnings, impossibleBecause = [] }: About): ReplacementOption {
  const { vehicle, buying } = one;
  const area = areaOf(vehicle, buying.fleet);
  return {
    id: vehicleOptionId(buying.fleet.organisation.code, kind, vehicle.code),
    kind,
    family: 'REPLACEMENT',
    domain: 'FLEET',
    stage: 'IDEA',
    title,
    assets: [vehicle],
    areas: area === null ? [] : [area],
    ...changeContribution(one, change),
    impossibleBecause,
    warnings,
    links: [],
    serviceEffect: serviceUnchanged('The vehicle does the same work.'),
    efficiency: 'TECHNICAL',
    type: 'VehicleReplacementOption',
    detail: { one, change },
    shown: () => replacementShown([{ one, change }]),
  };
}
