/**
 * What Discord takes. Lengths are UTF-16 units here: never fewer than the code points that Discord counts.
 * https://docs.discord.com/developers/components/reference
 */
export const limits = {
  components: 40,
  /** All text displays of a message together. */
  text: 4000,
  customId: 100,
  buttonsPerRow: 5,
  button: { label: 80, url: 512 },
  select: { options: 25, label: 100, value: 100, description: 100, placeholder: 150 },
  mediaDescription: 1024,
  completion: { count: 25, name: 100, value: 100 },
  command: { name: 32, description: 100, options: 25, choices: 25, stringLength: 6000 },
  nonce: 25,
  /** Ours: columns of a code block that a narrow window still shows without wrapping. */
  codeColumns: 60,
} as const;
