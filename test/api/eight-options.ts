/** A force of eight options over seven years whose best plan is known, as a folder to import. */
import { csv } from '../exchange/sample.ts';

export const organisation = (code: string) => csv`
  | code | name | type | appraisal_date | horizon_years |
  | ${code} | ${code} | POLICE_FORCE | 2026-09-30 | 6 |`;

/** Eight options of which the best plan is known by counting all 65,536 combinations of their starts. */
export const eightOptions = {
  'organisation.csv': organisation('EIGHT'),
  'proposals.csv': csv`
    | code | title | exclusive_group | earliest_start | latest_start |
    | CLOSE_A | Close A | A | 2026/27 | 2028/29 |
    | SHARE_A | Share A | A | 2026/27 | 2028/29 |
    | CLOSE_B | Close B | | 2026/27 | 2028/29 |
    | EXPAND_C | Expand C | C | 2026/27 | 2028/29 |
    | CLOSE_C | Close C | C | 2026/27 | 2028/29 |
    | FLEET_CUT | Cut the fleet | | 2026/27 | 2028/29 |
    | EV | Electric cars | | 2026/27 | 2028/29 |
    | CLOUD | Move to the cloud | | 2026/27 | 2028/29 |`,
  'proposal_flows.csv': csv`
    | proposal | year | capital | one_off_revenue | receipt | saving_pa |
    | CLOSE_A | 0 | 300000 | 20000 | | |
    | CLOSE_A | 1 | | | 400000 | 120000 |
    | SHARE_A | 0 | 60000 | 5000 | | |
    | SHARE_A | 1 | | | | 45000 |
    | CLOSE_B | 0 | 180000 | 15000 | | |
    | CLOSE_B | 1 | | | | 70000 |
    | CLOSE_B | 2 | | | 150000 | |
    | EXPAND_C | 0 | 120000 | | | |
    | EXPAND_C | 1 | | | | -10000 |
    | CLOSE_C | 0 | 90000 | 10000 | | |
    | CLOSE_C | 1 | | | 60000 | 40000 |
    | FLEET_CUT | 0 | | 15000 | 20000 | |
    | FLEET_CUT | 1 | | | | 55000 |
    | EV | 0 | 240000 | | | |
    | EV | 1 | | | | 62000 |
    | CLOUD | 0 | 90000 | 110000 | | |
    | CLOUD | 2 | | | | 95000 |`,
  'proposal_links.csv': csv`
    | proposal | other | kind | saving_change_pa |
    | CLOSE_B | EXPAND_C | REQUIRES | |
    | CLOSE_B | CLOSE_C | EXCLUDES | |
    | FLEET_CUT | EV | INTERACTS | -12000 |
    | CLOSE_A | CLOUD | INTERACTS | -9000 |`,
  'budget_years.csv': csv`
    | financial_year | capital | one_off_revenue | saving_target |
    | 2026/27 | 220000 | 120000 | |
    | 2027/28 | 160000 | 60000 | |
    | 2028/29 | 120000 | 60000 | |
    | 2029/30 | | | |
    | 2030/31 | | | 280000 |
    | 2031/32 | | | |
    | 2032/33 | | | |`,
};
