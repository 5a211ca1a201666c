import type { AnyCommand } from '../src/command.ts';
import { compare } from './compare.ts';
import { digest } from './digest.ts';
import { figure } from './figure.ts';
import { measure } from './measure.ts';
import { milestone } from './milestone.ts';
import { watch } from './watch.ts';
import { zone } from './zone.ts';
import { zonebot } from './zonebot.ts';

const answers: readonly AnyCommand[] = [measure, milestone, zone, figure, compare, digest, watch];

/** Every command, the same on every platform. */
export const commands: readonly AnyCommand[] = [...answers, zonebot(answers)];
