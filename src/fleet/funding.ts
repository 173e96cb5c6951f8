/** Whose a vehicle is: ours to sell, or another's that goes back when its hire ends. */
import type { Vehicle } from './snapshot.ts';

export const isRented = ({ funding }: Pick<Vehicle, 'funding'>): boolean => funding === 'LEASE' || funding === 'CONTRACT_HIRE';
export const isOurs = (vehicle: Pick<Vehicle, 'funding'>): boolean => !isRented(vehicle);
