import { type AnyCommand, isGroup, type Options } from '../../src/command.ts';
import { visible } from '../../src/options.ts';
import { goneEvents } from './gone.ts';
import { relatedShortcut } from './register.ts';

/** What the bot may do in a workspace, and what for. */
export const botScopes: Readonly<Record<string, string>> = {
  commands: 'slash commands and the message shortcut',
  'chat:write': 'digests, and answers that come late',
  'chat:write.public': 'digests in public channels without an invitation',
  'channels:read': 'who is a member of a channel, before its digest is changed by a click',
  'groups:read': 'the same in private channels',
  'channels:history': 'whether a digest arrived, when Slack did not say so',
  'groups:history': 'the same in private channels',
  'im:history': 'the same in direct messages',
  'im:write': 'what reaches a person rather than a channel',
  'users:read': 'a person’s language and name',
};

/** How Slack reaches the bot. */
export type ManifestMode = { readonly kind: 'socket' } | { readonly kind: 'http'; readonly url: string };

/**
 * The app as Slack wants it described, made from the commands: paste it at api.slack.com/apps, under "Create New App",
 * "From a manifest". https://docs.slack.dev/reference/app-manifest
 *
 * @param mode for HTTP, the address at which Slack reaches `/slack/events`
 */
export function slackManifest(commands: readonly AnyCommand[], mode: ManifestMode) {
  const url = mode.kind === 'http' ? { url: mode.url } : {};
  const requestUrl = mode.kind === 'http' ? { request_url: mode.url } : {};
  return {
    _metadata: { major_version: 2, minor_version: 0 },
    display_information: {
      name: 'Zonebot',
      description: 'Answers questions about China’s pilot free trade zones, and sends digests of their milestones',
      background_color: '#1f4e79',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: true },
      bot_user: { display_name: 'zonebot', always_online: true },
      shortcuts: [
        {
          name: 'Find related measures',
          type: 'message',
          callback_id: relatedShortcut,
          description: 'Searches the records by the text of this message',
        },
      ],
      slash_commands: commands.map(command => ({
        command: `/${command.name}`,
        description: command.description,
        usage_hint: usageHint(command),
        should_escape: false,
        ...url,
      })),
    },
    oauth_config: { scopes: { bot: Object.keys(botScopes) } },
    settings: {
      event_subscriptions: { bot_events: [...Object.keys(goneEvents), 'app_home_opened'].sort(), ...requestUrl },
      interactivity: {
        is_enabled: true,
        ...requestUrl,
        ...(mode.kind === 'http' && { message_menu_options_url: mode.url }),
      },
      org_deploy_enabled: false,
      socket_mode_enabled: mode.kind === 'socket',
      token_rotation_enabled: false,
    },
  };
}

/** @example 'query zone: area: dept:' or 'help | about | status' */
function usageHint(command: AnyCommand): string {
  const hint = isGroup(command) ? command.subcommands.map(sub => sub.name).join(' | ') : optionsHint(command.options);
  return hint.slice(0, 1000) || ' ';
}

function optionsHint(options: Options): string {
  return Object.entries(visible(options))
    .map(([name, option]) => ('rest' in option && option.rest ? name : `${name}:`))
    .join(' ');
}
