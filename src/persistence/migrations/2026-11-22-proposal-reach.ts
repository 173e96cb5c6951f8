/** Keeps how many people a proposal lets go further. A released migration is never edited: a change is a new file. */
import { Migration } from '@mikro-orm/migrations';

export class Migration20261122ProposalReach extends Migration {
  override up(): void {
    this.addSql('alter table "proposal" add column "people_losing_time" int');
  }
}
