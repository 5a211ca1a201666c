import { acknowledgeMs } from '../patience.ts';
import { type Answer, errors, type Refuse } from './errors.ts';
import { createMessage, ephemeral, reportMessage } from './messages.ts';
import { messageProblems } from './validate-message.ts';
import type { FakeInteraction, Json, World } from './world.ts';

/** The first answer to an interaction, by its kind: 5 and 6 defer, 8 suggests. */
export function answerInteraction(world: World, refuse: Refuse, id: string, token: string, body: Json): Answer {
  const interaction = world.interactions.get(id);
  const isLate = interaction && Date.now() - interaction.began > acknowledgeMs;
  if (!interaction || isLate || interaction.token !== token) return errors.interaction;
  if (interaction.acknowledged) return errors.acknowledged;
  const data = (body.data ?? {}) as Json;
  if (body.type === 5) {
    if (Number(data.flags ?? 0) & ~ephemeral) return refuse(['callback: only EPHEMERAL on a deferred answer']);
    interaction.thinking = { private: Boolean(Number(data.flags ?? 0) & ephemeral) };
  } else if (body.type === 6) {
    if (!interaction.clicked) return refuse(['callback: type 6 without a message']);
    interaction.original = interaction.clicked;
  } else if (body.type === 8) {
    const choices = (data.choices ?? []) as { name: string; value: string }[];
    const wrong = choices.filter(c => ![c.name, c.value].every(t => t.length >= 1 && t.length <= 100));
    if (wrong.length || choices.length > 25) return refuse([`suggestions: ${JSON.stringify(wrong)}`]);
    interaction.suggestions = choices;
  } else return refuse([`callback: type ${body.type} is not used`]);
  interaction.acknowledged = body.type;
  return { status: 204 };
}

/** Edits what an interaction was answered with first, or the message that was clicked. */
export function editOriginal(
  world: World,
  refuse: Refuse,
  interaction: FakeInteraction,
  body: Json,
  files: string[],
): Answer {
  const found = messageProblems(body, files);
  if (found.length) return refuse(found);
  if (interaction.thinking && !interaction.original) {
    if (interaction.thinking.gone) return errors.message;
    interaction.original = createMessage(world, {
      channel: interaction.channel,
      body,
      files,
      onlyFor: interaction.thinking.private ? interaction.user : undefined,
    });
  } else if (interaction.original && !interaction.original.deleted) {
    Object.assign(interaction.original, { body, files });
    world.seen.push({ message: interaction.original, body });
  } else return errors.message;
  return { status: 200, body: reportMessage(world, interaction.original) };
}

/** Posts below the first answer. */
export function followUp(
  world: World,
  refuse: Refuse,
  interaction: FakeInteraction,
  body: Json,
  files: string[],
): Answer {
  const found = messageProblems(body, files);
  if (found.length) return refuse(found);
  // Discord turns the first follow-up of a deferred answer into its edit, as private as the deferral was.
  if (interaction.thinking && !interaction.original && !interaction.thinking.gone)
    return editOriginal(world, refuse, interaction, body, files);
  const onlyFor = Number(body.flags) & ephemeral ? interaction.user : undefined;
  const message = createMessage(world, { channel: interaction.channel, body, files, onlyFor });
  return { status: 200, body: reportMessage(world, message) };
}

/** "Thinking ..." or the answer in its place is taken away. */
export function removeOriginal({ thinking, original }: FakeInteraction): Answer {
  if (thinking && !original) thinking.gone = true;
  else if (original) original.deleted = true;
  return { status: 204 };
}
