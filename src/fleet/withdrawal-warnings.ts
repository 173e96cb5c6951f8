/** Why a little used vehicle stays, and what must be told of withdrawing one. What is covert is named by its number only. */

import { type Warning, warning } from '../options/option.ts';
import { brokenText, type CapabilityBroken } from './capability-broken.ts';
import { isRented } from './funding.ts';
import { reasonName } from './justification.ts';
import { roleName } from './role-name.ts';
import { isSpecialist } from './specialist-roles.ts';
import type { WithdrawalCase } from './withdrawal-case.ts';

export function withdrawalObstacles({ vehicle, inForce }: WithdrawalCase, broken: readonly CapabilityBroken[]): readonly string[] {
  const isCovert = vehicle.marking === 'COVERT';
  return [
    ...inForce.map((one) => `It is kept for a reason that holds until ${one.expiresOn}: ${reasonName(one)}${isCovert ? '' : `, ${one.explanation}`}.`),
    ...(isSpecialist(vehicle.role) ? [`It serves a specialist role, ${roleName(vehicle.role)}, which little use does not make spare.`] : []),
    ...broken.filter(({ breaks }) => breaks).map(brokenText),
  ];
}

export function withdrawalWarnings({ vehicle, lapsed, goes, alsoLittleUsed, use }: WithdrawalCase): readonly Warning[] {
  return [
    ...lapsed.map((one) =>
      warning(
        'JUSTIFICATION_LAPSED',
        one.expiresOn === null
          ? `A reason to keep it is recorded without the day it expires: ${reasonName(one)}.`
          : `A reason to keep it no longer holds: ${reasonName(one)}, until ${one.expiresOn}.`,
        'Renew it with a new day, or drop it and let the vehicle go (vehicle_justifications.csv).',
      ),
    ),
    ...(goes.to === 'OTHER_VEHICLES'
      ? []
      : [
          warning(
            'NO_OTHER_VEHICLE',
            `No other ${roleName(vehicle.role)} vehicle stands where it does: its use goes to ${goes.to === 'PRIVATE_CARS' ? 'private cars' : 'hired vehicles'}.`,
            `Ask whether ${Math.round(use.daysUsedAYear)} days a year can be done so.`,
          ),
        ]),
    ...(alsoLittleUsed > 0
      ? [
          warning(
            'OTHERS_MAY_GO',
            `${alsoLittleUsed} more of its role where it stands are used little too; each case counts on the others staying.`,
            'Withdraw one at a time, or see the pool of the base.',
          ),
        ]
      : []),
    ...(isRented(vehicle)
      ? [warning('HIRE_RUNS_ON', 'Its rent is paid until its hire ends, and damage is charged on return.', 'Ask what ending the hire early would cost.')]
      : []),
  ];
}
