import type { Shown } from '../../contract/adapter-contract.ts';
import { until } from '../../helpers/until.ts';
import { reportMessage } from './messages.ts';
import { readMessage } from './read.ts';
import { readLine } from './read-line.ts';
import type { FakeDiscord } from './server.ts';
import { messageProblems } from './validate-message.ts';
import { type FakeInteraction, type FakeMessage, type Json, snowflake } from './world.ts';

export interface FakePerson {
  readonly id: string;
  /** Types a command as Discord's client lets one: only registered names, options of their types. */
  ask(line: string): Promise<FakeMessage>;
  /** What is suggested for the option that ends the line: `/measure zone:sic`. */
  complete(line: string): Promise<readonly { name: string; value: string }[]>;
  click(message: FakeMessage, label: string): Promise<FakeMessage>;
  /** Chooses from the select that has such an option. */
  choose(message: FakeMessage, label: string): Promise<FakeMessage>;
  /** Uses a command from the menu of somebody's message. */
  useOn(text: string, command: string): Promise<FakeMessage>;
  /** Sends an interaction and does not wait for its answer. */
  send(data: Json, type: number, clicked?: FakeMessage): FakeInteraction;
  transcript(): readonly Shown[];
}

export interface PersonOptions {
  readonly name?: string;
  readonly locale?: string;
  /** May manage the server. */
  readonly manages?: boolean;
  readonly direct?: boolean;
}

const kind = { command: 2, component: 3, complete: 4 } as const;
const manageGuild = 1n << 5n;

/** Somebody in front of Discord's client. */
export function createPerson(fake: FakeDiscord, options: PersonOptions = {}): FakePerson {
  const { name = 'Li Wei', locale = 'en-US', manages = false, direct = false } = options;
  const id = snowflake();
  const channel = direct ? fake.directChannel : fake.channel;
  const user = { id, username: 'liwei', global_name: name, discriminator: '0', avatar: null };
  const sees = ({ onlyFor, channel: where }: FakeMessage) => where === channel && (!onlyFor || onlyFor === id);

  const send = (data: Json, type: number, clicked?: FakeMessage): FakeInteraction => {
    const interaction: FakeInteraction = {
      id: snowflake(),
      token: `token-${snowflake()}`,
      began: Date.now(),
      channel,
      user: id,
      clicked,
    };
    fake.interactions.set(interaction.id, interaction);
    fake.gateway.dispatch('INTERACTION_CREATE', {
      id: interaction.id,
      application_id: fake.application,
      type,
      data,
      token: interaction.token,
      version: 1,
      locale,
      app_permissions: '0',
      entitlements: [],
      authorizing_integration_owners: direct ? { 1: id } : { 0: fake.guild },
      attachment_size_limit: 10_485_760,
      context: direct ? 1 : 0,
      channel_id: channel,
      channel: direct ? { id: channel, type: 1 } : { id: channel, type: 0, name: 'general' },
      ...(direct ? { user } : { guild_id: fake.guild, member: memberOf(user, manages) }),
      ...(clicked ? { message: messageOf(clicked, fake.application) } : {}),
    });
    return interaction;
  };

  /** The first thing that this person is shown from here on. */
  const next = async (interaction: FakeInteraction, from: number) => {
    await until('an acknowledgement', () => interaction.acknowledged);
    const { message } = await until('an answer', () => fake.seen.slice(from).find(({ message }) => sees(message)));
    return message;
  };
  const act = (data: Json, type: number, clicked?: FakeMessage) => {
    const from = fake.seen.length;
    return next(send(data, type, clicked), from);
  };

  return {
    id,
    send,
    ask: line => act(readLine(line, fake.commands), kind.command),
    async complete(line) {
      const interaction = send(readLine(line, fake.commands, true), kind.complete);
      return until('suggestions', () => interaction.suggestions);
    },
    async click(message, label) {
      const button = find(message.body, c => c.type === 2 && c.label === label && c.custom_id !== undefined);
      if (!button) throw new Error(`there is no button "${label}"`);
      return act({ custom_id: button.custom_id, component_type: 2 }, kind.component, message);
    },
    async choose(message, label) {
      const optionOf = (c: Json) => (c.options as Json[] | undefined)?.find(o => String(o.label).includes(label));
      const select = find(message.body, c => c.type === 3 && optionOf(c) !== undefined);
      if (!select) throw new Error(`there is no choice "${label}"`);
      const data = { custom_id: select.custom_id, component_type: 3, values: [optionOf(select)!.value] };
      return act(data, kind.component, message);
    },
    useOn(text, command) {
      const found = fake.commands.find(c => c.name === command && c.type === 3);
      if (!found) throw new Error(`"${command}" is not registered`);
      const target: Json = {
        ...messageOf({ id: snowflake(), channel, body: {}, files: [] }, id),
        content: text,
        components: [],
      };
      const data = {
        id: found.id,
        name: command,
        type: 3,
        target_id: target.id,
        resolved: { messages: { [String(target.id)]: target } },
      };
      return act(data, kind.command);
    },
    transcript: () =>
      fake.seen.filter(({ message }) => sees(message)).map(({ message, body }) => toShown(body, message)),
  };
}

/** A message as a person sees it. */
export function toShown(body: Json, { onlyFor, files }: Pick<FakeMessage, 'onlyFor' | 'files'>): Shown {
  return { ...readMessage(body), private: onlyFor !== undefined, problems: messageProblems(body, files) };
}

function memberOf(user: Json, manages: boolean): Json {
  return {
    user,
    nick: null,
    roles: [],
    joined_at: '2024-01-01T00:00:00Z',
    deaf: false,
    mute: false,
    flags: 0,
    permissions: String(manages ? manageGuild : 0n),
  };
}

/** The message that answered an interaction, as it comes with a click on it. */
function messageOf({ body, ...message }: FakeMessage, application: string): Json {
  const { components, flags } = body;
  return { ...reportMessage({ application }, { ...message, body: { components, flags } }), type: 20 };
}

function find(component: Json, wanted: (component: Json) => boolean): Json | undefined {
  if (wanted(component)) return component;
  const children = [
    ...((component.components ?? []) as Json[]),
    ...(component.accessory ? [component.accessory as Json] : []),
  ];
  for (const child of children) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return undefined;
}
