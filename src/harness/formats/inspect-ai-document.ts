import { MiraError } from '../../errors.ts';
import { isObject } from '../../json.ts';
import type { LogHeader } from './inspect-ai-log.ts';
import type { LoggedSample } from './inspect-ai-sample.ts';
import { readItems, readValue } from './json-list.ts';
import { outlineJson, type JsonOutline } from './json-outline.ts';

/** Whether a file is a JSON document with the structure of a log, whole or cut off. */
export async function isDocument(file: string): Promise<boolean> {
  const outline = await outlineJson(file);
  const spec = outline?.members.get('eval');
  return (
    outline?.members.get('status')?.kind === 'string' && spec?.members.has('task') === true && spec.members.has('model')
  );
}

/** @throws MiraError E_FORMAT */
export async function readDocumentHeader(file: string): Promise<LogHeader> {
  const outline = await requireOutline(file);
  const value = async (name: string): Promise<unknown> => {
    const place = outline.members.get(name);
    return place === undefined ? null : readValue(file, place, { name, python: true });
  };
  const spec = await value('eval');
  const plan = await value('plan');
  const results = await value('results');
  return {
    file,
    status: await value('status'),
    error: await value('error'),
    spec: isObject(spec) ? spec : {},
    plan: isObject(plan) ? plan : {},
    results: isObject(results) ? results : null,
    updates: await value('log_updates'),
    invalidated: await value('invalidated'),
  };
}

/** The samples of a log, in file order. */
export async function* readDocumentSamples(file: string): AsyncGenerator<LoggedSample> {
  const samples = (await requireOutline(file)).members.get('samples');
  if (samples === undefined) return;
  for await (const item of readItems(file, samples, { item: 'sample', python: true })) {
    const { attachments } = item.value;
    yield {
      value: item.value,
      attachments: new Map(
        Object.entries(isObject(attachments) ? attachments : {}).map(([name, text]) => [name, String(text)]),
      ),
      fail: (code, message, hint) => item.fail(code, message, hint),
    };
  }
}

async function requireOutline(file: string): Promise<JsonOutline> {
  const outline = await outlineJson(file);
  if (outline !== null && outline.problem === null) return outline;
  throw new MiraError(
    'E_FORMAT',
    `${file} is not whole JSON: ${outline?.problem ?? 'it does not begin as JSON does'}`,
    {
      hint: 'The harness may have been stopped while it wrote, or the file was changed: run the evaluation again.',
      at: { file },
    },
  );
}
