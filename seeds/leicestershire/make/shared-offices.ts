/** The 92 neighbourhood offices in buildings of others: where, with whom. Towns and villages are real, the arrangements are made up. */
import { between, chance, pick, wholeBetween } from './chance.ts';

/** What the building of the host is, and so who the host is. */
type Premises =
  | 'parish office'
  | 'village hall'
  | 'library'
  | 'council offices'
  | 'fire station'
  | 'health centre'
  | 'hospital'
  | 'college'
  | 'community centre';

export interface SharedOffice {
  readonly code: string;
  readonly place: string;
  readonly premises: Premises;
  readonly area: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly partner: string;
}

type Entry = readonly [place: string, premises: Premises, latitude: number, longitude: number];

const byArea: Readonly<Record<string, readonly Entry[]>> = {
  'NPA-CH': [
    ['Anstey', 'parish office', 52.673, -1.189],
    ['Barrow upon Soar', 'library', 52.752, -1.146],
    ['Birstall', 'library', 52.675, -1.119],
    ['Quorn', 'village hall', 52.743, -1.171],
    ['Rothley', 'parish office', 52.708, -1.135],
    ['Sileby', 'community centre', 52.732, -1.106],
    ['Woodhouse Eaves', 'village hall', 52.729, -1.22],
    ['Hathern', 'village hall', 52.796, -1.253],
    ['Wymeswold', 'village hall', 52.803, -1.112],
    ['East Goscote', 'parish office', 52.715, -1.066],
    ['Queniborough', 'village hall', 52.706, -1.046],
    ['Loughborough', 'council offices', 52.772, -1.208],
    ['Loughborough Campus', 'college', 52.765, -1.229],
    ['Gorse Covert', 'community centre', 52.778, -1.241],
    ['Burton on the Wolds', 'village hall', 52.784, -1.13],
  ],
  'NPA-NW': [
    ['Coalville', 'council offices', 52.722, -1.369],
    ['Ibstock', 'community centre', 52.688, -1.4],
    ['Kegworth', 'parish office', 52.835, -1.278],
    ['Whitwick', 'parish office', 52.74, -1.355],
    ['Ellistown', 'village hall', 52.7, -1.365],
    ['Hugglescote', 'community centre', 52.711, -1.366],
    ['Moira', 'fire station', 52.735, -1.536],
    ['Breedon on the Hill', 'village hall', 52.804, -1.402],
    ['Appleby Magna', 'village hall', 52.683, -1.533],
    ['Ravenstone', 'village hall', 52.719, -1.403],
    ['Agar Nook', 'community centre', 52.731, -1.345],
  ],
  'NPA-HB': [
    ['Hinckley', 'council offices', 52.542, -1.374],
    ['Barwell', 'parish office', 52.567, -1.345],
    ['Burbage', 'parish office', 52.527, -1.348],
    ['Desford', 'library', 52.626, -1.292],
    ['Newbold Verdon', 'library', 52.63, -1.345],
    ['Ratby', 'library', 52.648, -1.243],
    ['Markfield', 'library', 52.69, -1.276],
    ['Barlestone', 'village hall', 52.643, -1.37],
    ['Narborough', 'council offices', 52.573, -1.204],
    ['Countesthorpe', 'library', 52.554, -1.14],
    ['Cosby', 'village hall', 52.551, -1.194],
    ['Stoney Stanton', 'village hall', 52.551, -1.28],
    ['Glenfield', 'council offices', 52.649, -1.207],
    ['Leicester Forest East', 'parish office', 52.621, -1.225],
    ['Kirby Muxloe', 'library', 52.634, -1.229],
    ['Huncote', 'community centre', 52.573, -1.238],
    ['Braunstone Town', 'parish office', 52.616, -1.178],
    ['Glen Parva', 'parish office', 52.588, -1.16],
  ],
  'NPA-HW': [
    ['South Wigston', 'college', 52.582, -1.131],
    ['Wigston', 'council offices', 52.583, -1.105],
    ['Great Glen', 'library', 52.576, -1.036],
    ['Fleckney', 'parish office', 52.534, -1.046],
    ['Thurnby', 'village hall', 52.625, -1.051],
    ['Houghton on the Hill', 'village hall', 52.624, -1.001],
    ['Billesdon', 'village hall', 52.618, -0.937],
    ['Hallaton', 'village hall', 52.56, -0.836],
    ['Husbands Bosworth', 'village hall', 52.453, -1.057],
    ['Gilmorton', 'village hall', 52.486, -1.159],
    ['Harborough Symington', 'council offices', 52.477, -0.92],
  ],
  'NPA-MR': [
    ['Melton Parkside', 'council offices', 52.764, -0.884],
    ['Asfordby', 'parish office', 52.764, -0.952],
    ['Long Clawson', 'village hall', 52.835, -0.93],
    ['Waltham on the Wolds', 'village hall', 52.816, -0.809],
    ['Somerby', 'village hall', 52.689, -0.848],
    ['Oakham', 'council offices', 52.669, -0.729],
    ['Cottesmore', 'village hall', 52.713, -0.664],
    ['Ketton', 'library', 52.629, -0.551],
    ['Ryhall', 'library', 52.687, -0.47],
    ['Edith Weston', 'village hall', 52.637, -0.631],
    ['Uppingham Station', 'fire station', 52.59, -0.723],
    ['Market Overton', 'village hall', 52.738, -0.691],
  ],
  'NPA-LC': [
    ['Highfields', 'community centre', 52.628, -1.115],
    ['Belgrave Library', 'library', 52.655, -1.121],
    ['Saffron', 'community centre', 52.607, -1.138],
    ['Leicester University', 'college', 52.621, -1.124],
    ['Leicester Infirmary', 'hospital', 52.627, -1.135],
    ['Clarendon Park', 'community centre', 52.614, -1.118],
    ['Knighton', 'library', 52.606, -1.112],
    ['Mowmacre', 'community centre', 52.664, -1.14],
    ['Leicester City Hall', 'council offices', 52.632, -1.131],
    ['Eastern Fire Station', 'fire station', 52.639, -1.108],
  ],
  'NPA-LE': [
    ['Rushey Mead', 'library', 52.663, -1.103],
    ['Northfields', 'community centre', 52.65, -1.097],
    ['Humberstone', 'health centre', 52.648, -1.083],
    ['Thurnby Lodge', 'community centre', 52.641, -1.06],
    ['Goodwood', 'community centre', 52.624, -1.075],
    ['Crown Hills', 'college', 52.627, -1.092],
    ['General Hospital', 'hospital', 52.629, -1.08],
  ],
  'NPA-LW': [
    ['Braunstone Frith', 'community centre', 52.637, -1.185],
    ['Rowley Fields', 'health centre', 52.615, -1.155],
    ['Glenfield Hospital', 'hospital', 52.654, -1.181],
    ['De Montfort', 'college', 52.63, -1.14],
    ['Western Park', 'health centre', 52.632, -1.17],
    ['Anstey Heights', 'health centre', 52.668, -1.165],
    ['Beaumont Library', 'library', 52.665, -1.16],
    ['Fosse', 'library', 52.64, -1.155],
  ],
};

