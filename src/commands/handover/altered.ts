import { MiraError } from '../../errors.ts';

/** What was handed over is not what the evaluating job wrote, or not about what this job sees. */
export function altered(message: string): MiraError {
  return new MiraError('E_HANDOVER', `the evidence that was handed over is refused: ${message}`, {
    hint: 'Nothing was signed. Attest the artifact of the same run, unchanged, on the same checkout; else evaluate again.',
  });
}
