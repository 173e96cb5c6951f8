/** What the minutes of an answer rest on: times that were imported, or the model that stands in where there are none. */
import { type Warning, warning } from './option.ts';

export const travelModes = ['CAR', 'BLUE_LIGHT', 'BUS', 'WALK'] as const;
export type TravelMode = (typeof travelModes)[number];

/** Where the minutes of one way come from; a way that is UNKNOWN leads nowhere. */
export type TravelSource = 'MATRIX' | 'MODEL' | 'UNKNOWN';

export const basisSources = ['MATRIX', 'MODEL', 'MIXED', 'NONE'] as const;

/** The ways from some areas to one place, counted by where their minutes come from. */
export interface WaysTo {
  readonly place: string;
  readonly fromMatrix: number;
  readonly fromModel: number;
  readonly unknown: number;
  /** The names of the areas that the matrix has no time from. */
  readonly lacking: readonly string[];
}

export interface TravelBasis {
  readonly mode: TravelMode;
  readonly source: (typeof basisSources)[number];
  /** In one sentence, with the counts. */
  readonly summary: string;
  readonly fromMatrix: number;
  readonly fromModel: number;
  readonly unknown: number;
  /** Places that a loaded matrix does not reach from everywhere; none where no matrix is loaded for the mode. */
  readonly holes: readonly WaysTo[];
}

/** How the mode is called in a sentence. */
export const byMode: Readonly<Record<TravelMode, string>> = { CAR: 'by car', BLUE_LIGHT: 'by blue light', BUS: 'by bus', WALK: 'on foot' };

const roads = 'straight line × assumed detour at assumed speeds';
const model: Readonly<Partial<Record<TravelMode, string>>> = {
  CAR: `${roads}, with access time`,
  BLUE_LIGHT: `${roads} × the blue-light factor, with access time`,
};

/** The ways to a place from areas of these names; `sources` has one for each area. */
export function waysTo(place: string, sources: readonly TravelSource[], areas: readonly string[]): WaysTo {
  const count = (source: TravelSource) => sources.reduce((sum, one) => (one === source ? sum + 1 : sum), 0);
  return {
    place,
    fromMatrix: count('MATRIX'),
    fromModel: count('MODEL'),
    unknown: count('UNKNOWN'),
    lacking: areas.filter((_, at) => sources[at] !== 'MATRIX'),
  };
}

/** The basis of all these ways together; `isLoaded` says whether a matrix is loaded for the mode at all. */
export function travelBasis(mode: TravelMode, isLoaded: boolean, ways: readonly WaysTo[]): TravelBasis {
  const sum = (field: 'fromMatrix' | 'fromModel' | 'unknown') => ways.reduce((total, one) => total + one[field], 0);
  const counts = { fromMatrix: sum('fromMatrix'), fromModel: sum('fromModel'), unknown: sum('unknown') };
  const source = sourceOf(counts);
  return {
    mode,
    source,
    summary: summaryOf(mode, isLoaded, source, counts),
    ...counts,
    holes: isLoaded ? ways.filter(({ lacking }) => lacking.length > 0) : [],
  };
}

type Counts = Pick<TravelBasis, 'fromMatrix' | 'fromModel' | 'unknown'>;

function sourceOf({ fromMatrix, fromModel }: Counts): TravelBasis['source'] {
  if (fromMatrix > 0) return fromModel > 0 ? 'MIXED' : 'MATRIX';
  return fromModel > 0 ? 'MODEL' : 'NONE';
}

function summaryOf(mode: TravelMode, isLoaded: boolean, source: TravelBasis['source'], { fromMatrix, fromModel, unknown }: Counts): string {
  const found = {
    MATRIX: `${waysIn(fromMatrix)} from travel_times.csv`,
    MODEL: `${model[mode]} (${isLoaded ? `travel_times.csv has none of these ${waysIn(fromModel)}` : 'no travel-time matrix is loaded for it'})`,
    MIXED: `${waysIn(fromMatrix)} from travel_times.csv, ${waysIn(fromModel)} as ${model[mode]}`,
    NONE: 'no way is known',
  }[source];
  return `${byMode[mode]}: ${found}${unknown === 0 || source === 'NONE' ? '' : `; ${waysIn(unknown)} UNKNOWN`}`;
}

const waysIn = (count: number): string => `${count.toLocaleString('en-GB')} ${count === 1 ? 'way' : 'ways'}`;

const placesNamed = 3;
const areasNamed = 2;

/** The holes of a loaded matrix, named: whoever reads the answer must know which of its times nobody measured. */
export function travelWarnings({ mode, holes }: TravelBasis): readonly Warning[] {
  if (holes.length === 0) return [];
  const total = (countOf: (one: WaysTo) => number) => holes.reduce((sum, one) => sum + countOf(one), 0);
  const [stoodIn, unknown] = [total(({ fromModel }) => fromModel), total((one) => one.unknown)];
  const named = holes.slice(0, placesNamed).map(holeNamed);
  const more = holes.length > placesNamed ? [`to ${holes.length - placesNamed} more`] : [];
  return [
    warning(
      'TRAVEL_TIMES_MISSING',
      [
        `travel_times.csv has no time ${byMode[mode]} for ${waysIn(stoodIn + unknown)}: ${[...named, ...more].join('; ')}.`,
        ...(stoodIn === 0 ? [] : [`The model stood in for ${waysIn(stoodIn)}: ${model[mode]}.`]),
        ...(unknown === 0 ? [] : [`Nothing could stand in for ${waysIn(unknown)}: nobody is counted as going there that way.`]),
      ].join(' '),
      'Add the missing rows to travel_times.csv.',
    ),
  ];
}

function holeNamed({ place, lacking, fromMatrix }: WaysTo): string {
  if (fromMatrix === 0 && lacking.length > areasNamed) return `to ${place} from all ${lacking.length} areas`;
  const others = lacking.length - areasNamed;
  return `to ${place} from ${lacking.slice(0, areasNamed).join(', ')}${others > 0 ? ` and ${others} more` : ''}`;
}
