/** What a system goes on paying for where it moves as it is: licences and support of the application. Hosting, backup, power and lines are of the place that it leaves. */
import type { CostLine, CostPool } from '../register/register.ts';

const ofThePlace: readonly string[] = ['IT_HOSTING', 'IT_BACKUP', 'IT_CLOUD', 'ELECTRICITY', 'ICT_CIRCUITS'];

export const isKeptWithApplication = ({ category }: CostLine, { kind, systems }: CostPool, system: string): boolean =>
  systems?.includes(system) === true && kind !== 'HOST' && kind !== 'ROOM' && !ofThePlace.includes(category);
