/**
 * Option generator: share space and costs with a partner, or bring two of our own together. It proposes nothing but the rows of
 * sharing_terms.csv. Where our building is given up, its part of the case is that of a closure.
 */
import type { Given } from '../assumptions/given.ts';
import type { Missing, Option } from '../options/option.ts';
import { serviceUnchanged } from '../options/service-effect.ts';
import { closureObstacles } from './closure-obstacles.ts';
import { closureWarnings } from './closure-warnings.ts';
import { emissionsOf } from './emissions.ts';
import { leavingChanges } from './leaving-changes.ts';
import type { ContactEffect } from './service-effect.ts';
import { type SharingCase, sharingCase } from './sharing-case.ts';
import { checklistOf, missingOf } from './sharing-checklist.ts';
import { dealOf } from './sharing-deal.ts';
import { leavingContribution, pricePaid } from './sharing-leaving.ts';
import { sharingLines } from './sharing-lines.ts';
import { withSharingLinked } from './sharing-links.ts';
import { sharingObstacles } from './sharing-obstacles.ts';
import type { SharingDetail, SharingOption } from './sharing-option.ts';
import { heldStage } from './sharing-stage.ts';
import { sharingWarnings } from './sharing-warnings.ts';
import type { EstateSnapshot, SharingTerm } from './snapshot.ts';
import { surroundingsOf } from './surroundings.ts';

export type { SharingOption } from './sharing-option.ts';

/** The id of a sharing option, the same in every run. */
export const sharingId = (organisation: string, { kind, code }: Pick<SharingTerm, 'kind' | 'code'>): string =>
  `${organisation}/${kind.toLowerCase().replaceAll('_', '-')}/${code}`;

/** The other options of the estate with the sharing options beside them. */
export const withSharing = (others: readonly Option[], estate: EstateSnapshot, given: Given): readonly Option[] =>
  withSharingLinked(others, sharingOptions(estate, given));

export function sharingOptions(estate: EstateSnapshot, given: Given): readonly SharingOption[] {
  const terms = estate.sharingTerms;
  if (terms.length === 0) return [];
  const { travel, service, response } = surroundingsOf(estate, given);
  return terms.map((term) => {
    const sharing = sharingCase(term, estate, travel, given);
    const { closure, building, other } = sharing;
    return sharingOf(sharing, closure === null ? null : service.effectOf(building, other, response(building, closure.moves)));
  });
}

function sharingOf(sharing: SharingCase, service: ContactEffect | null): SharingOption {
  const { term, building, other, estate, closure } = sharing;
  const leaving = leavingContribution(sharing, service);
  const beside = sharingLines(sharing);
  const lines = { ...beside, partners: [...beside.partners, ...pricePaid(sharing, leaving.lines)] };
  const checklist = checklistOf(sharing);
  const unknowns = [...checklist.filter(({ state }) => state === 'UNKNOWN'), ...leaving.missing.filter(hidesCash).map(() => ({ concerns: 'US' as const }))];
  const deal = dealOf(sharing, lines, leaving.lines, unknowns);
  const { stage, warnings: held } = heldStage(sharing, checklist);
  const all = [...leaving.lines, ...lines.ourFees, ...lines.ours, ...lines.partnerFees, ...lines.partners, ...lines.others];
  const area = estate.site.get(building.site)?.area;
  return {
    id: sharingId(estate.organisation.code, term),
    kind: term.kind,
    family: 'SHARING',
    domain: 'ESTATE',
    stage,
    title: titleOf(sharing),
    assets: [building, ...(other === null ? [] : [other])],
    areas: area == null ? [] : [area],
    lines: all,
    missing: [...leaving.missing, ...missingOf(term.code, checklist)],
    inputsAsked: leaving.inputsAsked + checklist.length,
    impossibleBecause: [...sharingObstacles(sharing), ...(closure === null || service === null ? [] : closureObstacles(closure, service))],
    warnings: [...sharingWarnings(sharing, deal), ...held, ...(closure === null || service === null ? [] : closureWarnings(closure, service, all))],
    links: [],
    serviceEffect: service ?? unaffected,
    efficiency: service === null || service.effect === 'SAME' ? 'TECHNICAL' : service.providedIn === null ? 'NON_EFFICIENCY' : 'ALLOCATIVE',
    ...(closure === null ? {} : leavingChanges(closure, service?.providedIn ?? null)),
    carbonSavedPa: term.kind === 'CONSOLIDATE' && closure !== null ? emissionsOf(building, estate, closure.given) : null, // what the building of a partner emits for us nobody records
    type: 'SharingOption',
    detail: { sharing, checklist, deal },
    shown: () => sharingShown({ sharing, checklist, deal }),
  };
}

const hidesCash = ({ hides }: Missing): boolean => hides === 'RECURRING_COST' || hides === 'ONE_OFF_COST';

/** Nothing changes for the public where no building is given up. */
const unaffected = serviceUnchanged('No building of ours is given up, so nobody has further to go.');

function titleOf({ term, building, other, partner, closure }: SharingCase): string {
  const host = other?.name ?? partner?.name ?? 'another building';
  const leaving = closure === null ? `keep ${building.name}` : `give up ${building.name}`;
  return {
    MOVE_IN_AS_GUEST: `Move in with ${partner?.name}, ${leaving}`,
    ADMIT_TENANT: `Admit ${partner?.name} to ${building.name}`,
    SWAP: `Swap ${building.name} with ${partner?.name}`,
    JOINT_BUILD: `Build jointly with ${partner?.name}, ${leaving}`,
    CO_LOCATE: `Co-locate with ${partner?.name}, ${leaving}`,
    CONSOLIDATE: `Bring ${building.name} and ${host} together in ${host}`,
  }[term.kind];
}

/** What a sharing option shows beyond what every option shows. */
function sharingShown({ sharing, checklist, deal }: SharingDetail): object {
  const { term, partner, consent, charges, before, closure } = sharing;
  return {
    ...deal,
    partner: partner?.name ?? null,
    consent,
    method: term.method,
    lastDayBefore: before,
    vacatedOn: closure?.vacated ?? null,
    parties: charges.parties,
    checklist,
  };
}
