/** What is decided about a group of vehicles before its rows are written. */

/** How a vehicle of a group is used: cars that go round the clock shift by shift, or by spells of a day. */
export type Pattern =
  | { readonly kind: 'round'; readonly rests: number; readonly early: number; readonly late: number; readonly night: number }
  | {
      readonly kind: 'spells';
      readonly weekday: number;
      readonly weekend: number;
      readonly twice: number;
      readonly spells: readonly (readonly [from: number, to: number])[];
    };

export interface Model {
  readonly name: string;
  readonly fuel: string;
  readonly drive: string;
  readonly co2: number;
  readonly share: number;
  /** Stated range on one charge. */
  readonly range?: number;
}

export interface Group {
  readonly letter: string;
  readonly label: string;
  readonly role: string;
  readonly body: string;
  readonly marking: 'MARKED' | 'UNMARKED' | 'COVERT';
  /** Price with conversion, pounds in 2026/27 without VAT, and the part of it that is the conversion. */
  readonly price: number;
  readonly conversion: number;
  /** Miles a year, and the policy that ends its life. */
  readonly miles: number;
  readonly years: number;
  readonly maxMiles?: number;
  /** Pounds a mile: fuel, and servicing and repair at age one. */
  readonly fuelRate: number;
  readonly serviceRate: number;
  /** Share of days off the road. */
  readonly offRoad: number;
  readonly standard: string;
  readonly seats: number;
  readonly kilosTowed?: number;
  readonly models: readonly Model[];
  readonly pattern: Pattern;
  /** The team, where it is not drawn from the place. */
  readonly team?: string;
  /** Vehicles by place. */
  readonly places: Readonly<Record<string, number>>;
}
