/**
 * Desks for people who are in only part of the week. Attendance is the share of people present at the time that counts;
 * `alpha` is the accepted risk that more come than there are desks. People of one team come together: their spread is
 * widened. [binomial-pool] [house-decision]
 */
import { binomialAtLeast } from './availability.ts';
import { roundedHalfUp } from './money.ts';

/**
 * The fewest desks such that more people than desks come with probability `alpha` or less, people coming
 * independently.
 */
export function desksForAttendance(people: number, attendance: number, alpha: number): number {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha must lie between 0 and 1, got ${alpha}`);
  let [low, high] = [0, people];
  while (low < high) {
    const desks = Math.floor((low + high) / 2);
    if (binomialAtLeast(people, desks + 1, attendance) <= alpha) high = desks;
    else low = desks + 1;
  }
  return low;
}

/** How much teams widen the variance: 1 + (m − 1)ρ for teams of m people whose coming correlates by ρ. */
export function teamInflation(teamSize: number, correlation: number): number {
  if (!(teamSize >= 1)) throw new RangeError(`a team needs one person or more, got ${teamSize}`);
  if (!(correlation >= 0 && correlation <= 1)) throw new RangeError(`a correlation must lie between 0 and 1, got ${correlation}`);
  return 1 + (teamSize - 1) * correlation;
}

/** The variance of how many come, people²: a(1 − a) × people × team inflation. */
export function attendanceVariance(people: number, attendance: number, teamSize = 1, correlation = 0): number {
  if (!(attendance >= 0 && attendance <= 1)) throw new RangeError(`attendance must lie between 0 and 1, got ${attendance}`);
  return attendance * (1 - attendance) * people * teamInflation(teamSize, correlation);
}

/**
 * Desks when teams come together: the margin above the mean is widened as the standard deviation is; never more desks
 * than people. An approximation of this house; the same as `desksForAttendance` when the correlation is zero.
 */
export function desksForTeams(people: number, attendance: number, alpha: number, teamSize: number, correlation: number): number {
  const alone = desksForAttendance(people, attendance, alpha);
  const margin = Math.max(0, alone - people * attendance);
  const wider = margin * (Math.sqrt(teamInflation(teamSize, correlation)) - 1);
  return Math.min(people, alone + Math.ceil(roundedHalfUp(wider, 9)));
}
