export { startSlack } from './adapter.ts';
export type { SlackBlock, SlackMessage } from './blocks.ts';
export { checkSlack } from './doctor.ts';
export { type ManifestMode, slackManifest } from './manifest.ts';
export { createSlackPoster } from './poster.ts';
export { toSlack } from './render/render.ts';
