import * as v from 'valibot';
import type { HttpResponse } from '../http.ts';
import type { LogEntryJson, LoggedSignature } from './log-entry.ts';
import { assertOurs, kindVersionOf, proposalOf } from './rekor-v1-entry.ts';
import { askService, jsonOf, readAnswer, refused, type Allowance, type Service } from './service.ts';

const ENTRIES = '/api/v1/log/entries';
const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

const index = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const base64 = v.pipe(v.string(), v.base64(), v.minLength(1));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));

/** With promise and proof: a log that gives only one of them is not entered into. */
const entry = v.object({
  body: base64,
  integratedTime: index,
  logID: hash,
  logIndex: index,
  verification: v.object({
    signedEntryTimestamp: base64,
    inclusionProof: v.object({
      checkpoint: v.pipe(v.string(), v.minLength(1)),
      hashes: v.array(hash),
      logIndex: index,
      rootHash: hash,
      treeSize: index,
    }),
  }),
});
const entries = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^[0-9a-f]{64,80}$/u)), entry),
  v.check((all) => Object.keys(all).length === 1),
);

/**
 * Enters a signature into a Rekor v1 log (sigstore/rekor, `openapi.yaml`): a statement's as `dsse`, a file's as `hashedrekord`. Where the log has it already,
 * as after an answer that was lost, the entry is fetched; either way it has to be one of this signature.
 *
 * @throws MiraError E_REKOR
 */
export async function logWithRekorV1(
  signed: LoggedSignature,
  url: string,
  allowance: Allowance,
): Promise<LogEntryJson> {
  const service: Service = { name: 'Rekor', code: 'E_REKOR', url };
  const request = { method: 'POST', headers: HEADERS, body: JSON.stringify(proposalOf(signed)), accept: 409 };
  const response = await askService(service, ENTRIES, request, allowance);
  const found =
    response.status === 409
      ? await askService(service, `${ENTRIES}/${uuidIn(service, response)}`, { headers: HEADERS }, allowance)
      : response;
  const answer = jsonOf(service, found);
  return readAnswer(service, () => entryOf(Object.values(v.parse(entries, answer))[0], signed));
}

/** Which entry a conflict is with; only its name is taken from the answer, never an address. */
function uuidIn(service: Service, { headers, body }: HttpResponse): string {
  const named = /[0-9a-f]{64,80}/u.exec(`${headers.get('location') ?? ''} ${body.toString('utf8')}`)?.[0];
  if (named === undefined) throw refused(service, 'answered 409 without saying which entry is there already');
  return named;
}

function entryOf(answer: v.InferOutput<typeof entry> | undefined, signed: LoggedSignature): LogEntryJson {
  if (answer === undefined) throw new TypeError('no entry');
  assertOurs(answer.body, signed);
  const { signedEntryTimestamp, inclusionProof } = answer.verification;
  return {
    logIndex: String(answer.logIndex),
    logId: { keyId: fromHex(answer.logID) },
    kindVersion: kindVersionOf(signed),
    integratedTime: String(answer.integratedTime),
    inclusionPromise: { signedEntryTimestamp },
    inclusionProof: {
      logIndex: String(inclusionProof.logIndex),
      rootHash: fromHex(inclusionProof.rootHash),
      treeSize: String(inclusionProof.treeSize),
      hashes: inclusionProof.hashes.map(fromHex),
      checkpoint: { envelope: inclusionProof.checkpoint },
    },
    canonicalizedBody: answer.body,
  };
}

function fromHex(hex: string): string {
  return Buffer.from(hex, 'hex').toString('base64');
}
