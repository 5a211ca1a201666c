import type { IncomingHttpHeaders } from 'node:http';
import { type Answer, createRefuse, errors, type Refuse } from './errors.ts';
import { answerInteraction, editOriginal, followUp, removeOriginal } from './interactions.ts';
import { postToChannel, reportMessage } from './messages.ts';
import { commandProblems } from './validate-commands.ts';
import { type Json, snowflake, type World } from './world.ts';

export type Routes = (
  method: string,
  path: string,
  query: URLSearchParams,
  headers: IncomingHttpHeaders,
  request: Request,
) => Promise<Answer>;

interface Sent {
  readonly body: Json;
  readonly files: string[];
  readonly query: URLSearchParams;
}

/** A route: whether it takes the bot's token, and what it answers to the groups of its pattern. */
type Route = readonly [pattern: RegExp, needsToken: boolean, answer: (groups: string[], sent: Sent) => Answer];

/** The part of Discord's REST API that the bot uses. Anything else is a problem. */
export function createRoutes(
  world: World,
  { token, gateway, problems }: { token: string; gateway: string; problems: string[] },
): Routes {
  const refuse = createRefuse(problems);
  const table = [...botRoutes(world, gateway, refuse), ...interactionRoutes(world, refuse)];
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

function botRoutes(world: World, gateway: string, refuse: Refuse): Route[] {
  return [
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
    [
      /^GET \/applications\/(\d+)\/commands$/,
      true,
      (_, { query }) => {
        const isWhole = query.get('with_localizations') === 'true';
        return { status: 200, body: isWhole ? world.commands : world.commands.map(withoutLocalisations) };
      },
    ],
    [
      /^PUT \/applications\/(\d+)\/commands$/,
      true,
      ([id], { body }) => {
        if (id !== world.application) return { status: 404, body: { code: 10002, message: 'Unknown Application' } };
        const found = commandProblems(body);
        if (found.length) return refuse(found);
        world.commands = (body as unknown as Json[]).map(reported);
        return { status: 200, body: world.commands };
      },
    ],
    [
      /^POST \/channels\/(\d+)\/messages$/,
      true,
      ([channel], { body, files }) => postToChannel(world, refuse, channel!, body, files),
    ],
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
            .map(message => reportMessage(world, message)),
        };
      },
    ],
    [/^POST \/users\/@me\/channels$/, true, () => ({ status: 200, body: { id: world.directChannel, type: 1 } })],
  ];
}

/** What needs no token of the bot: the interaction's own is in the address. */
function interactionRoutes(world: World, refuse: Refuse): Route[] {
  const byToken = (token: string) => [...world.interactions.values()].find(i => i.token === token);
  return [
    [
      /^POST \/interactions\/(\d+)\/([^/]+)\/callback$/,
      false,
      ([id, tok], { body }) => answerInteraction(world, refuse, id!, tok!, body),
    ],
    [
      /^(PATCH|DELETE) \/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/,
      false,
      ([method, , tok], { body, files }) => {
        const interaction = byToken(tok!);
        if (!interaction?.acknowledged) return errors.webhook;
        return method === 'PATCH' ? editOriginal(world, refuse, interaction, body, files) : removeOriginal(interaction);
      },
    ],
    [
      /^POST \/webhooks\/(\d+)\/([^/]+)$/,
      false,
      ([, tok], { body, files }) => {
        const interaction = byToken(tok!);
        return interaction?.acknowledged ? followUp(world, refuse, interaction, body, files) : errors.webhook;
      },
    ],
  ];
}

function withoutLocalisations(command: Json): Json {
  return { ...command, name_localizations: null, description_localizations: null };
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
