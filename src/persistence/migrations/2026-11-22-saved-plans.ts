/**
 * Keeps plans as they were made, the assumptions they rest on by their content, and the keys of requests that must not take effect twice.
 * A released migration is never edited: a change is a new file.
 */
import { Migration } from '@mikro-orm/migrations';

const owner = 'text not null references "organisation" ("code") deferrable initially deferred';

const statements = `
  create table "kept_request" (
    "organisation" ${owner},
    "mutation" text not null, "key" text not null, "hash" text not null, "made" text not null, "at" timestamptz not null default now(),
    primary key ("organisation", "mutation", "key")
  );
  create table "kept_assumptions" (
    "organisation" ${owner},
    "hash" text not null, "rows" text not null,
    primary key ("organisation", "hash")
  );
  create table "saved_plan" (
    "organisation" ${owner},
    "id" text not null, "series" text not null, "clearance" text not null,
    "name" text not null, "note" text, "is_archived" boolean not null default false, "version" int not null default 1,
    "question" text not null, "problem" text not null, "answer" text not null, "made_on" text not null,
    "made_at" timestamptz not null default now(),
    primary key ("organisation", "id")
  )
`;

export class Migration20261122SavedPlans extends Migration {
  override up(): void {
    for (const statement of statements.split(';')) this.addSql(statement);
  }
}
