/** Keeps savings targets by version, and the ledger of savings already made. A released migration is never edited: a change is a new file. */
import { Migration } from '@mikro-orm/migrations';

const statements = `
  create table "saving_target" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "version" int not null, "title" text not null, "recorded_on" date not null, "status" text not null,
    "low_pence" bigint, "central_pence" bigint, "high_pence" bigint, "low_share" double precision, "high_share" double precision,
    "base_pence" bigint, "needed_from" text, "resolves_on" date, "may_rise" boolean not null, "price_base" text, "basis" text,
    "source" text, "as_at" date, "confidence" text
  );
  create index "saving_target_organisation" on "saving_target" ("organisation", "id" collate "C");
  create table "saving_target_year" (
    "id" text primary key, "organisation" text not null,
    "target" text not null, "version" int not null, "financial_year" text not null, "low_pence" bigint, "central_pence" bigint,
    "high_pence" bigint
  );
  create index "saving_target_year_organisation" on "saving_target_year" ("organisation", "id" collate "C");
  create table "delivered_saving" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "fact" text not null, "part_of" text, "title" text not null, "from_year" text not null, "to_year" text,
    "amount_pence" bigint not null, "at_least" boolean not null, "measure" text, "adopted" boolean not null, "nature" text,
    "cashable" boolean, "budget_code" text, "owner" text, "signed_off_by" text, "signed_off_on" date, "cost_line" text,
    "released_share" double precision, "out_of_base_from" text, "recorded_on" date not null,
    "source" text, "as_at" date, "confidence" text,
    unique ("organisation", "code")
  );
  create index "delivered_saving_organisation" on "delivered_saving" ("organisation", "id" collate "C");
  alter table "saving_target" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "saving_target_year" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "delivered_saving" add foreign key ("organisation", "cost_line") references "cost_line" ("organisation", "code") deferrable initially deferred;
  alter table "delivered_saving" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred
`;

export class Migration20261122Targets extends Migration {
  override up(): void {
    for (const statement of statements.split(';').filter((one) => one.trim() !== '')) this.addSql(statement);
  }
}
