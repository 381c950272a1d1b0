import { expect, it } from 'vitest';
import { prepareSecretSearch } from '../../../../src/commands/run/secrets.ts';
import { findSecret } from '../../../../src/evidence/secrets.ts';
import { parsePlan } from '../../../../src/plan/config.ts';
import { recordingHost } from '../recording-host.ts';

const { plan } = parsePlan('model: m\nevaluations: {qa: {run: [x]}}\n', 'mira.yml');

it.each(['INPUT_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'])(
  'the value of %s is searched for, whatever the plan says',
  async (name) => {
    const search = prepareSecretSearch({
      plan,
      environment: {
        env: { [name]: 'a-right-of-the-job' },
        workspace: '/',
        temp: '/',
        now: () => new Date(0),
        signal: new AbortController().signal,
      },
      host: recordingHost().host,
      warnings: [],
      method: null,
      options: { keyPassphrase: null },
    });
    expect(await findSecret(search, [Buffer.from('nothing of it')])).toBeNull();
    expect(await findSecret(search, [Buffer.from('it says a-right-of-the-job aloud')])).toMatchObject({ name });
  },
);