const districtOf: Readonly<Record<string, string>> = {
  Loughborough: 'PT-CHARNWOOD-BC',
  Coalville: 'PT-NW-LEICS-DC',
  Hinckley: 'PT-HINCKLEY-BOSWORTH-BC',
  Narborough: 'PT-BLABY-DC',
  Glenfield: 'PT-LEICS-CC',
  Wigston: 'PT-OADBY-WIGSTON-BC',
  'Harborough Symington': 'PT-HARBOROUGH-DC',
  'Melton Parkside': 'PT-MELTON-BC',
  Oakham: 'PT-RUTLAND-CC',
  'Leicester City Hall': 'PT-LEICESTER-CITY',
};
const rutland = ['Ketton', 'Ryhall'];
const inCity = (area: string): boolean => ['NPA-LC', 'NPA-LE', 'NPA-LW'].includes(area);
const capitals = (place: string): string => place.toUpperCase().replaceAll(' ', '-');

function partnerOf(place: string, premises: Premises, area: string): string {
  const upper = inCity(area) ? 'PT-LEICESTER-CITY' : rutland.includes(place) ? 'PT-RUTLAND-CC' : 'PT-LEICS-CC';
  const hosts: Record<Premises, string> = {
    'council offices': districtOf[place] ?? upper,
    library: upper,
    'fire station': 'PT-FIRE',
    'health centre': 'PT-NHS-COMMUNITY',
    hospital: 'PT-NHS-HOSPITALS',
    college: `PT-COLLEGE-${capitals(place)}`,
    'parish office': `PT-PARISH-${capitals(place)}`,
    'village hall': `PT-HALL-${capitals(place)}`,
    'community centre': inCity(area) ? 'PT-LEICESTER-CITY' : `PT-HALL-${capitals(place)}`,
  };
  return hosts[premises];
}

export const sharedOffices: readonly SharedOffice[] = Object.entries(byArea).flatMap(([area, entries]) =>
  entries.map(([place, premises, latitude, longitude]) => ({
    code: `N-${capitals(place)}`,
    place,
    premises,
    area,
    latitude,
    longitude,
    partner: partnerOf(place, premises, area),
  })),
);

export const officeArea = ({ code }: SharedOffice): number => wholeBetween(8, chance(code, 'larger') < 0.45 ? 40 : 24, code, 'area');
/** Hardly used offices are about half: nobody is based there, and a few hours a week are spent there. */
export const isStaffed = ({ code, premises }: SharedOffice): boolean => premises === 'council offices' || chance(code, 'staffed') < 0.46;
export const isFree = ({ code, premises }: SharedOffice): boolean => premises !== 'council offices' && chance(code, 'free') < 0.42;
/** Four offices whose charge nobody can say. */
const chargeUnknown = ['N-MOIRA', 'N-HUNCOTE', 'N-MARKET-OVERTON', 'N-HIGHFIELDS'];

/** The yearly licence fee; nothing where none is paid, undefined where it is not known. */
export function yearlyCharge(office: SharedOffice): number | undefined {
  if (chargeUnknown.includes(office.code)) return undefined;
  if (isFree(office)) return 0;
  const perSquareMetre = between(85, 190, office.code, 'charge');
  return Math.min(6_500, Math.max(150, Math.round((officeArea(office) * perSquareMetre) / 10) * 10));
}

export const weeklyHours = (office: SharedOffice): number | undefined => {
  if (chance(office.code, 'hours known') < 0.05) return undefined;
  return isStaffed(office) ? wholeBetween(14, 46, office.code, 'hours') : pick([1, 1.5, 2, 2, 3, 4, 5, 6], office.code, 'hours');
};
