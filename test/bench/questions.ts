/** What the bench asks, as a page of the planner would. */

const figures = `figures { annualNetSaving settledYear oneOffRevenue capital receipts npvOrganisation npvPublic npvSocial equivalentAnnual
  paybackYears benefitCostRatio npvPerCapital costShunted efficiency priceBase horizonYears }`;
const option = `id kind title possible assets { code name } ${figures}`;

/** Fifty buildings with their area and every cost line, history included. */
export const buildingsPage = `{ buildings(first: 50) {
  nodes { code name use giaM2 area { code name } costLines { code category financialYear amountPa } }
  pageInfo { hasNextPage endCursor } } }`;

/** The twenty best options with their figures. */
export const rankedPage = `{ rankedOptions(first: 20) {
  totalCount nodes { ${option} } pageInfo { hasNextPage endCursor } totals { annualNetSaving npvPublic } } }`;

/** The same options as edges, for the table of the hand-written server. */
export const rankedEdges = `{ rankedOptions(first: 100) { totalCount edges { cursor node { ${option} } } totals { annualNetSaving npvPublic } } }`;

/** Every option of the estate put in order, possible or not, and the first hundred of them shown. */
export const wholeRanking = `{ rankedOptions(first: 100, where: { includeImpossible: true }) {
  totalCount nodes { ${option} impossibleBecause } totals { annualNetSaving npvPublic } } }`;

const ofDomain = (domain: 'FLEET' | 'IT'): string => `{ rankedOptions(first: 100, where: { includeImpossible: true, domains: [${domain}] }) {
  totalCount nodes { ${option} impossibleBecause } totals { annualNetSaving npvPublic } } }`;

/** Every option of the fleet, or of IT, put in order, and the first hundred of them shown. */
export const fleetRanking = ofDomain('FLEET');
export const itRanking = ofDomain('IT');
