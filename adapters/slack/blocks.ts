import type { KnownBlock, HeaderBlock as KnownHeader } from '@slack/types';

/** A chart. Missing from `@slack/types` 3.2. https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block */
export interface DataVisualizationBlock {
  type: 'data_visualization';
  block_id?: string;
  title: string;
  chart: {
    type: 'bar' | 'line';
    series: { name: string; data: { label: string; value: number }[] }[];
    axis_config: { categories: string[]; x_label?: string; y_label?: string };
  };
}

/** `level` is missing from `@slack/types` 3.2. */
export type HeaderBlock = KnownHeader & { level?: 1 | 2 | 3 | 4 };

export type SlackBlock = Exclude<KnownBlock, KnownHeader> | HeaderBlock | DataVisualizationBlock;

/** A message as Slack takes it, through `response_url` as through `chat.postMessage`. */
export interface SlackMessage {
  /** The whole answer as readable text, escaped: notifications and screen readers use only this. */
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
  readonly mrkdwn: false;
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}
