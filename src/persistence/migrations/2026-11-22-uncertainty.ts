/** Keeps ranges of proposals, and open questions with their outcomes and effects. A released migration is never edited: a change is a new file. */
import { Migration } from '@mikro-orm/migrations';

const statements = `
  create table "proposal_range" (
    "id" text primary key, "organisation" text not null,
    "proposal" text not null, "what" text not null, "low" double precision not null, "central" double precision, "high" double precision not null,
    "factor" text, "goes_with" double precision, "source" text, "as_at" date, "confidence" text
  );
  create index "proposal_range_organisation" on "proposal_range" ("organisation", "id" collate "C");
  create table "uncertainty" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "title" text not null, "resolves_on" date, "source" text, "as_at" date, "confidence" text,
    unique ("organisation", "code")
  );
  create index "uncertainty_organisation" on "uncertainty" ("organisation", "id" collate "C");
  create table "uncertainty_outcome" (
    "id" text primary key, "organisation" text not null,
    "uncertainty" text not null, "code" text not null, "title" text, "probability" double precision not null
  );
  create index "uncertainty_outcome_organisation" on "uncertainty_outcome" ("organisation", "id" collate "C");
  create table "uncertainty_effect" (
    "id" text primary key, "organisation" text not null,
    "uncertainty" text not null, "outcome" text not null, "subject" text not null, "saving_change_pa_pence" bigint not null,
    "one_off_change_pence" bigint not null, "capital_change_pence" bigint not null, "receipt_change_pence" bigint not null, "delay_months" int not null
  );
  create index "uncertainty_effect_organisation" on "uncertainty_effect" ("organisation", "id" collate "C");
  alter table "proposal_range" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "proposal_range" add foreign key ("organisation", "proposal") references "proposal" ("organisation", "code") deferrable initially deferred;
  alter table "uncertainty" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "uncertainty_outcome" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "uncertainty_outcome" add foreign key ("organisation", "uncertainty") references "uncertainty" ("organisation", "code") deferrable initially deferred;
  alter table "uncertainty_effect" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "uncertainty_effect" add foreign key ("organisation", "uncertainty") references "uncertainty" ("organisation", "code") deferrable initially deferred
`;

export class Migration20261122Uncertainty extends Migration {
  override up(): void {
    for (const statement of statements.split(';').filter((one) => one.trim() !== '')) this.addSql(statement);
  }
}
