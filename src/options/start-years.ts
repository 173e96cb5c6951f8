/** Which options may be started in a later year than they were worked out for. */
import type { OptionKind } from './option.ts';

const fallsDue = 'It falls due in its own year: to put it off is another option, to keep what is held for longer.';

const dated: Partial<Record<OptionKind, string>> = {
  REPLACE_VEHICLE: fallsDue,
  SWITCH_POWERTRAIN: fallsDue,
  CASCADE_VEHICLE: fallsDue,
  HIRE_VEHICLE: fallsDue,
  BUY_VEHICLE: fallsDue,
  REFRESH_IT: fallsDue,
  EXTEND_VEHICLE: 'It puts off what falls due in its own year, and can itself not be put off.',
  EXTEND_SUPPORT: 'It puts off what falls due in its own year, and can itself not be put off.',
};

/** Why an option of this kind cannot be started in a later year; null where it can. */
export const whyDated = (kind: OptionKind): string | null => dated[kind] ?? null;
