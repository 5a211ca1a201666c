export { type TerminalOptions, toTerminal } from './render.ts';
export { type Output, runInTerminal, type Streams } from './run.ts';
