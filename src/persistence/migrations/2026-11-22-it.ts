/** Keeps IT: models with their maker's calendar, what is held, systems and what rests on what, storage, circuits. A released migration is never edited: a change is a new file. */
import { Migration } from '@mikro-orm/migrations';

const statements = `
  create table "it_model" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "name" text not null, "class" text not null, "maker" text, "released_on" date, "end_of_sale" date,
    "end_of_active_support" date, "end_of_support" date, "end_of_extended_support" date, "end_of_security" date, "lifecycle_state" text,
    "policy_life_months" int, "replacement_price_pence" bigint, "price_base" text, "extended_support_pa_pence" bigint,
    "extended_support_rise" double precision, "source" text, "as_at" date, "confidence" text, unique ("organisation", "code")
  );
  create index "it_model_organisation" on "it_model" ("organisation", "id" collate "C");
  create table "it_asset" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "name" text not null, "model" text not null, "quantity" int not null, "site" text, "team" text,
    "lifecycle_stage" text not null, "purchased_on" date, "purchase_price_pence" bigint, "replacement_price_pence" bigint,
    "price_base" text, "warranty_ends_on" date, "funding" text not null, "loan_ends_on" date, "source" text, "as_at" date,
    "confidence" text, unique ("organisation", "code")
  );
  create index "it_asset_organisation" on "it_asset" ("organisation", "id" collate "C");
  create table "it_system" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "name" text not null, "owner" text, "users" int, "criticality" int, "hosting" text not null,
    "classification" text, "legacy_score" int, "data_quality" text, "capabilities" text[], "addon_capabilities" text[],
    "addon_per_user_pa_pence" bigint, "price_base" text, "disposition" text, "replaced_by" text, "use_pattern" text, "moves_on" date,
    "parallel_until" date, "switch_off_planned_on" date, "switched_off_on" date, "exit_cost_pence" bigint, "source" text, "as_at" date,
    "confidence" text, unique ("organisation", "code")
  );
  create index "it_system_organisation" on "it_system" ("organisation", "id" collate "C");
  create table "licence" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "name" text not null, "system" text not null, "ends_on" date, "notice_months" int,
    "renews_for_months" int not null, "cost_line" text, "indexation_cap" double precision, "exit_charge_pence" bigint, "source" text,
    "as_at" date, "confidence" text, unique ("organisation", "code")
  );
  create index "licence_organisation" on "licence" ("organisation", "id" collate "C");
  create table "it_dependency" (
    "id" text primary key, "organisation" text not null,
    "from" text not null, "to" text not null, "kind" text not null, "strength" text not null, "source" text, "as_at" date, "confidence" text
  );
  create index "it_dependency_organisation" on "it_dependency" ("organisation", "id" collate "C");
  create table "storage_pool" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "name" text not null, "asset" text, "usable_tb" double precision not null, "next_step_tb" double precision,
    "next_step_cost_pence" bigint, "next_step_support_pa_pence" bigint, "deletable_tb" double precision, "delete_cost_pence" bigint,
    "price_base" text, "source" text, "as_at" date, "confidence" text, unique ("organisation", "code")
  );
  create index "storage_pool_organisation" on "storage_pool" ("organisation", "id" collate "C");
  create table "storage_reading" (
    "id" text primary key, "organisation" text not null,
    "pool" text not null, "read_on" date not null, "used_tb" double precision not null, "source" text, "as_at" date, "confidence" text
  );
  create index "storage_reading_organisation" on "storage_reading" ("organisation", "id" collate "C");
  create table "cloud_quote" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "name" text not null, "system" text, "pool" text, "disposition" text, "tier" text, "run_pm_pence" bigint,
    "storage_per_tb_pm_pence" bigint, "retrieval_per_tb_pence" bigint, "egress_per_tb_pence" bigint, "read_share_pa" double precision,
    "support_share" double precision, "migration_cost_pence" bigint, "parallel_months" double precision, "commit_ends_on" date,
    "currency" text not null, "gbp_per_unit" double precision, "price_base" text, "source" text, "as_at" date, "confidence" text,
    unique ("organisation", "code")
  );
  create index "cloud_quote_organisation" on "cloud_quote" ("organisation", "id" collate "C");
  create table "ticket_volume" (
    "id" text primary key, "organisation" text not null,
    "system" text not null, "month" date not null, "tickets" int not null, "source" text, "as_at" date, "confidence" text
  );
  create index "ticket_volume_organisation" on "ticket_volume" ("organisation", "id" collate "C");
  create table "circuit" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "name" text not null, "site" text not null, "kind" text not null, "cost_line" text, "term_ends_on" date,
    "termination_charge_pence" bigint, "termination_share" double precision, "resilience_pair" text, "source" text, "as_at" date,
    "confidence" text, unique ("organisation", "code")
  );
  create index "circuit_organisation" on "circuit" ("organisation", "id" collate "C");
  alter table "it_model" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "it_asset" add foreign key ("organisation", "model") references "it_model" ("organisation", "code") deferrable initially deferred;
  alter table "it_asset" add foreign key ("organisation", "site") references "site" ("organisation", "code") deferrable initially deferred;
  alter table "it_asset" add foreign key ("organisation", "team") references "team" ("organisation", "code") deferrable initially deferred;
  alter table "it_asset" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "it_system" add foreign key ("organisation", "replaced_by") references "it_system" ("organisation", "code") deferrable initially deferred;
  alter table "it_system" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "licence" add foreign key ("organisation", "system") references "it_system" ("organisation", "code") deferrable initially deferred;
  alter table "licence" add foreign key ("organisation", "cost_line") references "cost_line" ("organisation", "code") deferrable initially deferred;
  alter table "licence" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "it_dependency" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "storage_pool" add foreign key ("organisation", "asset") references "it_asset" ("organisation", "code") deferrable initially deferred;
  alter table "storage_pool" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "storage_reading" add foreign key ("organisation", "pool") references "storage_pool" ("organisation", "code") deferrable initially deferred;
  alter table "storage_reading" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "cloud_quote" add foreign key ("organisation", "system") references "it_system" ("organisation", "code") deferrable initially deferred;
  alter table "cloud_quote" add foreign key ("organisation", "pool") references "storage_pool" ("organisation", "code") deferrable initially deferred;
  alter table "cloud_quote" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "ticket_volume" add foreign key ("organisation", "system") references "it_system" ("organisation", "code") deferrable initially deferred;
  alter table "ticket_volume" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "circuit" add foreign key ("organisation", "site") references "site" ("organisation", "code") deferrable initially deferred;
  alter table "circuit" add foreign key ("organisation", "cost_line") references "cost_line" ("organisation", "code") deferrable initially deferred;
  alter table "circuit" add foreign key ("organisation", "resilience_pair") references "circuit" ("organisation", "code") deferrable initially deferred;
  alter table "circuit" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "cost_pool" add column "it_assets" text[];
  alter table "cost_pool" add column "systems" text[]
`;

export class Migration20261122It extends Migration {
  override up(): void {
    for (const statement of statements.split(';').filter((one) => one.trim() !== '')) this.addSql(statement);
  }
}
