/** Three systems on two hosts in a room, with a maintenance contract paid each April for a year: small enough to follow month by month by hand. */
import { csv } from '../exchange/sample.ts';

export const smallMigration = {
  'organisation.csv': csv`
    | code | name | type | appraisal_date |
    | ROOM | A force | POLICE_FORCE | 2026-09-30 |`,
  'sites.csv': csv`
    | code | name | settlement |
    | HQ | Headquarters | URBAN |`,
  'circuits.csv': csv`
    | code | name | site | cloud_ready_on |
    | LINE | Line of headquarters | HQ | 2026-12-31 |`,
  'it_models.csv': csv`
    | code | name | class |
    | HV | Host | HYPERVISOR_HOST |
    | ROOM | Room | ROOM |`,
  'it_assets.csv': csv`
    | code | name | model | site |
    | A | Host A | HV | HQ |
    | B | Host B | HV | HQ |
    | SERVER-ROOM | Server room | ROOM | HQ |`,
  'systems.csv': csv`
    | code | name | hosting | classification | data_quality | moves_on | move_days |
    | LEDGER | Ledger | ON_PREM | OFFICIAL | READY | 2026-12-31 | 20 |
    | ROTA | Rota | ON_PREM | OFFICIAL | READY | 2027-03-31 | 10 |
    | MAPS | Maps | ON_PREM | OFFICIAL | READY | | 10 |`,
  'migration_waves.csv': csv`
    | code | name | moves_on | systems |
    | W-MAPS | Maps | 2027-01-31 | MAPS |`,
  'dependencies.csv': csv`
    | from | to | kind |
    | LEDGER | A | RUNS_ON |
    | ROTA | A | RUNS_ON |
    | MAPS | B | RUNS_ON |
    | A | SERVER-ROOM | LOCATED_IN |
    | B | SERVER-ROOM | LOCATED_IN |`,
  'cost_pools.csv': csv`
    | code | name | kind | it_assets |
    | P-A | Host A | HOST | A |
    | P-B | Host B | HOST | B |
    | P-ROOM | Room | ROOM | SERVER-ROOM |
    | P-CARE | Maintenance of both hosts | CONTRACT | A;B |`,
  'cost_lines.csv': csv`
    | code | pool | category | financial_year | amount_pa |
    | HOST-A | P-A | IT_HOSTING | 2026/27 | 12000 |
    | HOST-B | P-B | IT_HOSTING | 2026/27 | 12000 |
    | ROOM | P-ROOM | ELECTRICITY | 2026/27 | 6000 |
    | CARE | P-CARE | IT_SUPPORT | 2026/27 | 2400 |`,
  'avoidabilities.csv': csv`
    | cost_line | trigger | paid_in_advance_months |
    | CARE | LAST_DEPENDANT | 12 |`,
  'cloud_quotes.csv': csv`
    | code | name | system | run_pm | migration_cost | parallel_months | holds_up_to | skills_ready_on | signed_on | commit_months |
    | Q-LEDGER | Provider | LEDGER | 500 | 1000 | 1 | OFFICIAL | 2026-12-31 | | |
    | Q-ROTA | Provider | ROTA | 400 | 1000 | 1 | OFFICIAL | 2026-12-31 | | |
    | Q-MAPS | Provider | MAPS | 300 | 1000 | 1 | OFFICIAL | 2026-12-31 | 2026-11-30 | 12 |`,
};
