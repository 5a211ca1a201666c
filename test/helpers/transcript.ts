import { type Part, plain, type Reply, type Rich, spans } from '../../src/reply.ts';
import { formatCall } from '../../src/token.ts';

/** A reply as lines that a person can read: what is strong stands between asterisks, what can be clicked in brackets. */
export function transcriptOf(reply: Reply): string[] {
  return [...(reply.title ? [`# ${reply.title}`] : []), ...reply.parts.flatMap(linesOf)];
}

function linesOf(part: Part): string[] {
  switch (part.kind) {
    case 'heading':
      return [`## ${part.text}`];
    case 'text':
    case 'citation':
    case 'note':
      return [`${part.kind === 'text' ? '' : `${part.kind}: `}${marked(part.text)}`];
    case 'copy':
      return [`copy: ${part.text}`];
    case 'facts':
      return part.facts.map(({ label, value }) => `${label}: ${marked(value)}`);
    case 'comparison':
      return [part.left, part.right].map(({ label, text }) => `${label} | ${plain(text)}`);
    case 'hits':
      return part.hits.flatMap(({ id, title, meta, excerpt = '', why }, i) => [
        `${part.start + i}. ${id} ${marked(title)} (${meta})`,
        `   ${marked(excerpt)}`,
        ...(why ? [`   why: ${why}`] : []),
      ]);
    case 'table':
      return [`table: ${part.caption}`, ...[part.columns, ...part.rows].map(row => row.join(' | '))];
    case 'timeline':
      return part.entries.map(({ date, title }) => `${date} ${plain(title)}`);
    case 'chart':
      return [`${part.chart.type}: ${part.alt}`];
    case 'actions':
      return part.actions.map(({ label, call }) => `[${label}] ${call ? formatCall(call) : ''}`);
    case 'choices':
      return [`${part.label}:`, ...part.choices.map(({ label, call }) => `[${label}] ${formatCall(call)}`)];
  }
}

function marked(rich: Rich): string {
  return spans(rich)
    .map(({ text, strong, href }) => (href ? `${text} <${href}>` : strong ? `*${text}*` : text))
    .join('');
}
