import { clean } from '../../../src/plain-text.ts';
import { type Part, plain, type Reply } from '../../../src/reply.ts';

/** The whole answer as text to read or to hear: everything but the buttons. */
export function toPlainText({ title, parts }: Pick<Reply, 'title' | 'parts'>): string {
  const pieces = [title ?? '', ...parts.map(partText)];
  return pieces
    .map(piece => clean(piece).trim())
    .filter(Boolean)
    .join('\n\n');
}

function partText(part: Part): string {
  switch (part.kind) {
    case 'heading':
    case 'copy':
      return part.text;
    case 'text':
    case 'note':
    case 'citation':
      return plain(part.text);
    case 'facts':
      return part.facts.map(({ label, value }) => `${label}: ${plain(value)}`).join('\n');
    case 'comparison':
      return [part.left, part.right].map(({ label, text }) => `${label}: ${plain(text)}`).join('\n');
    case 'hits':
      return part.hits
        .map(({ id, title, meta, excerpt }, i) =>
          [`${part.start + i}. ${id} · ${plain(title)}`, meta, excerpt && plain(excerpt)].filter(Boolean).join('\n'),
        )
        .join('\n\n');
    case 'table':
      return [part.caption, part.columns.join(' | '), ...part.rows.map(row => row.join(' | '))].join('\n');
    case 'timeline':
      return part.entries.map(({ date, title }) => `${date}: ${plain(title)}`).join('\n');
    case 'chart':
      return part.alt;
    case 'actions':
    case 'choices':
      return '';
  }
}
