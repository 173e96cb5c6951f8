import { type Contribution, contributed } from '../options/contribution.ts';
import type { ClosureCase } from './closure-case.ts';
import { exitContribution } from './exit-lines.ts';
import { movingContribution } from './moving-lines.ts';
import { receiptContribution } from './receipt-lines.ts';
import { reprovisionContribution } from './reprovision-lines.ts';
import { runningCostContribution } from './running-cost-lines.ts';
import type { ContactEffect } from './service-effect.ts';
import { travelContribution } from './travel-lines.ts';
import { workAvoidedContribution } from './work-avoided-lines.ts';

/** All that leaving a building brings and costs, whether it is closed or swapped. */
export const closureParts = (closure: ClosureCase, service: ContactEffect): Contribution =>
  contributed(
    runningCostContribution(closure),
    receiptContribution(closure),
    exitContribution(closure),
    workAvoidedContribution(closure),
    movingContribution(closure),
    travelContribution(closure),
    reprovisionContribution(closure, service),
  );
