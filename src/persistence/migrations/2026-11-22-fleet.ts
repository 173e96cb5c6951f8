/** Keeps the fleet: vehicles, what they did, their equipment, the rules they are held to. A released migration is never edited: a change is a new file. */
import { Migration } from '@mikro-orm/migrations';

const statements = `
  create table "fleet_base" (
    "id" text primary key, "organisation" text not null,
    "site" text not null, "parking_spaces" int, "charger_points" int, "charger_kw" double precision, "charger_value_pence" bigint,
    "spare_kva" double precision, "workshop_bays" int, "workshop_hours_per_week" double precision, "space_rent_pa_pence" bigint,
    "source" text, "as_at" date, "confidence" text
  );
  create index "fleet_base_organisation" on "fleet_base" ("organisation", "id" collate "C");
  create table "vehicle" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "name" text not null, "registration" text, "make_model" text, "role" text not null, "body" text,
    "status" text not null, "disposed_on" date, "base" text, "area" text, "team" text, "marking" text not null, "fuel" text, "drive" text,
    "off_road" boolean, "seats" int, "tow_kg" double precision, "co2_g_per_km" double precision, "range_mi" double precision,
    "driver_standard" text, "first_registered_on" date, "funding" text not null, "hire_ends_on" date, "hire_return_class" text,
    "purchase_price_pence" bigint, "replacement_price_pence" bigint, "price_base" text, "market_value_pence" bigint, "valued_on" date,
    "planned_replacement" text, "warranty_ends_on" date, "mot_due_on" date, "service_due_on" date, "source" text, "as_at" date, "confidence" text,
    unique ("organisation", "code")
  );
  create index "vehicle_organisation" on "vehicle" ("organisation", "id" collate "C");
  create table "vehicle_justification" (
    "id" text primary key, "organisation" text not null,
    "vehicle" text not null, "reason" text not null, "explanation" text not null, "approved_by" text, "approved_on" date,
    "expires_on" date, "source" text, "as_at" date, "confidence" text
  );
  create index "vehicle_justification_organisation" on "vehicle_justification" ("organisation", "id" collate "C");
  create table "meter_reading" (
    "id" text primary key, "organisation" text not null,
    "vehicle" text not null, "read_on" date not null, "read_by" text not null, "odometer_mi" double precision not null
  );
  create index "meter_reading_organisation" on "meter_reading" ("organisation", "id" collate "C");
  create table "vehicle_day" (
    "id" text primary key, "organisation" text not null,
    "vehicle" text not null, "date" date not null, "miles" double precision, "hours" text, "area" text
  );
  create index "vehicle_day_organisation" on "vehicle_day" ("organisation", "id" collate "C");
  create table "kept_summary" (
    "organisation" text not null references "organisation" ("code") deferrable initially deferred,
    "name" text not null, "statement" text not null, "as_at" date not null, "rows" text not null,
    primary key ("organisation", "name")
  );
  create table "vor_event" (
    "id" text primary key, "organisation" text not null,
    "vehicle" text not null, "off_from" date not null, "off_until" date, "cause" text not null, "workshop_hours" double precision,
    "cost_pence" bigint
  );
  create index "vor_event_organisation" on "vor_event" ("organisation", "id" collate "C");
  create table "fuel_draw" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "card" text not null, "date" date not null, "litres" double precision, "kwh" double precision,
    "cost_pence" bigint, "odometer_mi" double precision, "source" text, "as_at" date, "confidence" text,
    unique ("organisation", "code")
  );
  create index "fuel_draw_organisation" on "fuel_draw" ("organisation", "id" collate "C");
  create table "equipment" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "name" text not null, "class" text not null, "vehicle" text, "base" text, "fitted_on" date, "bought_on" date,
    "life_years" double precision, "replacement_price_pence" bigint, "move_cost_pence" bigint, "transferable" boolean,
    "calibration_due_on" date, "away_from" date, "away_until" date, "source" text, "as_at" date, "confidence" text,
    unique ("organisation", "code")
  );
  create index "equipment_organisation" on "equipment" ("organisation", "id" collate "C");
  create table "kit_rule" (
    "id" text primary key, "organisation" text not null,
    "role" text not null, "class" text not null, "minimum" int not null, "source" text, "as_at" date, "confidence" text
  );
  create index "kit_rule_organisation" on "kit_rule" ("organisation", "id" collate "C");
  create table "replacement_rule" (
    "id" text primary key, "organisation" text not null,
    "role" text not null, "max_years" double precision, "max_miles" double precision, "logic" text not null,
    "safety_critical" boolean not null, "source" text, "as_at" date, "confidence" text
  );
  create index "replacement_rule_organisation" on "replacement_rule" ("organisation", "id" collate "C");
  create table "capability_rule" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "name" text not null, "roles" text[], "off_road" boolean not null, "scope" text not null, "areas" text[],
    "minimum" int not null, "hours" text, "confidence_needed" double precision not null, "kit" text[], "crew_skill" text,
    "pooled_minutes" double precision, "interpretation" text not null, "source" text, "as_at" date, "confidence" text,
    unique ("organisation", "code")
  );
  create index "capability_rule_organisation" on "capability_rule" ("organisation", "id" collate "C");
  create table "crew_cover" (
    "id" text primary key, "organisation" text not null,
    "area" text not null, "shift" text not null, "skill" text not null, "on_duty" double precision not null, "turns_out" double precision,
    "as_of" date, "source" text, "as_at" date, "confidence" text
  );
  create index "crew_cover_organisation" on "crew_cover" ("organisation", "id" collate "C");
  create table "vehicle_offer" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "name" text not null, "role" text not null, "method" text not null, "body" text, "fuel" text not null,
    "drive" text, "off_road" boolean, "price_pence" bigint, "conversion_cost_pence" bigint, "rent_pa_pence" bigint, "term_months" int,
    "included_miles_pa" double precision, "excess_gbp_per_mile" double precision, "return_cost_pence" bigint,
    "maintenance_included" boolean not null, "residual_share_at_term" double precision, "energy_gbp_per_mile" double precision,
    "servicing_gbp_per_mile" double precision, "range_mi" double precision, "battery_kwh" double precision, "charge_kw" double precision,
    "price_base" text, "source" text, "as_at" date, "confidence" text,
    unique ("organisation", "code")
  );
  create index "vehicle_offer_organisation" on "vehicle_offer" ("organisation", "id" collate "C");
  create table "vehicle_age_cost" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "vehicle" text, "offer" text, "role" text, "age_year" int not null, "running_cost_pence" bigint not null,
    "market_value_pence" bigint not null, "price_base" text, "source" text, "as_at" date, "confidence" text,
    unique ("organisation", "code")
  );
  create index "vehicle_age_cost_organisation" on "vehicle_age_cost" ("organisation", "id" collate "C");
  create table "private_mileage" (
    "id" text primary key, "organisation" text not null,
    "person" text not null, "tax_year" text not null, "base" text, "team" text, "miles" double precision not null, "days" int,
    "essential_user" boolean not null, "lump_sum_pence" bigint, "source" text, "as_at" date, "confidence" text
  );
  create index "private_mileage_organisation" on "private_mileage" ("organisation", "id" collate "C");
  create table "vehicle_hire" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "base" text, "team" text, "hired_from" date not null, "hired_until" date not null, "reason" text not null,
    "cost_pence" bigint, "miles" double precision, "source" text, "as_at" date, "confidence" text,
    unique ("organisation", "code")
  );
  create index "vehicle_hire_organisation" on "vehicle_hire" ("organisation", "id" collate "C");
  create table "fleet_pool_term" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "partner" text not null, "base" text not null, "role" text not null, "partner_vehicles" int, "partner_peak" int,
    "fee_pa_pence" bigint, "consent" text, "stage" text not null, "starts_on" date, "note" text, "source" text, "as_at" date, "confidence" text,
    unique ("organisation", "code")
  );
  create index "fleet_pool_term_organisation" on "fleet_pool_term" ("organisation", "id" collate "C");
  alter table "fleet_base" add foreign key ("organisation", "site") references "site" ("organisation", "code") deferrable initially deferred;
  alter table "fleet_base" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "vehicle" add foreign key ("organisation", "base") references "site" ("organisation", "code") deferrable initially deferred;
  alter table "vehicle" add foreign key ("organisation", "area") references "area" ("organisation", "code") deferrable initially deferred;
  alter table "vehicle" add foreign key ("organisation", "team") references "team" ("organisation", "code") deferrable initially deferred;
  alter table "vehicle" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "vehicle_justification" add foreign key ("organisation", "vehicle") references "vehicle" ("organisation", "code") deferrable initially deferred;
  alter table "vehicle_justification" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "meter_reading" add foreign key ("organisation", "vehicle") references "vehicle" ("organisation", "code") deferrable initially deferred;
  alter table "meter_reading" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "vehicle_day" add foreign key ("organisation", "vehicle") references "vehicle" ("organisation", "code") deferrable initially deferred;
  alter table "vehicle_day" add foreign key ("organisation", "area") references "area" ("organisation", "code") deferrable initially deferred;
  alter table "vehicle_day" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "vor_event" add foreign key ("organisation", "vehicle") references "vehicle" ("organisation", "code") deferrable initially deferred;
  alter table "vor_event" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "fuel_draw" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "equipment" add foreign key ("organisation", "vehicle") references "vehicle" ("organisation", "code") deferrable initially deferred;
  alter table "equipment" add foreign key ("organisation", "base") references "site" ("organisation", "code") deferrable initially deferred;
  alter table "equipment" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "kit_rule" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "replacement_rule" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "capability_rule" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "crew_cover" add foreign key ("organisation", "area") references "area" ("organisation", "code") deferrable initially deferred;
  alter table "crew_cover" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "vehicle_offer" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "vehicle_age_cost" add foreign key ("organisation", "vehicle") references "vehicle" ("organisation", "code") deferrable initially deferred;
  alter table "vehicle_age_cost" add foreign key ("organisation", "offer") references "vehicle_offer" ("organisation", "code") deferrable initially deferred;
  alter table "vehicle_age_cost" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "private_mileage" add foreign key ("organisation", "base") references "site" ("organisation", "code") deferrable initially deferred;
  alter table "private_mileage" add foreign key ("organisation", "team") references "team" ("organisation", "code") deferrable initially deferred;
  alter table "private_mileage" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "vehicle_hire" add foreign key ("organisation", "base") references "site" ("organisation", "code") deferrable initially deferred;
  alter table "vehicle_hire" add foreign key ("organisation", "team") references "team" ("organisation", "code") deferrable initially deferred;
  alter table "vehicle_hire" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "fleet_pool_term" add foreign key ("organisation", "partner") references "partner" ("organisation", "code") deferrable initially deferred;
  alter table "fleet_pool_term" add foreign key ("organisation", "base") references "site" ("organisation", "code") deferrable initially deferred;
  alter table "fleet_pool_term" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "cost_pool" add column "vehicles" text[];
  alter table "cost_pool" add column "visibility" text not null default 'FORCE'
`;

export class Migration20261122Fleet extends Migration {
  override up(): void {
    for (const statement of statements.split(';').filter((one) => one.trim() !== '')) this.addSql(statement);
  }
}
