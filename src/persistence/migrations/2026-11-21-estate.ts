/** Keeps the estate: buildings, their terms, their condition and use, and what is known about closing them. A released migration is never edited: a change is a new file. */
import { Migration } from '@mikro-orm/migrations';

const statements = `
  create table "building" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "site" text not null, "name" text not null, "use" text not null, "tenure" text not null,
    "status" text not null, "owner" text, "uprn" text, "usrn" text, "gia_m2" double precision, "nia_m2" double precision,
    "nua_m2" double precision, "desks" int, "built_year" int, "floors" int, "listed" text not null, "parking_spaces" int,
    "lockers" int, "ev_points" int, "supply_kva" double precision, "comms_room" boolean, "mast" boolean, "network_ready_on" date,
    "existing_use_value_pence" bigint, "market_value_pence" bigint, "receipt_probability" double precision, "valued_on" date,
    "insurance_reinstatement_value_pence" bigint, "marking" text not null, "source" text, "as_at" date, "confidence" text,
    unique ("organisation", "code")
  );
  create index "building_organisation" on "building" ("organisation", "id" collate "C");
  create table "energy_rating" (
    "id" text primary key, "organisation" text not null,
    "building" text not null, "epc" text, "epc_expires_on" date, "dec_rating" text, "electricity_kwh" double precision,
    "gas_kwh" double precision, "tco2e" double precision, "source" text, "as_at" date, "confidence" text
  );
  create index "energy_rating_organisation" on "energy_rating" ("organisation", "id" collate "C");
  create table "condition" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "building" text not null, "element" text not null, "kind" text not null, "grade" text not null,
    "priority" text, "risk" text, "remaining_life_years" double precision, "cost_to_b_pence" bigint, "price_base" text,
    "due_year" text, "funded" boolean not null, "probability" double precision, "surveyed_on" date, "source" text, "as_at" date,
    "confidence" text,
    unique ("organisation", "code")
  );
  create index "condition_organisation" on "condition" ("organisation", "id" collate "C");
  create table "utilisation" (
    "id" text primary key, "organisation" text not null,
    "building" text not null, "date" date not null, "hour" int not null, "headcount" int not null, "desks_in_use" int,
    "counted_by" text not null, "era" text not null
  );
  create index "utilisation_organisation" on "utilisation" ("organisation", "id" collate "C");
  create table "lease" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "building" text not null, "landlord" text, "starts_on" date, "expires_on" date not null,
    "rent_pa_pence" bigint, "service_charge_pa_pence" bigint, "inside_1954_act" boolean, "repairing" text,
    "deposit_pence" bigint not null, "dilapidations_low_pence" bigint, "dilapidations_central_pence" bigint,
    "dilapidations_high_pence" bigint, "dilapidations_basis" text, "ifrs16_liability_pence" bigint, "source" text, "as_at" date,
    "confidence" text,
    unique ("organisation", "code")
  );
  create index "lease_organisation" on "lease" ("organisation", "id" collate "C");
  create table "lease_break" (
    "id" text primary key, "organisation" text not null,
    "lease" text not null, "breaks_on" date not null, "notice_months" int not null, "conditions" text, "penalty_pence" bigint not null
  );
  create index "lease_break_organisation" on "lease_break" ("organisation", "id" collate "C");
  create table "rent_review" (
    "id" text primary key, "organisation" text not null,
    "lease" text not null, "reviews_on" date not null, "basis" text
  );
  create index "rent_review_organisation" on "rent_review" ("organisation", "id" collate "C");
  create table "occupancy" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "building" text not null, "partner" text not null, "kind" text not null, "area_m2" double precision,
    "desks" int, "charge_pa_pence" bigint, "apportionment" text, "notice_months" int, "ends_on" date,
    "inside_1954_act" boolean not null, "vat_on_charge" text, "shared_services" text, "consent" text,
    "hours_per_week" double precision, "reviewed_on" date, "review_due_on" date, "source" text, "as_at" date, "confidence" text,
    unique ("organisation", "code")
  );
  create index "occupancy_organisation" on "occupancy" ("organisation", "id" collate "C");
  create table "service_point" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "name" text not null, "kind" text not null, "building" text not null, "weekly_hours" double precision,
    "slots_per_week" int, "visits_pa" int, "protected_until" date, "step_free" boolean, "public_transport_score" int, "source" text,
    "as_at" date, "confidence" text,
    unique ("organisation", "code")
  );
  create index "service_point_organisation" on "service_point" ("organisation", "id" collate "C");
  create table "team_base" (
    "id" text primary key, "organisation" text not null,
    "team" text not null, "building" text not null, "fte" double precision, "peak_headcount" int, "desks" int, "lockers" int,
    "parking" int, "valid_from" date, "valid_to" date, "source" text, "as_at" date, "confidence" text
  );
  create index "team_base_organisation" on "team_base" ("organisation", "id" collate "C");
  create table "closure_term" (
    "id" text primary key, "organisation" text not null,
    "building" text not null, "variant" text not null, "stage" text not null, "must_stay_because" text, "vacate_on" date,
    "receiving_building" text, "receiving_partner" text, "reprovide_in" text, "reprovision_cost_pence" bigint,
    "reprovision_cost_pa_pence" bigint, "host_charge_pa_pence" bigint, "host_marginal_cost_pa_pence" bigint,
    "space_m2" double precision, "receiving_gbp_per_m2" double precision, "fit_out_m2" double precision,
    "fit_out_gbp_per_m2" double precision, "fit_out_cost_pence" bigint, "works_type" text not null,
    "optimism_bias_mitigation" double precision, "optimism_bias" double precision, "risk_allowance_pence" bigint not null,
    "relocation_fte" double precision, "relocation_gbp_per_fte" double precision, "it_cost_pence" bigint, "project_cost_pence" bigint,
    "double_running_months" double precision, "excess_staff" double precision, "excess_miles_per_day" double precision,
    "excess_days_pa" double precision, "excess_gbp_per_mile" double precision, "excess_years" double precision,
    "excess_travel_pa_pence" bigint, "travel_mph" double precision, "travel_gbp_per_hour" double precision,
    "receipt_gross_pence" bigint, "receipt_probability" double precision, "sale_cost_share" double precision, "sale_completes_on" date,
    "demolition_cost_pence" bigint not null, "remediation_cost_pence" bigint not null, "overage_due_pence" bigint not null,
    "grant_repayable_pence" bigint not null, "income_lost_pa_pence" bigint not null, "void_security_pa_pence" bigint,
    "dilapidations_pence" bigint, "visits_pa" int, "source" text, "as_at" date, "confidence" text
  );
  create index "closure_term_organisation" on "closure_term" ("organisation", "id" collate "C");
  alter table "building" add foreign key ("organisation", "site") references "site" ("organisation", "code") deferrable initially deferred;
  alter table "building" add foreign key ("organisation", "owner") references "partner" ("organisation", "code") deferrable initially deferred;
  alter table "energy_rating" add foreign key ("organisation", "building") references "building" ("organisation", "code") deferrable initially deferred;
  alter table "condition" add foreign key ("organisation", "building") references "building" ("organisation", "code") deferrable initially deferred;
  alter table "utilisation" add foreign key ("organisation", "building") references "building" ("organisation", "code") deferrable initially deferred;
  alter table "lease" add foreign key ("organisation", "building") references "building" ("organisation", "code") deferrable initially deferred;
  alter table "lease" add foreign key ("organisation", "landlord") references "partner" ("organisation", "code") deferrable initially deferred;
  alter table "lease_break" add foreign key ("organisation", "lease") references "lease" ("organisation", "code") deferrable initially deferred;
  alter table "rent_review" add foreign key ("organisation", "lease") references "lease" ("organisation", "code") deferrable initially deferred;
  alter table "occupancy" add foreign key ("organisation", "building") references "building" ("organisation", "code") deferrable initially deferred;
  alter table "occupancy" add foreign key ("organisation", "partner") references "partner" ("organisation", "code") deferrable initially deferred;
  alter table "service_point" add foreign key ("organisation", "building") references "building" ("organisation", "code") deferrable initially deferred;
  alter table "team_base" add foreign key ("organisation", "team") references "team" ("organisation", "code") deferrable initially deferred;
  alter table "team_base" add foreign key ("organisation", "building") references "building" ("organisation", "code") deferrable initially deferred;
  alter table "closure_term" add foreign key ("organisation", "building") references "building" ("organisation", "code") deferrable initially deferred;
  alter table "closure_term" add foreign key ("organisation", "receiving_building") references "building" ("organisation", "code") deferrable initially deferred;
  alter table "closure_term" add foreign key ("organisation", "receiving_partner") references "partner" ("organisation", "code") deferrable initially deferred;
  alter table "closure_term" add foreign key ("organisation", "reprovide_in") references "building" ("organisation", "code") deferrable initially deferred;
  alter table "building" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "energy_rating" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "condition" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "utilisation" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "lease" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "lease_break" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "rent_review" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "occupancy" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "service_point" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "team_base" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "closure_term" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
`;

export class Migration20261121Estate extends Migration {
  override up(): void {
    for (const statement of statements.split(';').filter((one) => one.trim() !== '')) this.addSql(statement);
  }
}
