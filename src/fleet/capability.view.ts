/** What the API shows of rules of capability. */
import { Field, ObjectType } from 'type-graphql';
import { CalendarDate } from '../api/scalars.ts';
import { CapabilityRow } from './capability-row.view.ts';
import { VehicleNotCounted } from './not-counted.view.ts';

@ObjectType({ simpleResolvers: true, description: 'How rules of capability stand, row by row in the order of rules, areas and shifts.' })
export class VehicleCapability {
  @Field(() => CalendarDate, { description: 'The day whose kit, hires and map count. The year of availability ends on the appraisal date.' })
  on!: string;

  @Field(() => String)
  summary!: string;

  @Field(() => String, { description: 'How minutes between areas were worked out.' })
  travel!: string;

  @Field(() => [CapabilityRow])
  rows!: readonly CapabilityRow[];

  @Field(() => [VehicleNotCounted], { description: 'Vehicles of the right kind that count in no area, because theirs is UNKNOWN.' })
  notPlaced!: readonly VehicleNotCounted[];
}
