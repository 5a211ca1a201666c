import type { AnyCommand } from '../src/command.ts';
import { measure } from './measure.ts';
import { milestone } from './milestone.ts';
import { zone } from './zone.ts';
import { zonebot } from './zonebot.ts';

const answers: readonly AnyCommand[] = [measure, milestone, zone];

/** Every command, the same on every platform. */
export const commands: readonly AnyCommand[] = [...answers, zonebot(answers)];
