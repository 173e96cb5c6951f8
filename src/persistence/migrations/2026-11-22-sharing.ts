/** Keeps what is known about sharing buildings with partners. A released migration is never edited: a change is a new file. */
import { Migration } from '@mikro-orm/migrations';

const statements = `
  create table "sharing_term" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "kind" text not null, "stage" text not null, "our_building" text not null, "partner" text, "other_building" text,
    "other_partners" text[], "consent" text, "starts_on" date, "ends_on" date, "notice_months" int, "keep_ours" boolean not null,
    "total_m2" double precision, "host_m2" double precision, "guest_m2" double precision, "other_m2" double precision,
    "vacant_m2" double precision not null, "host_headcount" double precision, "guest_headcount" double precision,
    "other_headcount" double precision, "host_hours" double precision, "guest_hours" double precision, "other_hours" double precision,
    "method" text, "area_weight" double precision, "shared_cost_pa_pence" bigint, "cost_by_area_pa_pence" bigint,
    "cost_by_headcount_pa_pence" bigint, "cost_by_hours_pa_pence" bigint, "licence_fee_pa_pence" bigint, "service_charge_pa_pence" bigint,
    "fee_indexation" text, "fee_real_growth" double precision, "ground_rent_pa_pence" bigint, "other_charge_pa_pence" bigint,
    "host_gain_share" double precision not null, "host_marginal_cost_pa_pence" bigint, "partner_current_cost_pa_pence" bigint,
    "partner_extra_cost_pa_pence" bigint, "other_current_cost_pa_pence" bigint, "our_extra_cost_pa_pence" bigint,
    "our_saving_pa_pence" bigint, "lost_use_pa_pence" bigint, "fit_out_cost_pence" bigint, "optimism_bias" double precision,
    "security_zoning_cost_pence" bigint, "it_cost_pence" bigint, "moving_fte" double precision, "moving_gbp_per_fte" double precision,
    "project_cost_pence" bigint, "double_running_months" double precision, "excess_travel_pa_pence" bigint,
    "excess_years" double precision, "capital_contribution_pence" bigint,
    "partner_one_offs_pence" bigint, "receipt_pence" bigint, "receipt_probability" double precision, "exit_cost_pence" bigint,
    "exit_chance_pa" double precision, "vat_on_charge" text, "information_security_approved" boolean, "zero_because" text, "source" text,
    "as_at" date, "confidence" text,
    unique ("organisation", "code")
  );
  create index "sharing_term_organisation" on "sharing_term" ("organisation", "id" collate "C");
  alter table "sharing_term" add foreign key ("organisation", "our_building") references "building" ("organisation", "code") deferrable initially deferred;
  alter table "sharing_term" add foreign key ("organisation", "partner") references "partner" ("organisation", "code") deferrable initially deferred;
  alter table "sharing_term" add foreign key ("organisation", "other_building") references "building" ("organisation", "code") deferrable initially deferred;
  alter table "sharing_term" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
`;

export class Migration20261122Sharing extends Migration {
  override up(): void {
    for (const statement of statements.split(';').filter((one) => one.trim() !== '')) this.addSql(statement);
  }
}
