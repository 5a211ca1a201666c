export type { WebOptions } from './app.ts';
export type { PartState } from './health.ts';
export { startWeb } from './start.ts';
export type { Clicked, Surface, Surfaces } from './surface.ts';
