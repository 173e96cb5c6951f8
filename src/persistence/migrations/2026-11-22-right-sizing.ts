/** Keeps ways to make buildings fit, and what neighbourhood offices offer. A released migration is never edited: a change is a new file. */
import { Migration } from '@mikro-orm/migrations';

const statements = `
  create table "right_sizing_term" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "building" text not null, "kind" text not null, "stage" text not null, "impossible_because" text,
    "takes_effect_on" date, "exemplars" text[], "new_gia_m2" double precision, "new_running_cost_pa_pence" bigint,
    "new_rent_pa_pence" bigint, "new_desks" int, "part_m2" double precision, "part_desks" int, "cost_share" double precision,
    "works_cost_pence" bigint, "works_type" text not null, "optimism_bias_mitigation" double precision, "fees_pence" bigint,
    "saving_pa_pence" bigint, "income_pa_pence" bigint, "letting_months" double precision, "premium_pence" bigint,
    "price_pence" bigint, "dilapidations_avoided_pence" bigint, "receipt_gross_pence" bigint,
    "receipt_probability" double precision, "completes_on" date, "holding_cost_pa_pence" bigint,
    "source" text, "as_at" date, "confidence" text,
    unique ("organisation", "code")
  );
  create index "right_sizing_term_organisation" on "right_sizing_term" ("organisation", "id" collate "C");
  alter table "right_sizing_term" add foreign key ("organisation", "building") references "building" ("organisation", "code") deferrable initially deferred;
  alter table "right_sizing_term" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "occupancy" add column "days_per_week" double precision;
  alter table "occupancy" add column "appointments_per_week" int;
  alter table "occupancy" add column "private_room" boolean;
  alter table "occupancy" add column "counter" boolean;
  alter table "occupancy" add column "parking" boolean;
  alter table "occupancy" add column "step_free" boolean
`;

export class Migration20261122RightSizing extends Migration {
  override up(): void {
    for (const statement of statements.split(';').filter((one) => one.trim() !== '')) this.addSql(statement);
  }
}
