/** What is decided about an owned or leased building before its rows are written. */
export type BuildingFunction =
  | 'office'
  | 'custody'
  | 'response'
  | 'neighbourhood'
  | 'workshop'
  | 'store'
  | 'training'
  | 'laboratory'
  | 'control'
  | 'mast'
  | 'house'
  | 'land';

export interface OwnBuilding {
  readonly name: string;
  readonly place: string;
  readonly function: BuildingFunction;
  readonly area: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly grossArea: number;
  readonly built: number;
  readonly grade: 'A' | 'B' | 'C' | 'D';
  readonly more: BuildingDetails;
}

export interface BuildingDetails {
  readonly use?: string;
  readonly tenure?: string;
  readonly status?: string;
  readonly owner?: string;
  readonly listed?: string;
  readonly floors?: number;
  /** How dear it is to run beside others of its function; blank is drawn. */
  readonly dearness?: number;
  /** Market value in pounds, or that it is not known. */
  readonly value?: number | 'UNKNOWN';
  readonly valueChance?: number;
  readonly networkReady?: 'UNKNOWN';
  readonly communicationsRoom?: true;
  readonly site?: string;
  readonly note?: string;
}

export const own = (
  place: string,
  name: string,
  use: BuildingFunction,
  area: string,
  [latitude, longitude]: [number, number],
  grossArea: number,
  built: number,
  grade: 'A' | 'B' | 'C' | 'D',
  more: BuildingDetails = {},
): OwnBuilding => ({ place, name, function: use, area, latitude, longitude, grossArea, built, grade, more });

export const buildingCode = ({ place }: OwnBuilding): string => `B-${place}`;

const shownPlaces: readonly string[] = ['ENDERBY-HQ', 'LEICESTER-CENTRAL'];
const shownFunctions: readonly BuildingFunction[] = ['response', 'neighbourhood', 'house', 'land'];

/** Whether the position is made up, the address left out and the record marked. */
export const isSecret = ({ function: use, place }: OwnBuilding): boolean =>
  place === 'OPERATIONS' || !(shownFunctions.includes(use) || shownPlaces.includes(place));
