import type { Given } from '../assumptions/given.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';

export const brokenBy = (_givenUp: readonly Vehicle[], _fleet: FleetSnapshot, _given: Given): readonly string[] => [];
