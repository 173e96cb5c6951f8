/** Keeps what of a proposal's one-off cost capital receipts may pay. A released migration is never edited: a change is a new file. */
import { Migration } from '@mikro-orm/migrations';

export class Migration20261129ProposalQualifying extends Migration {
  override up(): void {
    this.addSql('alter table "proposal_flow" add column "receipts_may_pay_pence" bigint');
  }
}
