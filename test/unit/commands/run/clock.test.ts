import { describe, expect, it } from 'vitest';
import { assertClock } from '../../../../src/commands/run/clock.ts';
import { refusalOf } from '../../signing/refusal.ts';

const CERTIFIED = Date.parse('2026-06-01T12:00:00Z') / 1000;

describe('the clock of the machine', () => {
  it.each(['2026-06-01T11:00:00Z', '2026-06-01T12:00:05Z', '2026-06-01T13:00:00Z'])('may say %s', (now) => {
    expect(() => assertClock(CERTIFIED, new Date(now))).not.toThrow();
  });

  it.each([
    ['2026-06-02T12:00:00Z', 'about 24 h after the time 2026-06-01T12:00:00.000Z'],
    ['2026-05-31T12:00:00Z', 'about 24 h before the time 2026-06-01T12:00:00.000Z'],
    ['2026-06-01T13:00:01Z', 'about 1 h after'],
  ])('is refused at %s', async (now, why) => {
    const { code, message } = await refusalOf(() => assertClock(CERTIFIED, new Date(now)));
    expect([code, message.includes(why)]).toEqual(['E_CLOCK', true]);
  });

  it('is held against nothing where nobody vouches for a time', () => {
    expect(() => assertClock(null, new Date(0))).not.toThrow();
  });
});
