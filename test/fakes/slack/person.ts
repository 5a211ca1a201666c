import { until } from '../../helpers/until.ts';
import type { FakeMessage } from './messages.ts';
import { controlsIn, readMessage } from './read.ts';
import type { FakeSlack } from './server.ts';
import { sendSigned } from './signed.ts';
import { checkOptions } from './validate.ts';

type Kind = 'slash_commands' | 'interactive' | 'events_api';
/** @returns what was acknowledged with */
type Deliver = (type: Kind, payload: Record<string, unknown>) => Promise<unknown>;

/** Delivers as Slack does over HTTP: signed, and given up when the acknowledgement is late. */
export function overHttp(port: () => number): Deliver {
  return async (type, payload) => {
    const form = type === 'interactive' ? { payload: JSON.stringify(payload) } : payload;
    const response =
      type === 'events_api'
        ? await sendSigned(port(), JSON.stringify(payload), { type: 'application/json' })
        : await sendSigned(port(), new URLSearchParams(form as Record<string, string>).toString());
    const text = await response.text();
    if (response.status !== 200) throw new Error(`Slack shows "failed with the error http_status_${response.status}"`);
    return text ? JSON.parse(text) : undefined;
  };
}

export function overSocket(slack: FakeSlack): Deliver {
  return (type, payload) => slack.sockets.deliver(type, payload);
}

export interface Suggested {
  readonly text: { readonly text: string };
  readonly value: string;
}

/** Somebody at a keyboard in the fake workspace. */
export interface SlackPerson {
  /** Types a command and waits for what it brings. */
  type(line: string): Promise<FakeMessage>;
  /** Clicks a button or picks an option by its label, in a message; waits for what it brings. */
  use(message: FakeMessage, label: string | RegExp): Promise<FakeMessage>;
  /** Uses the message shortcut. */
  shortcut(callback: string, text: string): Promise<FakeMessage>;
  /** Opens App Home and waits for what is in it. */
  home(): Promise<readonly object[]>;
  /** Types into a select that asks for suggestions. */
  suggest(action: string, typed: string): Promise<Suggested[]>;
  /** Picks one of the suggestions in App Home. */
  pick(action: string, suggested: Suggested): Promise<FakeMessage>;
  /** What this person reads in the channel, as one text. */
  transcript(): string;
}

export function createPerson(
  slack: FakeSlack,
  deliver: Deliver,
  { user = 'U0ANNA', name = 'anna', channel = 'C0TRADE', channelName = 'trade' } = {},
): SlackPerson {
  const seen = () => slack.messages.seenBy(user, channel);
  const mark = () => seen().map(m => `${m.ts}/${m.edits}`);
  const next = async (what: string, act: () => Promise<unknown>) => {
    const before = new Set(mark());
    await act();
    return until(`an answer to ${what}`, () => seen().find(m => !before.has(`${m.ts}/${m.edits}`)));
  };
  const responseUrl = (original?: FakeMessage) =>
    slack.origin + slack.responseUrls.open({ channel, user, ...(original && { original }) });
  const who = { id: user, name, username: name, team_id: slack.workspace.team };
  const common = () => ({
    team: { id: slack.workspace.team, domain: 'trade' },
    user: who,
    api_app_id: 'A0APP',
    token: 'old',
  });
  return {
    type(line) {
      const [, command, text] = /^(\S+)\s*(.*)$/s.exec(line)!;
      return next(line, () =>
        deliver('slash_commands', {
          command: command!,
          text: escapeTyped(text!),
          response_url: responseUrl(),
          trigger_id: `${Math.random()}`,
          user_id: user,
          user_name: name,
          team_id: slack.workspace.team,
          team_domain: 'trade',
          channel_id: channel,
          channel_name: channelName,
          api_app_id: 'A0APP',
          token: 'old',
        }),
      );
    },
    use(message, label) {
      const control = controlsIn(message.payload).find(({ label: text }) =>
        typeof label === 'string' ? text === label : label.test(text),
      );
      if (!control) throw new Error(`Nothing is called ${label} in:\n${readMessage(message.payload)}`);
      const { kind, action_id, value } = control;
      const action =
        kind === 'button'
          ? { type: 'button', action_id, block_id: 'b', value, action_ts: '1.0' }
          : { type: 'static_select', action_id, block_id: 'b', selected_option: { value }, action_ts: '1.0' };
      const isEphemeral = message.onlyTo !== undefined;
      return next(`${label}`, () =>
        deliver('interactive', {
          ...common(),
          type: 'block_actions',
          trigger_id: `${Math.random()}`,
          channel: { id: channel, name: channelName },
          container: { type: 'message', message_ts: message.ts, channel_id: channel, is_ephemeral: isEphemeral },
          ...(isEphemeral ? {} : { message: { ts: message.ts, ...message.payload } }),
          response_url: responseUrl(message),
          actions: [action],
        }),
      );
    },
    shortcut(callback, text) {
      return next(callback, () =>
        deliver('interactive', {
          ...common(),
          type: 'message_action',
          callback_id: callback,
          trigger_id: `${Math.random()}`,
          action_ts: '1.0',
          message_ts: '1.5',
          channel: { id: channel, name: channelName },
          response_url: responseUrl(),
          message: { type: 'message', user: 'U0OTHER', ts: '1.5', thread_ts: '1.2', text },
        }),
      );
    },
    async home() {
      slack.workspace.homes.delete(user);
      await deliver('events_api', {
        type: 'event_callback',
        event_id: `Ev${Math.random()}`,
        team_id: slack.workspace.team,
        event: { type: 'app_home_opened', user, channel: 'D0ANNA', tab: 'home', event_ts: '1.0' },
      });
      return until('App Home', () => slack.workspace.homes.get(user));
    },
    async suggest(action, typed) {
      const { options } = (await deliver('interactive', {
        ...common(),
        type: 'block_suggestion',
        action_id: action,
        block_id: 'b',
        value: typed,
        container: { type: 'view', view_id: 'V0HOME' },
      })) as { options: Suggested[] };
      const problems: string[] = [];
      checkOptions(options as never, 'suggestions', problem => problems.push(problem));
      if (problems.length) throw new Error(problems.join('; '));
      return options;
    },
    pick(action, { value }) {
      return next(action, () =>
        deliver('interactive', {
          ...common(),
          type: 'block_actions',
          trigger_id: `${Math.random()}`,
          container: { type: 'view', view_id: 'V0HOME' },
          view: { id: 'V0HOME', type: 'home' },
          actions: [{ type: 'external_select', action_id: action, block_id: 'b', selected_option: { value } }],
        }),
      );
    },
    transcript: () =>
      seen()
        .map(({ payload, onlyTo }) => `${onlyTo ? '(only you) ' : ''}${readMessage(payload)}`)
        .join('\n---\n'),
  };
}

/** Slack hands over what was typed with three characters escaped. */
function escapeTyped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
