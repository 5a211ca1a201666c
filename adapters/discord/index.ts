export { toDiscordCommands } from './definitions.ts';
export { checkDiscord, inviteLink } from './doctor.ts';
export type { DiscordMessage, Rendered } from './message.ts';
export { createDiscordPoster } from './poster.ts';
export { registerDiscord } from './register.ts';
export { drawCharts, toDiscord } from './render/render.ts';
export { startDiscord } from './start.ts';
