/** How long it takes from where people live to our sites, as somebody measured or routed it. */
import { oneOf, orElse, reference } from '../exchange/column.ts';
import { measure } from '../exchange/number-column.ts';
import { table } from '../exchange/table.ts';
import { travelModes } from '../options/travel-basis.ts';
import { provenance } from '../register/provenance.ts';

/** Ten hours: nobody means to travel for longer, and a larger number is seconds or metres. */
const longestMinutes = 600;

export const travelTimeTable = table({
  name: 'travel_time',
  file: 'travel_times.csv',
  meaning: 'The time between a demand area and a site. It takes the place of the modelled time; the model stands in where a row is missing.',
  key: ['demand_area', 'site', 'mode'],
  columns: {
    demand_area: reference('demand_area', 'The demand area'),
    site: reference('site', 'The site'),
    mode: orElse(oneOf(travelModes, 'How the way is travelled; blank means by car'), 'CAR'),
    minutes: measure('Door to door, minutes one way: to the site for the public, from it for BLUE_LIGHT', { min: 0, max: longestMinutes }),
    ...provenance,
  },
});
