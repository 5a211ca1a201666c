import type { IncomingHttpHeaders } from 'node:http';
import { acknowledgeMs } from '../patience.ts';
import { commandProblems } from './validate-commands.ts';
import { messageProblems } from './validate-message.ts';
import { type FakeInteraction, type FakeMessage, type Json, snowflake } from './world.ts';

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export interface World {
  readonly application: string;
  readonly guild: string;
  readonly channel: string;
  readonly directChannel: string;
  readonly messages: FakeMessage[];
  /** Each message as it came up or was edited, in order. */
  readonly seen: { readonly message: FakeMessage; readonly body: Json }[];
  readonly interactions: Map<string, FakeInteraction>;
  commands: Json[];
}

export type Routes = (
  method: string,
  path: string,
  query: URLSearchParams,
  headers: IncomingHttpHeaders,
  request: Request,
) => Promise<Answer>;

const ephemeral = 64;
const loading = 128;
const errors = {
  unauthorised: { status: 401, body: { code: 0, message: '401: Unauthorized' } },
  channel: { status: 404, body: { code: 10003, message: 'Unknown Channel' } },
  message: { status: 404, body: { code: 10008, message: 'Unknown Message' } },
  interaction: { status: 404, body: { code: 10062, message: 'Unknown interaction' } },
  acknowledged: { status: 400, body: { code: 40060, message: 'Interaction has already been acknowledged.' } },
  webhook: { status: 404, body: { code: 10015, message: 'Unknown Webhook' } },
} satisfies Record<string, Answer>;

/** The part of Discord's REST API that the bot uses. Anything else is a problem. */
export function createRoutes(
  world: World,
  { token, gateway, problems }: { token: string; gateway: string; problems: string[] },
): Routes {
  const invalid = (found: readonly string[]): Answer => {
    problems.push(...found);
    return { status: 400, body: { code: 50035, message: `Invalid Form Body: ${found.join('; ')}`, errors: {} } };
  };
  const byToken = (interactionToken: string) =>
    [...world.interactions.values()].find(i => i.token === interactionToken);

  const callback = (id: string, interactionToken: string, body: Json): Answer => {
    const interaction = world.interactions.get(id);
    const isLate = interaction && Date.now() - interaction.began > acknowledgeMs;
    if (!interaction || isLate || interaction.token !== interactionToken) return errors.interaction;
    if (interaction.acknowledged) return errors.acknowledged;
    const data = (body.data ?? {}) as Json;
    if (body.type === 5) {
      if (Number(data.flags ?? 0) & ~ephemeral) return invalid(['callback: only EPHEMERAL on a deferred answer']);
      interaction.thinking = { private: Boolean(Number(data.flags ?? 0) & ephemeral) };
    } else if (body.type === 6) {
      if (!interaction.clicked) return invalid(['callback: type 6 without a message']);
      interaction.original = interaction.clicked;
    } else if (body.type === 8) {
      const choices = (data.choices ?? []) as { name: string; value: string }[];
      const wrong = choices.filter(c => ![c.name, c.value].every(t => t.length >= 1 && t.length <= 100));
      if (wrong.length || choices.length > 25) return invalid([`suggestions: ${JSON.stringify(wrong)}`]);
      interaction.suggestions = choices;
    } else return invalid([`callback: type ${body.type} is not used`]);
    interaction.acknowledged = body.type;
    return { status: 204 };
  };

  const create = (channel: string, body: Json, files: readonly string[], onlyFor?: string): FakeMessage => {
    const message: FakeMessage = { id: snowflake(), channel, body, files, onlyFor };
    world.messages.push(message);
    world.seen.push({ message, body });
    return message;
  };
  const shown = ({ id, channel, body, onlyFor }: FakeMessage): Json => ({
    ...body,
    id,
    channel_id: channel,
    author: { id: world.application, username: 'zonebot', discriminator: '0001', bot: true },
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
    content: '',
    flags: Number(body.flags ?? 0) | (onlyFor ? ephemeral : 0),
  });

  const editOriginal = (interaction: FakeInteraction, body: Json, files: string[]): Answer => {
    const found = messageProblems(body, files);
    if (found.length) return invalid(found);
    if (interaction.thinking && !interaction.original) {
      if (interaction.thinking.gone) return errors.message;
      interaction.original = create(
        interaction.channel,
        body,
        files,
        interaction.thinking.private ? interaction.user : undefined,
      );
    } else if (interaction.original && !interaction.original.deleted) {
      Object.assign(interaction.original, { body, files });
      world.seen.push({ message: interaction.original, body });
    } else return errors.message;
    return { status: 200, body: shown(interaction.original) };
  };

  const followUp = (interaction: FakeInteraction, body: Json, files: string[]): Answer => {
    const found = messageProblems(body, files);
    if (found.length) return invalid(found);
    // Discord turns the first follow-up of a deferred answer into its edit, as private as the deferral was.
    if (interaction.thinking && !interaction.original && !interaction.thinking.gone)
      return editOriginal(interaction, body, files);
    return {
      status: 200,
      body: shown(
        create(interaction.channel, body, files, Number(body.flags) & ephemeral ? interaction.user : undefined),
      ),
    };
  };

  const post = (channel: string, body: Json, files: string[]): Answer => {
    if (channel !== world.channel && channel !== world.directChannel) return errors.channel;
    const found = messageProblems(body, files);
    if (Number(body.flags) & (ephemeral | loading)) found.push('flags: not on a message of a channel');
    if (found.length) return invalid(found);
    const nonce = body.nonce as string | undefined;
    const earlier = body.enforce_nonce ? world.messages.find(m => nonce && m.nonce === nonce) : undefined;
    const message = earlier ?? create(channel, body, files);
    if (nonce) message.nonce = nonce;
    return { status: 200, body: shown(message), headers: bucket(channel) };
  };

  const table: readonly [
    RegExp,
    boolean,
    (m: string[], r: { body: Json; files: string[]; query: URLSearchParams }) => Answer,
  ][] = [
    [
      /^GET \/gateway\/bot$/,
      true,
      () => ({
        status: 200,
        body: {
          url: gateway,
          shards: 1,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
        },
      }),
    ],
    [/^GET \/applications\/@me$/, true, () => ({ status: 200, body: { id: world.application, name: 'Zonebot' } })],
    [/^GET \/applications\/(\d+)\/commands$/, true, () => ({ status: 200, body: world.commands })],
    [
      /^PUT \/applications\/(\d+)\/commands$/,
      true,
      ([id], { body }) => {
        if (id !== world.application) return { status: 404, body: { code: 10002, message: 'Unknown Application' } };
        const found = commandProblems(body);
        if (found.length) return invalid(found);
        world.commands = (body as unknown as Json[]).map(reported);
        return { status: 200, body: world.commands };
      },
    ],
    [/^POST \/interactions\/(\d+)\/([^/]+)\/callback$/, false, ([id, tok], { body }) => callback(id!, tok!, body)],
    [
      /^(PATCH|DELETE) \/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/,
      false,
      ([method, , tok], { body, files }) => {
        const interaction = byToken(tok!);
        if (!interaction?.acknowledged) return errors.webhook;
        if (method === 'PATCH') return editOriginal(interaction, body, files);
        if (interaction.thinking && !interaction.original) interaction.thinking.gone = true;
        else if (interaction.original) interaction.original.deleted = true;
        return { status: 204 };
      },
    ],
    [
      /^POST \/webhooks\/(\d+)\/([^/]+)$/,
      false,
      ([, tok], { body, files }) => {
        const interaction = byToken(tok!);
        return interaction?.acknowledged ? followUp(interaction, body, files) : errors.webhook;
      },
    ],
    [/^POST \/channels\/(\d+)\/messages$/, true, ([channel], { body, files }) => post(channel!, body, files)],
    [
      /^GET \/channels\/(\d+)\/messages$/,
      true,
      ([channel], { query }) => {
        const after = BigInt(query.get('after') ?? 0);
        const later = world.messages.filter(m => m.channel === channel && BigInt(m.id) > after && !m.onlyFor);
        return {
          status: 200,
          body: later
            .slice(0, Number(query.get('limit') ?? 50))
            .reverse()
            .map(shown),
        };
      },
    ],
    [/^POST \/users\/@me\/channels$/, true, () => ({ status: 200, body: { id: world.directChannel, type: 1 } })],
  ];

  return async (method, path, query, headers, request) => {
    for (const [pattern, needsToken, answer] of table) {
      const match = pattern.exec(`${method} ${path}`);
      if (!match) continue;
      if (needsToken && headers.authorization !== `Bot ${token}`) return errors.unauthorised;
      return answer(match.slice(1), { ...(await readBody(request, headers)), query });
    }
    problems.push(`${method} ${path}: Discord has no such route`);
    return { status: 404, body: { code: 0, message: '404: Not Found' } };
  };
}

