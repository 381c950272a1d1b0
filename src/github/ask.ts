import * as v from 'valibot';
import { MiraError } from '../errors.ts';
import { hostOf } from '../http.ts';
import type { Answer, Call, GitHub } from './client.ts';

/** The body of an answer in the form that GitHub's API describes; 200 with anything else in it is E_NETWORK. */
export async function ask<S extends v.GenericSchema>(github: GitHub, call: Call, body: S): Promise<v.InferOutput<S>> {
  return bodyOf(github, call, await github.send(call), body);
}

/** The same for an answer that is already there. */
export function bodyOf<S extends v.GenericSchema>(
  github: GitHub,
  call: Call,
  { data }: Answer,
  body: S,
): v.InferOutput<S> {
  const parsed = v.safeParse(body, data);
  if (parsed.success) return parsed.output;
  const where = v.getDotPath(parsed.issues[0]);
  throw new MiraError(
    'E_NETWORK',
    `GitHub (${hostOf(github.apiUrl)}) could not ${call.what}: its answer is not what its API describes`,
    {
      hint: `${where === null ? 'The body' : `The member ${where}`} has another form. Run the job again; if a proxy stands between, look there.`,
    },
  );
}

const PAGE = 100;
/** GitHub itself lists no more than 10,000 releases. */
const MAX_PAGES = 100;

/**
 * All items of a list. Pages are asked for by number: a `Link` header only says that there is another page, and the
 * URLs in it are never used, since the token would go to whatever host they name.
 */
export async function askAll<S extends v.GenericSchema>(
  github: GitHub,
  call: Call,
  item: S,
): Promise<readonly v.InferOutput<S>[]> {
  const items: v.InferOutput<S>[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const answer = await github.send({ ...call, parameters: { ...call.parameters, per_page: PAGE, page } });
    const found = bodyOf(github, call, answer, v.array(item));
    items.push(...found);
    const more = /\brel="?next\b/u.test(answer.headers['link'] ?? '');
    if (!more && found.length < PAGE) return items;
  }
  throw new MiraError('E_GITHUB', `GitHub (${hostOf(github.apiUrl)}) could not ${call.what}: the list has no end`);
}

/** Shapes that several answers share. */
export const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
export const text = v.string();
