import type { Core } from '../../src/core.ts';
import type { PartState } from './health.ts';

interface Metric {
  readonly name: string;
  readonly help: string;
  readonly type?: 'gauge' | 'counter';
  /** Each with its labels. */
  readonly values: readonly (readonly [labels: Readonly<Record<string, string>>, value: number])[];
}

/** The numbers of `/metrics`, in the text format of Prometheus. */
export function toMetrics(core: Core, parts: readonly PartState[]): string {
  const { corpus, status } = core;
  const kinds = ['measure', 'milestone', 'figure'] as const;
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  return writeMetrics([
    {
      name: 'zonebot_info',
      help: 'The running version.',
      values: [[{ version: status.version, node: process.version }, 1]],
    },
    {
      name: 'process_start_time_seconds',
      help: 'When the process started.',
      values: [[{}, Date.now() / 1000 - process.uptime()]],
    },
    { name: 'process_resident_memory_bytes', help: 'Memory that the process holds.', values: [[{}, rss]] },
    {
      name: 'process_cpu_seconds_total',
      help: 'Processor time used.',
      type: 'counter',
      values: [[{}, (user + system) / 1e6]],
    },
    { name: 'nodejs_heap_used_bytes', help: 'JavaScript heap in use.', values: [[{}, heapUsed]] },
    {
      name: 'zonebot_records',
      help: 'Records loaded, by kind.',
      values: kinds.map(kind => [{ kind }, corpus.records.filter(record => record.kind === kind).length]),
    },
    {
      name: 'zonebot_data_problems',
      help: 'Entries left out because something is wrong with them.',
      values: [[{}, corpus.problems.length]],
    },
    {
      name: 'zonebot_data_loaded_timestamp_seconds',
      help: 'When the data was loaded.',
      values: [[{}, status.loadedAt.getTime() / 1000]],
    },
    {
      name: 'zonebot_part_ready',
      help: 'Whether a part that is on is connected.',
      values: parts.filter(({ on }) => on).map(({ name, ready }) => [{ part: name }, Number(ready)]),
    },
  ]);
}

function writeMetrics(metrics: readonly Metric[]): string {
  return metrics
    .map(({ name, help, type = 'gauge', values }) =>
      [
        `# HELP ${name} ${help}`,
        `# TYPE ${name} ${type}`,
        ...values.map(([labels, value]) => `${name}${writeLabels(labels)} ${value}`),
        '',
      ].join('\n'),
    )
    .join('');
}

function writeLabels(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => {
    const escaped = value.replace(/[\\"]/g, char => `\\${char}`).replaceAll('\n', '\\n');
    return `${name}="${escaped}"`;
  });
  return pairs.length ? `{${pairs.join(',')}}` : '';
}
