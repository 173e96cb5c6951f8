/** The words in which the API tells of rules of capability. */
import { enumOf } from '../api/record-view.ts';
import { shifts } from './capability-crew.ts';
import { availabilityBases } from './expected-availability.ts';
import { capabilityRuleTable } from './fleet-rule.record.ts';

export const ShiftEnum = enumOf(shifts, 'Shift', '07-15, 15-23, 23-07.');
export const CapabilityScopeEnum = enumOf(capabilityRuleTable.columns.scope.words!, 'CapabilityRuleScope');
export const AvailabilityBasisEnum = enumOf(
  availabilityBases,
  'AvailabilityBasis',
  'What an availability rests on, the weakest where several are mixed: the vehicle’s own record of the year, the mean of its role, of the fleet, or an assumption.',
);
