import { z } from 'zod';

const secret = z.string().trim().min(1, 'is blank: fill it in or remove it').optional();
const wholePort = 'has to be a whole number from 0 to 65535';
const port = (value: number) =>
  z.coerce.number(wholePort).int(wholePort).min(0, wholePort).max(65535, wholePort).default(value);

const variables = z.object({
  SLACK_BOT_TOKEN: secret,
  SLACK_SIGNING_SECRET: secret,
  SLACK_APP_TOKEN: secret,
  SLACK_API_URL: z
    .url({ protocol: /^https?$/, error: 'has to be a web address that begins with http:// or https://' })
    .default('https://slack.com/api/'),
  SLACK_PORT: port(3000),
  DISCORD_TOKEN: secret,
  DISCORD_APPLICATION_ID: z
    .string()
    .regex(/^\d{17,20}$/, 'has to be the number from the Developer Portal (17 to 20 digits)')
    .optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: 'has to be a web address that begins with http:// or https://' })
    .default('https://discord.com/api'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'has to begin with postgres://')
    .optional(),
  ZONEBOT_DATA: z.string().default('./data'),
  ZONEBOT_SEEDS: z.string().default(''),
  ZONEBOT_CLOCK: z.string().optional(),
  ZONEBOT_WATCH: z.stringbool().default(false),
  PORT: port(8080),
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

/** What the environment says, checked. */
export type Config = z.output<typeof variables>;

/** Variables that are wrong: for the person who set them. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the variables that the README lists. An empty one counts as not set.
 *
 * @throws {ConfigError} naming every variable that is wrong and what to write; never its value, which may be a secret
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = variables.safeParse(set);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new ConfigError(`These variables are wrong:\n${lines.join('\n')}`);
}

/** The shipped data, then the user's own. */
export function seedFolders(config: Pick<Config, 'ZONEBOT_SEEDS'>, shipped: string): string[] {
  return [shipped, ...config.ZONEBOT_SEEDS.split(':').filter(Boolean)];
}
