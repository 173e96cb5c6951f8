/** Keeps proposals, how they bear on each other, and the money of each year. A released migration is never edited: a change is a new file. */
import { Migration } from '@mikro-orm/migrations';

const statements = `
  create table "proposal" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "title" text not null, "domain" text, "exclusive_group" text, "mandatory" boolean not null,
    "earliest_start" text, "latest_start" text, "stated_value_pence" bigint, "price_base" text, "source" text, "as_at" date,
    "confidence" text,
    unique ("organisation", "code")
  );
  create index "proposal_organisation" on "proposal" ("organisation", "id" collate "C");
  create table "proposal_flow" (
    "id" text primary key, "organisation" text not null,
    "proposal" text not null, "year" int not null, "capital_pence" bigint not null, "one_off_revenue_pence" bigint not null,
    "receipt_pence" bigint not null, "saving_pa_pence" bigint
  );
  create index "proposal_flow_organisation" on "proposal_flow" ("organisation", "id" collate "C");
  create table "proposal_link" (
    "id" text primary key, "organisation" text not null,
    "proposal" text not null, "other" text not null, "kind" text not null, "saving_change_pa_pence" bigint
  );
  create index "proposal_link_organisation" on "proposal_link" ("organisation", "id" collate "C");
  create table "budget_year" (
    "id" text primary key, "organisation" text not null,
    "financial_year" text not null, "capital_pence" bigint, "one_off_revenue_pence" bigint, "saving_target_pence" bigint, "source" text,
    "as_at" date, "confidence" text
  );
  create index "budget_year_organisation" on "budget_year" ("organisation", "id" collate "C");
  alter table "proposal" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "proposal_flow" add foreign key ("organisation", "proposal") references "proposal" ("organisation", "code") deferrable initially deferred;
  alter table "proposal_flow" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "proposal_link" add foreign key ("organisation", "proposal") references "proposal" ("organisation", "code") deferrable initially deferred;
  alter table "proposal_link" add foreign key ("organisation", "other") references "proposal" ("organisation", "code") deferrable initially deferred;
  alter table "proposal_link" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "budget_year" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred
`;

export class Migration20261122Proposals extends Migration {
  override up(): void {
    for (const statement of statements.split(';').filter((one) => one.trim() !== '')) this.addSql(statement);
  }
}
