/** What Slack takes in a message, in Unicode code points. Where its documents differ, the smaller number. */
export const limits = {
  blocks: 50,
  /** Slack refuses a message somewhere above 12,000 characters of blocks: https://github.com/slackapi/bolt-js/issues/2509 */
  blockCharacters: 12_000,
  /** Above this, Slack splits the plain text of a message. */
  messageText: 4000,
  text: 3000,
  header: 150,
  field: 2000,
  actionsPerBlock: 25,
  button: { text: 75, value: 2000, url: 3000 },
  option: { text: 75, description: 75, value: 150 },
  select: { options: 100, placeholder: 150 },
  table: { rows: 100, columns: 20, characters: 10_000 },
  chart: { perMessage: 2, title: 50, points: 20, label: 20, series: 20, axisLabel: 50 },
  /** Ours: a cell or a label longer than this is unreadable. */
  cell: 200,
} as const;
