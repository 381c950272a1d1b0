import { MiraError, messageOf } from '../errors.ts';
import { canonicalJson, parseJsonBytes } from '../json.ts';
import type { LogEntry } from './bundle.ts';

/**
 * What a log entry says more than once has to agree, signed or not. Verifiers differ in which of these they read, so that
 * an entry in which they disagree is one thing to one of them and another to the next: such an entry is refused here.
 * Rekor v1 counts over all shards outside the proof and within one shard inside it, and signs the outer index; without
 * that signature nobody vouches for an outer index or a time.
 *
 * @throws MiraError E_LOG
 */
export function assertLogAgreement(entry: LogEntry): void {
  assertCanonical(entry.body);
  const { proof } = entry;
  const [, size, root] = proof.checkpoint.split('\n');
  if (size !== proof.treeSize) {
    throw refused(
      `its proof is for a tree of ${proof.treeSize} entries, and its checkpoint for one of ${size ?? 'none'}`,
    );
  }
  if (root !== proof.rootHash) throw refused('its proof and its checkpoint name different root hashes');
  if (BigInt(proof.logIndex) >= BigInt(proof.treeSize)) {
    throw refused(`its proof is for entry ${proof.logIndex} of a tree of ${proof.treeSize}`);
  }
  if (entry.promised) return;
  if (entry.logIndex !== proof.logIndex) {
    throw refused(`it has the index ${entry.logIndex}, and its proof is for the index ${proof.logIndex}`);
  }
  if (entry.statedTime !== '0') throw refused('it states a time that the log did not sign');
}

/** The log hashed these bytes; other white space or another order of members would be another entry. */
function assertCanonical(body: Buffer): void {
  let canonical: string;
  try {
    canonical = canonicalJson(parseJsonBytes(body));
  } catch (error) {
    throw refused(`its body is not JSON: ${messageOf(error)}`);
  }
  if (canonical !== body.toString('utf8')) throw refused('its body is not in canonical form');
}

function refused(why: string): MiraError {
  return new MiraError('E_LOG', `the log entry contradicts itself: ${why}`, {
    hint: 'Was the bundle edited? Fetch it again from where it was published.',
  });
}
