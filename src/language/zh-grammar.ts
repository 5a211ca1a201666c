import { formatNumber } from './format.ts';

// How Chinese joins, counts and writes amounts.

export const list = (items: readonly string[], last = '或') =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join('、')}${last}${items.at(-1)}`;
export const quoted = (items: readonly string[]) => items.map(item => `“${item}”`);
export const count = (n: number, unit: string) => `${formatNumber(n, 'zh-CN')} ${unit}`;

const currencies: Readonly<Record<string, string>> = { RMB: '元人民币', USD: '美元', EUR: '欧元', HKD: '港元' };
const scales: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };
const units: Readonly<Record<string, string>> = {
  tons: '吨',
  enterprises: '家企业',
  companies: '家企业',
  innovations: '项创新成果',
  'institutional innovations': '项制度创新成果',
  measures: '项措施',
  items: '项',
  tasks: '项任务',
  cases: '个案例',
  projects: '个项目',
  drugs: '种药品',
  zones: '个自贸试验区',
  departments: '个部门',
  documents: '份文件',
  areas: '个领域',
  trains: '列',
  days: '天',
  'working days': '个工作日',
  hours: '小时',
  minutes: '分钟',
  weeks: '周',
  months: '个月',
  years: '年',
  cities: '个城市',
  countries: '个国家',
  'percentage points': '个百分点',
};

/** Chinese counts in ten thousands and hundred millions: `RMB billion` 225.85 is 2,258.5 亿元. */
const scaled = (value: number, scale: number) => {
  const amount = value * scale;
  const [size, name] = [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ].find(([least]) => Math.abs(amount) >= (least as number)) ?? [1, ''];
  return `${formatNumber(Number((amount / (size as number)).toPrecision(12)), 'zh-CN')} ${name}`.trim();
};
export const amount = (values: readonly number[], unit: string) => {
  const word = /\b(million|billion|trillion)\b/.exec(unit)?.[0] ?? '';
  const scale = scales[word];
  const rest = unit.replace(word, '').trim();
  const name = currencies[rest] ?? units[rest];
  const number = values.map(value => (scale ? scaled(value, scale) : formatNumber(value, 'zh-CN'))).join('至');
  if (unit === '%') return `${number}%`;
  if (unit === 'rank') return `第 ${number} 位`;
  return currencies[rest] ? `${number}${name}` : `${number} ${name ?? rest}`;
};
