import type { SecretSearch } from '../../evidence/secrets.ts';
import { attest } from './attest.ts';
import { recordStart } from './attempt.ts';
import { conclude } from './conclude.ts';
import { evaluate } from './evaluate.ts';
import type { Known } from './framed.ts';
import { confirmUnchanged } from './identify.ts';
import { prepare } from './prepare.ts';
import { reuse } from './reuse.ts';
import type { Session } from './session.ts';
import { state } from './state.ts';

/** The flow of design.md §2 in one job, from the identity of the model to the verdict. The exit status. */
export async function wholeCourse(session: Session, search: SecretSearch, known: Known): Promise<number> {
  const prepared = await prepare(session, known);
  const { identified, baseline } = prepared;
  const measured = async () => {
    const { progress } = known;
    const begin = (): Promise<void> => recordStart(session, identified, progress, search);
    const evidence = await evaluate(session, identified, search, progress, begin);
    if (session.method !== null) await confirmUnchanged(session, identified);
    return attest(session, identified, await state(session, identified, baseline, search, evidence));
  };
  const evaluation = (await reuse(session, identified, baseline)) ?? (await measured());
  return conclude(session, prepared, evaluation, search);
}
