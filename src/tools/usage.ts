/** What `zonebot` does besides answering commands, as `zonebot TOOL --help` prints it. */
export const usage = `zonebot start                      serve the playground, and Slack and Discord if their variables are set
zonebot doctor                     what is configured, reachable and registered, and what to do about what is not
zonebot register                   register the commands with Discord (start does it too)
zonebot manifest [--url ADDRESS]   the Slack app manifest, for Socket Mode or for HTTP at that address
zonebot search [--json] [--explain] [--limit N] [--kind measure|milestone|figure|any] [WORDS]
                                   search; without words one query a line from standard input
zonebot records [--json]           every record
zonebot check [FOLDER ...]         what is wrong in folders of records
zonebot help                       the commands that people type, which work here too
`;
