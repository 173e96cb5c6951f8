/**
 * Which areas of a level stood on a day, and how what lies in one area is spread over them. An area that ended passes on by the
 * weights of area_maps; one that began later is passed back to those it came from, in proportion to weight × population of the
 * earlier area, or to the weights alone where one of those populations is UNKNOWN, as if the earlier areas were equally large.
 * An area that stands but is of another level counts in the area it is part of.
 */
import { allocated, gbp } from '../appraisal/index.ts';
import type { Area, AreaMap } from './register.ts';

/** From the surest to the least sure. */
export const spreads = ['SAME', 'PART_OF', 'PASSED_ON', 'PASSED_BACK_BY_POPULATION', 'PASSED_BACK_BY_EQUAL_SIZE', 'NOT_PLACED'] as const;
export type Spread = (typeof spreads)[number];

export interface AreaShare {
  /** The code of an area of the map asked for; null where nothing says where it belongs. */
  readonly to: string | null;
  readonly share: number;
  /** The least sure step on the way. */
  readonly how: Spread;
}

export interface AreaGround {
  readonly areas: readonly Area[];
  readonly areaMaps: readonly AreaMap[];
}

const standsOn = ({ validFrom, validTo }: Area, day: string): boolean => validFrom <= day && (validTo === null || day <= validTo);

/** The areas of a level that stood on a day, by code. */
export const areasOn = (areas: readonly Area[], level: string, on: string): readonly Area[] =>
  areas.filter((area) => area.level === level && standsOn(area, on)).toSorted((one, other) => (one.code < other.code ? -1 : 1));

interface Way extends AreaGround {
  readonly on: string;
  readonly byCode: ReadonlyMap<string, Area>;
  readonly targets: ReadonlySet<string>;
}

/** How what lies in an area, by code, is spread over the areas of the level that stood on the day. The shares add up to 1. */
export function sharesOn(ground: AreaGround, level: string, on: string): (area: string | null) => readonly AreaShare[] {
  const way: Way = {
    ...ground,
    on,
    byCode: new Map(ground.areas.map((area) => [area.code, area])),
    targets: new Set(areasOn(ground.areas, level, on).map(({ code }) => code)),
  };
  const found = new Map<string | null, readonly AreaShare[]>();
  return (area) => {
    const shares = found.get(area) ?? sharesOf(area, way, []);
    found.set(area, shares);
    return shares;
  };
}

const notPlaced: readonly AreaShare[] = [{ to: null, share: 1, how: 'NOT_PLACED' }];

function sharesOf(code: string | null, way: Way, passed: readonly string[]): readonly AreaShare[] {
  const area = code === null || passed.includes(code) ? undefined : way.byCode.get(code);
  if (area === undefined) return notPlaced;
  if (way.targets.has(area.code)) return [{ to: area.code, share: 1, how: 'SAME' }];
  const steps = stepsFrom(area, way).flatMap((step) =>
    sharesOf(step.to, way, [...passed, area.code]).map(({ to, share, how }) => ({ to, share: share * step.share, how: lessSure(how, step.how) })),
  );
  return merged(steps);
}

const lessSure = (one: Spread, other: Spread): Spread => (spreads.indexOf(one) >= spreads.indexOf(other) ? one : other);

function merged(shares: readonly AreaShare[]): readonly AreaShare[] {
  return [...Map.groupBy(shares, ({ to }) => to)].map(([to, parts]) => ({
    to,
    share: parts.reduce((sum, { share }) => sum + share, 0),
    how: parts.map(({ how }) => how).reduce(lessSure),
  }));
}

/** One step nearer to the map of the day: forward in time, back in time, or up to the area that it is part of. */
function stepsFrom(area: Area, way: Way): readonly AreaShare[] {
  const steps = area.validTo !== null && area.validTo < way.on ? passedOn(area, way) : area.validFrom > way.on ? passedBack(area, way) : [];
  return steps.length > 0 ? steps : [{ to: area.parent, share: 1, how: 'PART_OF' }];
}

/** The last redrawing of the area that had taken effect by the day. */
function passedOn({ code }: Area, { areaMaps, on }: Way): readonly AreaShare[] {
  const rows = areaMaps.filter(({ fromArea, validFrom }) => fromArea === code && validFrom <= on);
  const latest = rows.reduce((last, { validFrom }) => (validFrom > last ? validFrom : last), '');
  return shared(
    rows.filter(({ validFrom }) => validFrom === latest).map(({ toArea, weight }) => [toArea, weight]),
    'PASSED_ON',
  );
}

/** The redrawing that the area came from: the earliest that names it. */
function passedBack({ code }: Area, { areaMaps, byCode }: Way): readonly AreaShare[] {
  const rows = areaMaps.filter(({ toArea, weight }) => toArea === code && weight > 0);
  const first = rows.reduce((least, { validFrom }) => (least === '' || validFrom < least ? validFrom : least), '');
  const from = rows
    .filter(({ validFrom }) => validFrom === first)
    .map(({ fromArea, weight }) => ({ fromArea, weight, size: byCode.get(fromArea)?.population ?? null }));
  const known = from.every(({ size }) => size !== null) && from.some(({ size }) => size! > 0);
  return shared(
    from.map(({ fromArea, weight, size }) => [fromArea, known ? weight * size! : weight]),
    known ? 'PASSED_BACK_BY_POPULATION' : 'PASSED_BACK_BY_EQUAL_SIZE',
  );
}

function shared(parts: readonly (readonly [string, number])[], how: Spread): readonly AreaShare[] {
  const whole = parts.reduce((sum, [, weight]) => sum + weight, 0);
  return parts.filter(([, weight]) => weight > 0).map(([to, weight]) => ({ to, share: weight / whole, how }));
}

/**
 * An amount spread over shares in whole hundredths of its unit (pennies of pounds), the odd ones on the largest share, so that the
 * parts add up to the amount rounded to hundredths: the same total on every map.
 */
export const spreadOver = (amount: number, shares: readonly AreaShare[]): readonly number[] =>
  allocated(
    gbp(amount),
    shares.map(({ share }) => share),
  );
