/**
 * What options change of things that others rely on: places that are open, vehicles that are held. A ledger says how much of a thing
 * there is today; a start adds to it or takes from it from a year on. The plan knows no building and no vehicle: only their ledgers.
 */
export interface LedgerChange {
  /** The name of the ledger. */
  readonly of: string;
  /** How much more of it there is; negative: less. */
  readonly by: number;
  /** The first year of the plan in which that holds. */
  readonly from: number;
}

/** So many of some places are open in every year. A place is open or not, however many open it. */
export interface OpenNeed {
  /** Whom it is for. */
  readonly name: string;
  readonly rule: 'COVER' | 'PRESENCE';
  readonly places: readonly string[];
  readonly least: number;
}

/** People in one place, and the places that reach them in time. */
export interface PeopleReached {
  readonly name: string;
  readonly people: number;
  readonly places: readonly string[];
}

/** So many people have an open place within their limit in every year. */
export interface ReachNeed {
  readonly people: readonly PeopleReached[];
  readonly least: number;
}

export interface Relied {
  /** By ledger how much of it is there today: 1 for a place that is open, the number of what is held. What is not named is not there. */
  readonly today: ReadonlyMap<string, number>;
  readonly needs: readonly OpenNeed[];
  readonly reach: ReachNeed | null;
  /** By ledger what must be left of it in every year. */
  readonly held: ReadonlyMap<string, number>;
}

export const nothingRelied: Relied = { today: new Map(), needs: [], reach: null, held: new Map() };
