/** Keeps planned waves of a migration, what they wait for, how commitments are paid, and what is paid in advance. A released migration is never edited: a change is a new file. */
import { Migration } from '@mikro-orm/migrations';

const statements = `
  create table "migration_wave" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "name" text not null, "moves_on" date not null, "systems" text[] not null, "team_days" double precision,
    "source" text, "as_at" date, "confidence" text,
    unique ("organisation", "code")
  );
  create index "migration_wave_organisation" on "migration_wave" ("organisation", "id" collate "C");
  alter table "migration_wave" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "it_system" add column "data_ready_on" date, add column "move_days" double precision, add column "batch_months" text[];
  alter table "cloud_quote" add column "signed_on" date, add column "commit_months" int, add column "commit_pm_pence" bigint,
    add column "skills_ready_on" date, add column "national_link_ready_on" date;
  alter table "circuit" add column "cloud_ready_on" date;
  alter table "avoidability" add column "paid_in_advance_months" int
`;

export class Migration20261122MigrationWaves extends Migration {
  override up(): void {
    for (const statement of statements.split(';').filter((one) => one.trim() !== '')) this.addSql(statement);
  }
}
