/** What the API shows of a vehicle that looks as if it counted and does not. */
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../api/record-view.ts';
import { Asset } from '../options/option.view.ts';

const reasons = [
  'NOT_OFF_ROAD',
  'OFF_ROAD_UNKNOWN',
  'OTHER_ROLE',
  'NOT_IN_SERVICE',
  'HIRE_ENDED',
  'AREA_UNKNOWN',
  'COVERT',
  'KIT_MISSING',
  'KIT_AWAY',
  'KIT_OUT_OF_CALIBRATION',
] as const;
const NotCountedReasonEnum = enumOf(reasons, 'NotCountedReason', 'Why a vehicle that looks as if it counted does not.');

@ObjectType({ simpleResolvers: true })
export class VehicleNotCounted {
  @Field(() => Asset)
  vehicle!: object;

  @Field(() => NotCountedReasonEnum)
  reason!: string;

  @Field(() => String)
  explanation!: string;
}
