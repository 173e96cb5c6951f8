/** Keeps who leads a relation with another body, what the other side bears, and how it can be ended. A released migration is never edited: a change is a new file. */
import { Migration } from '@mikro-orm/migrations';

export class Migration20261122RelationLead extends Migration {
  override up(): void {
    this.addSql(`
      alter table "organisation_relation" add column "lead" text, add column "partner_cost_share" double precision,
        add column "exit_notice_months" int, add column "exit_cost_pence" bigint, add column "exit_terms" text`);
  }
}
