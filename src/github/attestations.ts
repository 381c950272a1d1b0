import * as v from 'valibot';
import { parseJson } from '../json.ts';
import { ask } from './ask.ts';
import type { GitHub } from './client.ts';

const stored = v.object({
  id: v.union([v.pipe(v.number(), v.safeInteger()), v.pipe(v.string(), v.regex(/^[0-9]+$/u))]),
});

/**
 * Hands a Sigstore bundle to the attestations API, where `gh attestation verify` finds it by its subject.
 *
 * @param bundle the bundle's JSON
 * @returns the id of the attestation in this repository
 */
export async function storeAttestation(github: GitHub, bundle: string): Promise<string> {
  const { id } = await ask(
    github,
    {
      route: 'POST /repos/{owner}/{repo}/attestations',
      parameters: { bundle: parseJson(bundle) },
      what: 'store the attestation',
      permission: 'attestations: write',
    },
    stored,
  );
  return String(id);
}
