/** Keeps imported travel times, and how many incidents an area has a year. A released migration is never edited: a change is a new file. */
import { Migration } from '@mikro-orm/migrations';

const statements = `
  create table "travel_time" (
    "id" text primary key, "organisation" text not null,
    "demand_area" text not null, "site" text not null, "mode" text not null, "minutes" double precision not null,
    "source" text, "as_at" date, "confidence" text
  );
  create index "travel_time_organisation" on "travel_time" ("organisation", "id" collate "C");
  alter table "travel_time" add foreign key ("organisation", "demand_area") references "demand_area" ("organisation", "code") deferrable initially deferred;
  alter table "travel_time" add foreign key ("organisation", "site") references "site" ("organisation", "code") deferrable initially deferred;
  alter table "travel_time" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "demand_area" add column "incidents_pa" int
`;

export class Migration20261122TravelTimes extends Migration {
  override up(): void {
    for (const statement of statements.split(';').filter((one) => one.trim() !== '')) this.addSql(statement);
  }
}
