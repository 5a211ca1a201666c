import { afterEach, describe, expect, it, vi } from 'vitest';
import { createWorld, transcript, until, type World } from '../helpers/digest-world.ts';

let world: World;
afterEach(() => {
  vi.restoreAllMocks();
  return world.close();
});

const titles = () => transcript(world.server.posted);

describe('a clock that was a year ahead for a while', () => {
  it('keeps no digest from its next hour', async () => {
    world = await createWorld('2026-11-22T08:00:00Z');
    await world.subscribe();
    await world.subscribe('C2', { rhythm: 'weekly', day: 2 });
    await world.start();
    world.clock.set('2027-11-22T10:00:00Z');
    await world.settled();
    expect(titles()).toHaveLength(2);
    world.clock.set('2026-11-22T08:02:00Z');
    await until(async () => (await world.store.subscriptions.ahead('2027-01-01', ['slack'])).length === 0);
    world.clock.set('2026-11-22T09:00:00Z');
    await world.settled();
    world.clock.set('2026-11-24T09:00:00Z');
    await world.settled();
    expect(titles().slice(2).sort()).toEqual([
      'C1: Free trade zone digest · Sunday 22 November 2026',
      'C1: Free trade zone digest · catch-up for 23–24 November 2026',
      'C2: Free trade zone digest · 23–24 November 2026',
    ]);
  });
});

it('a machine whose own clock is set back goes on posting at its pace', async () => {
  world = await createWorld('2026-11-22T08:59:00Z');
  await world.subscribe();
  await world.start();
  const { now } = Date;
  vi.spyOn(Date, 'now').mockImplementation(() => now() + 3_600_000);
  world.clock.set('2026-11-22T09:00:00Z');
  await world.settled();
  vi.restoreAllMocks();
  world.clock.set('2026-11-23T09:00:00Z');
  await world.settled();
  expect(titles()).toHaveLength(2);
});
