/** Where the public is met, or could be, as the family that meets it says. */
import { Refusal } from '../../api/refusal.ts';
import type { CoverProblem, CoverWanted } from '../../options/cover.ts';
import { givenOf } from '../../register/given.ts';
import type { AskedContext } from '../asked-context.ts';

/** Refuses where no family meets the public. */
export async function coverAsked(context: AskedContext, asked: CoverWanted, scenario: string | undefined): Promise<CoverProblem> {
  const given = await givenOf(context, { scenario });
  const readings = await Promise.all(context.families.map((family) => family.read(context)));
  const [problem] = readings.flatMap((reading) => reading.cover?.(given, asked) ?? []);
  if (problem === undefined) throw new Refusal('NOT_FOUND', 'Nothing here meets the public.', { where: 'sites' });
  return problem;
}
