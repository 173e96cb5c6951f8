/** Keeps plans that are being made, and how far they are. The queue that hands them out keeps its own tables, in a schema of its own. A released migration is never edited: a change is a new file. */
import { Migration } from '@mikro-orm/migrations';

export class Migration20261122PlanJobs extends Migration {
  override up(): void {
    this.addSql(`
      create table "plan_job" (
        "organisation" text not null references "organisation" ("code") deferrable initially deferred,
        "id" text not null, "clearance" text not null, "name" text not null, "note" text, "series" text,
        "question" text not null, "problem" text not null, "made_on" text not null,
        "seconds_allowed" double precision not null, "gap_wanted" double precision not null,
        "state" text not null default 'QUEUED', "is_stop_asked" boolean not null default false, "attempts" int not null default 0,
        "progress" text, "best" text, "plan" text, "error" text,
        "asked_at" timestamptz not null default now(), "started_at" timestamptz, "ended_at" timestamptz,
        primary key ("organisation", "id")
      )`);
  }
}
