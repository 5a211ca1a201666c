/** What only the terminal says. */
const en = {
  error: 'Error: ',
  more: (n: number) => `… ${n} more: add --all to see them`,
  moreRows: (n: number) => `… ${n} more rows: add --all to see them`,
  why: 'matches: ',
  usage: 'Usage',
  options: 'Options',
  subcommands: 'Commands',
  anyCommand: 'With every command',
  json: 'The answer as JSON',
  all: 'Every choice and row, however many there are',
  help: 'What a command takes',
};

const zh: typeof en = {
  error: '错误：',
  more: n => `… 还有 ${n} 项：加 --all 显示全部`,
  moreRows: n => `… 还有 ${n} 行：加 --all 显示全部`,
  why: '匹配：',
  usage: '用法',
  options: '选项',
  subcommands: '命令',
  anyCommand: '所有命令都可用',
  json: '以 JSON 输出答案',
  all: '显示全部选项和行',
  help: '显示命令的选项',
};

export type TerminalWords = typeof en;

export function terminalWords(language: string | undefined): TerminalWords {
  return language?.startsWith('zh') ? zh : en;
}
