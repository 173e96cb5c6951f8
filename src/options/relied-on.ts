/** What an option changes of things that others rely on, as plain data: places where people are served, places that stand, and holdings that are needed. */

/** CONTACT: the public is met there. RESPONSE: response officers set out from there. STANDING: it is kept in use at all. */
export const services = ['CONTACT', 'RESPONSE', 'STANDING'] as const;
export type Service = (typeof services)[number];

/** A place that is closed or opened for a service. */
export interface PlaceChange {
  readonly service: Service;
  /** The code of a building, or the name of another place. */
  readonly at: string;
  readonly is: 'CLOSED' | 'OPENED';
  /** The first year index in which it is so for a part of the year at least. */
  readonly from: number;
}

/** So many more or fewer of something that a rule asks to be held. */
export interface HoldingChange {
  /** The same for all that change it: the rule, and where it holds. */
  readonly ledger: string;
  /** Negative: fewer. */
  readonly by: number;
  readonly from: number;
  readonly heldToday: number;
  /** What must be left: what the rule needs, or what is held today where that is less already. */
  readonly needed: number;
}

/** The name of a place among the ledgers of a plan. */
export const placeLedger = (service: Service, at: string): string => `${service.toLowerCase()} ${at}`;

/** How a site, and a piece of IT, are named among places that stand: their codes may be those of buildings. */
export const sitePlace = (code: string): string => `site ${code}`;
export const itPlace = (code: string): string => `it ${code}`;
