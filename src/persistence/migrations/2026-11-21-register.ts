/** Keeps the register: organisations, places, teams, and what things cost and when each cost stops. A released migration is never edited: a change is a new file. */
import { Migration } from '@mikro-orm/migrations';

const statements = `
  create table "organisation" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "name" text not null, "type" text not null, "appraisal_date" date not null, "horizon_years" int not null,
    "currency" text not null, "vat_status" text not null, "flexible_receipts_allowed" boolean not null, "decision_body" text,
    "synthetic" boolean not null, "note" text,
    unique ("code")
  );
  create index "organisation_organisation" on "organisation" ("organisation", "id" collate "C");
  create table "partner" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "name" text not null, "type" text not null, "consent" text,
    unique ("organisation", "code")
  );
  create index "partner_organisation" on "partner" ("organisation", "id" collate "C");
  create table "organisation_relation" (
    "id" text primary key, "organisation" text not null,
    "partner" text not null, "kind" text not null, "valid_from" date not null, "valid_to" date, "cost_share" double precision,
    "share_basis" text, "agreed_for" text
  );
  create index "organisation_relation_organisation" on "organisation_relation" ("organisation", "id" collate "C");
  create table "area" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "name" text not null, "level" text not null, "settlement" text, "population" int, "imd_decile" int,
    "parent" text, "valid_from" date not null, "valid_to" date, "source" text, "as_at" date, "confidence" text,
    unique ("organisation", "code")
  );
  create index "area_organisation" on "area" ("organisation", "id" collate "C");
  create table "area_map" (
    "id" text primary key, "organisation" text not null,
    "from_area" text not null, "to_area" text not null, "weight" double precision not null, "valid_from" date not null
  );
  create index "area_map_organisation" on "area_map" ("organisation", "id" collate "C");
  create table "demand_area" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "name" text not null, "area" text not null, "district" text, "settlement" text not null,
    "latitude" double precision not null, "longitude" double precision not null, "population" int, "households" int,
    "area_km2" double precision, "imd_decile" int, "source" text, "as_at" date, "confidence" text,
    unique ("organisation", "code")
  );
  create index "demand_area_organisation" on "demand_area" ("organisation", "id" collate "C");
  create table "site" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "name" text not null, "area" text, "settlement" text, "address" text, "postcode" text,
    "latitude" double precision, "longitude" double precision, "source" text, "as_at" date, "confidence" text,
    unique ("organisation", "code")
  );
  create index "site_organisation" on "site" ("organisation", "id" collate "C");
  create table "team" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "name" text not null, "function" text not null, "area" text, "attendance" double precision,
    "attendance_pattern" text, "source" text, "as_at" date, "confidence" text,
    unique ("organisation", "code")
  );
  create index "team_organisation" on "team" ("organisation", "id" collate "C");
  create table "establishment" (
    "id" text primary key, "organisation" text not null,
    "team" text not null, "grade" text not null, "scenario" text not null, "fte" double precision not null, "headcount" int,
    "source" text, "as_at" date, "confidence" text
  );
  create index "establishment_organisation" on "establishment" ("organisation", "id" collate "C");
  create table "cost_pool" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "name" text not null, "kind" text not null, "buildings" text[], "owner" text,
    unique ("organisation", "code")
  );
  create index "cost_pool_organisation" on "cost_pool" ("organisation", "id" collate "C");
  create table "cost_line" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "pool" text not null, "category" text not null, "financial_year" text not null, "amount_pa_pence" bigint,
    "price_base" text, "ledger" text not null, "cash" boolean not null, "in_base_budget" boolean not null, "budget_code" text,
    "vat_treatment" text not null, "driver" text not null, "avoidable_share" double precision, "transfer" boolean, "source" text,
    "as_at" date, "confidence" text,
    unique ("organisation", "code")
  );
  create index "cost_line_organisation" on "cost_line" ("organisation", "id" collate "C");
  create table "avoidability" (
    "id" text primary key, "organisation" text not null,
    "cost_line" text not null, "release" text not null, "trigger" text not null, "earliest" date, "notice_months" int,
    "residual_amount_pa_pence" bigint, "residual_months" int, "source" text, "as_at" date, "confidence" text
  );
  create index "avoidability_organisation" on "avoidability" ("organisation", "id" collate "C");
  create table "own_assumption" (
    "id" text primary key, "organisation" text not null,
    "key" text not null, "from" date not null, "recorded" date not null, "value" text not null, "low" text, "high" text,
    "price_year" text, "source" text not null, "note" text
  );
  create index "own_assumption_organisation" on "own_assumption" ("organisation", "id" collate "C");
  create table "data_version" ("organisation" text primary key, "version" int not null, "imported_at" timestamptz not null);
  alter table "organisation_relation" add foreign key ("organisation", "partner") references "partner" ("organisation", "code") deferrable initially deferred;
  alter table "area" add foreign key ("organisation", "parent") references "area" ("organisation", "code") deferrable initially deferred;
  alter table "area_map" add foreign key ("organisation", "from_area") references "area" ("organisation", "code") deferrable initially deferred;
  alter table "area_map" add foreign key ("organisation", "to_area") references "area" ("organisation", "code") deferrable initially deferred;
  alter table "demand_area" add foreign key ("organisation", "area") references "area" ("organisation", "code") deferrable initially deferred;
  alter table "site" add foreign key ("organisation", "area") references "area" ("organisation", "code") deferrable initially deferred;
  alter table "team" add foreign key ("organisation", "area") references "area" ("organisation", "code") deferrable initially deferred;
  alter table "establishment" add foreign key ("organisation", "team") references "team" ("organisation", "code") deferrable initially deferred;
  alter table "cost_line" add foreign key ("organisation", "pool") references "cost_pool" ("organisation", "code") deferrable initially deferred;
  alter table "avoidability" add foreign key ("organisation", "cost_line") references "cost_line" ("organisation", "code") deferrable initially deferred;
  alter table "partner" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "organisation_relation" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "area" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "area_map" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "demand_area" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "site" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "team" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "establishment" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "cost_pool" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "cost_line" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "avoidability" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "own_assumption" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
`;

export class Migration20261121Register extends Migration {
  override up(): void {
    for (const statement of statements.split(';').filter((one) => one.trim() !== '')) this.addSql(statement);
  }
}
