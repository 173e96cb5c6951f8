/** Keeps an organisation's own scenarios, version by version. A released migration is never edited: a change is a new file. */
import { Migration } from '@mikro-orm/migrations';

const statements = `
  create table "scenario_version" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "version" int not null, "title" text not null, "recorded_on" date not null,
    "source" text, "as_at" date, "confidence" text
  );
  create index "scenario_version_organisation" on "scenario_version" ("organisation", "id" collate "C");
  create table "scenario_change" (
    "id" text primary key, "organisation" text not null,
    "scenario" text not null, "version" int not null, "changes" text not null, "key" text not null, "is" text, "value" double precision
  );
  create index "scenario_change_organisation" on "scenario_change" ("organisation", "id" collate "C");
  alter table "scenario_version" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "scenario_change" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred
`;

export class Migration20261122Scenarios extends Migration {
  override up(): void {
    for (const statement of statements.split(';').filter((one) => one.trim() !== '')) this.addSql(statement);
  }
}
