import type { Sample } from '../../../src/evidence/sample.ts';

const row = (key: string, rest: Omit<Sample, 'task' | 'key' | 'repeat'>): Sample => ({
  task: 'qa',
  key,
  repeat: 0,
  ...rest,
});

/** The vector of the evidence format, computed independently in Python. */
export const KNOWN_SECRET = Buffer.alloc(32, 7);

export const KNOWN_ROWS: readonly Sample[] = [
  row('q1', {
    scores: { accuracy: 1 },
    slices: { lang: 'ca' },
    prompt: '2+2?',
    target: '4',
    response: '4',
    error: null,
  }),
  row('q2', {
    scores: { accuracy: null },
    slices: {},
    prompt: 'pi?',
    target: '3.14',
    response: null,
    error: 'timeout',
  }),
  row('q3', {
    scores: { accuracy: 0 },
    slices: { lang: 'es' },
    prompt: '¿3+4?',
    target: '7',
    response: '8',
    error: null,
  }),
];

export const KNOWN_ROOT = '8bf55a96f02a1af572a9f4e11262bbefa31a3e8e49f93e0adc183bc918a1b39d';