/** Rate-limit headers of a route that is far from its limit. */
function bucket(channel: string): Record<string, string> {
  return {
    'x-ratelimit-limit': '5',
    'x-ratelimit-remaining': '4',
    'x-ratelimit-reset': String(Date.now() / 1000 + 1),
    'x-ratelimit-reset-after': '1',
    'x-ratelimit-bucket': `bucket${channel}`,
  };
}

/** Discord reports definitions with fields of its own, and leaves out what is a default. */
function reported(definition: Json): Json {
  const bare = (option: Json): Json => {
    const { required, autocomplete, options, ...rest } = option;
    return {
      ...rest,
      ...(required ? { required } : {}),
      ...(autocomplete ? { autocomplete } : {}),
      ...((options as Json[] | undefined)?.length ? { options: (options as Json[]).map(bare) } : {}),
    };
  };
  return {
    name_localizations: null,
    ...bare(definition),
    id: snowflake(),
    version: snowflake(),
    nsfw: false,
    dm_permission: true,
  };
}

async function readBody(request: Request, headers: IncomingHttpHeaders): Promise<{ body: Json; files: string[] }> {
  if (!headers['content-type']?.startsWith('multipart/')) {
    const text = await request.text();
    return { body: text ? (JSON.parse(text) as Json) : {}, files: [] };
  }
  const form = await request.formData();
  const files = [...form.entries()].flatMap(([name, value]) =>
    name.startsWith('files[') ? [(value as File).name] : [],
  );
  return { body: JSON.parse(String(form.get('payload_json'))) as Json, files };
}
