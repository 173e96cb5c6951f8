/**
 * Option generator: hold fewer vehicles of a role by pooling those of a base, of an area, or, where fleet_pool_terms.csv says so, ours and a
 * partner's. Only like is pooled with like: vehicles of one role. A group whose hours are UNKNOWN gets no option.
 */
import type { Given } from '../assumptions/given.ts';
import type { Option, OptionStage } from '../options/option.ts';
import { sitePlace } from '../options/relied-on.ts';
import { serviceUnchanged } from '../options/service-effect.ts';
import { capabilityBrokenBy, capabilityWarnings } from './capability-broken.ts';
import { changeCase } from './change-case.ts';
import { holdingsTaken } from './holdings-changed.ts';
import { poolRuleOf } from './pool-size.ts';
import { type PoolCase, poolCase } from './pooling-case.ts';
import { poolGroups } from './pooling-groups.ts';
import { poolingContribution, worthShowing } from './pooling-lines.ts';
import { consentOf, poolObstacles, poolWarnings } from './pooling-warnings.ts';
import { roleName } from './role-name.ts';
import type { FleetSnapshot } from './snapshot.ts';
import { areaOf } from './vehicle-place.ts';

export type PoolOption = Option<PoolCase>;

export function poolOptions(fleet: FleetSnapshot, given: Given): readonly PoolOption[] {
  const [change, ruleOf] = [changeCase(fleet, given), poolRuleOf(fleet, given)];
  return poolGroups(fleet).flatMap((group) => {
    const one = poolCase(group, change, ruleOf(group.vehicles[0]!.role));
    return one === null ? [] : [poolOption(one)];
  });
}

function poolOption(one: PoolCase): PoolOption {
  const { fleet, scope, base, role, givenUp, pooled, term } = one;
  const [parts, broken] = [poolingContribution(one), capabilityBrokenBy(fleet, new Set(givenUp.map(({ code }) => code)), one.given)];
  const place = scope === 'AREA' ? areaOf(pooled[0]!, fleet)! : base.code;
  return {
    id: `${fleet.organisation.code}/pool-vehicles/${term === null ? `${scope.toLowerCase()}-${place}-${role}` : `partner-${term.code}`}`,
    kind: 'POOL_VEHICLES',
    family: 'SHARING',
    domain: 'FLEET',
    stage: stageOf(one),
    title: titleOf(one, place),
    assets: [...givenUp, ...pooled.filter((vehicle) => !givenUp.includes(vehicle))],
    areas: [...new Set(pooled.flatMap((vehicle) => areaOf(vehicle, fleet) ?? []))],
    lines: worthShowing(parts.lines),
    missing: parts.missing,
    inputsAsked: parts.inputsAsked,
    impossibleBecause: poolObstacles(one, broken),
    warnings: [...poolWarnings(one), ...capabilityWarnings(broken.filter(({ breaks }) => !breaks))],
    links: [],
    serviceEffect: serviceUnchanged('The public notices nothing while a vehicle is there when it is wanted.'),
    efficiency: 'TECHNICAL',
    reliesOn: [sitePlace(base.code)],
    holdings: holdingsTaken(
      fleet,
      givenUp.map(({ code }) => code),
      one.given,
      one.lastDay,
    ),
    type: 'VehiclePoolOption',
    detail: one,
    shown: () => shownOf(one),
  };
}

function stageOf(one: PoolCase): OptionStage {
  if (one.term === null) return 'IDEA';
  return consentOf(one) === 'SIGNED' || one.term.stage === 'IDEA' ? one.term.stage : 'DEVELOPED';
}

function titleOf({ fleet, scope, base, role, size, pooled, givenUp, term }: PoolCase, place: string): string {
  const left = `${pooled.length - givenUp.length} of our ${pooled.length}`;
  const vehicles = `${roleName(role)} vehicles`;
  if (term !== null) return `Pool ${vehicles} at ${base.name} with ${fleet.partner.get(term.partner)!.name}: ${size.needed} in all, ${left}`;
  return scope === 'AREA'
    ? `Pool ${vehicles} of ${fleet.area.get(place)?.name ?? place} at ${base.name}: hold ${left}`
    : `Pool ${vehicles} at ${base.name}: hold ${left}`;
}

function shownOf({ scope, base, role, size, rule, pooled, leftOut, givenUp, parts, term, fleet }: PoolCase): object {
  return {
    ...size,
    scope,
    role,
    parts,
    givenUp,
    leftOut,
    pooled: pooled.length,
    held: pooled.length,
    partnersVehicles: term?.partnerVehicles ?? 0,
    partner: term === null ? null : fleet.partner.get(term.partner)!.name,
    base: base.name,
    percentile: rule.percentile.value,
    availability: rule.availability.value,
    confidence: rule.confidence.value,
  };
}
