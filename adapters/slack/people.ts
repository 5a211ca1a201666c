import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import { codeOf } from './errors.ts';

/** What a person chose in their profile. */
export interface Profile {
  readonly name?: string;
  /** BCP 47. */
  readonly locale?: string;
}

/** Looks a person up. Never throws and never takes long: an answer in English is better than a late one. */
export type LookUp = (user: string) => Promise<Profile>;

const keptMs = 6 * 60 * 60 * 1000;
const patienceMs = 1500;
const mostKept = 5000;

export function createLookUp(client: webApi.WebClient, log: Logger): LookUp {
  const known = new Map<string, { profile: Promise<Profile>; until: number }>();
  const ask = async (user: string): Promise<Profile> => {
    try {
      const { user: found } = await client.users.info({ user, include_locale: true });
      const name = found?.profile?.display_name || found?.real_name;
      return { ...(name && { name }), ...(found?.locale && { locale: found.locale }) };
    } catch (error) {
      log.debug({ code: codeOf(error) }, 'Slack did not say who somebody is');
      known.delete(user);
      return {};
    }
  };
  return async user => {
    const kept = known.get(user);
    if (!kept || kept.until < Date.now()) {
      known.delete(user);
      known.set(user, { profile: ask(user), until: Date.now() + keptMs });
      if (known.size > mostKept) known.delete(known.keys().next().value!);
    }
    const late = new Promise<Profile>(resolve => setTimeout(resolve, patienceMs, {}).unref());
    return Promise.race([known.get(user)!.profile, late]);
  };
}
