/**
 * How far each value has gone from the centre towards an end: 0 at the centre and on its other side, 1 at the end. What a driver does
 * is then its effect at that end times this share, a straight line. [house-decision]
 */
export const sharesTowards = (end: number, central: number, values: Float64Array): Float64Array =>
  values.map((value) => ((value - central) * (end - central) > 0 ? (value - central) / (end - central) : 0));
