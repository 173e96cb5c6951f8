/** Whether somebody has said, and still says, why a little used vehicle is kept. It holds until the day it expires; undated, it does not hold. */
import type { FleetSnapshot, VehicleJustification } from './snapshot.ts';

export const isInForce = ({ approvedOn, expiresOn }: VehicleJustification, on: string): boolean =>
  expiresOn !== null && expiresOn >= on && (approvedOn === null || approvedOn <= on);

/** The reasons that hold on a day. */
export const justifiedBy = (vehicle: string, fleet: FleetSnapshot, on: string): readonly VehicleJustification[] =>
  fleet.justificationsOf(vehicle).filter((one) => isInForce(one, on));

export const reasonName = ({ reason }: VehicleJustification): string => reason.toLowerCase().replaceAll('_', ' ');
