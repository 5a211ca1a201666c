import { formatNumber } from './format.ts';
import type { Words } from './index.ts';
import { digest, watch } from './zh-digest.ts';

const list = (items: readonly string[], last = '或') =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join('、')}${last}${items.at(-1)}`;
const quoted = (items: readonly string[]) => items.map(item => `“${item}”`);
const didYouMean = (close: readonly string[]) => (close.length ? `您是不是要找${list(quoted(close))}？` : '');
const some = (known: readonly string[]) =>
  known.length > 30 ? `${known.slice(0, 30).join('、')}……` : known.join('、');
const count = (n: number, unit: string) => `${formatNumber(n, 'zh-CN')} ${unit}`;

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
const amount = (values: readonly number[], unit: string) => {
  const word = /\b(million|billion|trillion)\b/.exec(unit)?.[0] ?? '';
  const scale = scales[word];
  const rest = unit.replace(word, '').trim();
  const name = currencies[rest] ?? units[rest];
  const number = values.map(value => (scale ? scaled(value, scale) : formatNumber(value, 'zh-CN'))).join('至');
  if (unit === '%') return `${number}%`;
  if (unit === 'rank') return `第 ${number} 位`;
  return currencies[rest] ? `${number}${name}` : `${number} ${name ?? rest}`;
};

/** The bot's own words in Simplified Chinese. */
export const zh: Words = {
  language: 'zh-CN',
  colon: '：',
  stop: '。',
  usage: {
    unknownCommand: (name, close) => `没有“${name}”这个命令。${didYouMean(close)}输入 /zonebot help 查看全部命令。`,
    unknownOption: (name, close, known) => `没有“${name}”这个选项。${didYouMean(close)}可用的选项有：${some(known)}。`,
    noValue: (name, what) => `“${name}:”后面缺少内容：${what}。`,
    missing: (name, what) => `缺少“${name}”：${what}。`,
    unexpected: (text, known) =>
      known.length
        ? `无法识别“${text}”。选项的写法是 ${known[0]}:内容；可用的选项有：${some(known)}。`
        : `这个命令没有选项，但收到了“${text}”。`,
    tooLong: (name, max) => `“${name}”超过 ${max} 个字符，请缩短。`,
    notInteger: (name, typed, min, max) =>
      `“${name}”应为${min !== undefined && max !== undefined ? ` ${min} 到 ${max} 之间的` : min !== undefined ? `不小于 ${min} 的` : ''}整数，而不是“${typed}”。`,
    notBoolean: (name, typed) => `“${name}”只能是 yes 或 no，而不是“${typed}”。`,
    notChoice: (name, typed, close, known) =>
      `“${typed}”不是有效的 ${name}。${close.length ? didYouMean(close) : `可选：${some(known)}。`}`,
    notDate: (name, typed) => `“${name}”中的日期“${typed}”无法识别。请写成 2024、2024-09、2024-09-14 或 2024年9月。`,
    notAllowed: '只有能管理该服务器（Discord）或属于该频道（Slack）的成员才能更改频道接收的内容。',
    expired: '这个按钮已失效。请重新输入命令，使用新的按钮。',
  },
  failure: id => `抱歉，我这边出了点问题，已记录为 ${id}。请稍后再试。`,
  cut: {
    characters: n => `……（还有 ${n} 个字符）`,
    rows: n => `还有 ${n} 行未显示`,
    parts: n => `内容超过一条消息的长度，略去了 ${n} 个部分。`,
  },
  kind: { measure: '政策举措', milestone: '大事', figure: '数据' },
  milestoneKind: { event: '事件', target: '目标', deadline: '截止日期' },
  scope: { zone: '适用于所列自贸试验区', 'all-zones': '适用于各自贸试验区', nationwide: '适用于全国' },
  status: {
    planned: '计划中',
    pilot: '试点中',
    'in-force': '已实施',
    replicated: '已复制推广',
    completed: '已完成',
    expired: '已失效',
  },
  dateKind: { event: '日期', issued: '发布', effect: '施行', expiry: '到期', target: '目标', deadline: '截止' },
  card: {
    zones: '自贸试验区',
    areas: '领域',
    departments: '责任单位',
    scope: '适用范围',
    status: '状态',
    date: '日期',
    document: '文件',
    issuers: '发文机关',
    before: '改革前',
    after: '改革后',
    figures: '数据',
    related: '相关记录',
    alike: '类似记录',
    more: '按自贸试验区、领域或单位查看',
    moreZone: name => `自贸试验区：${name}`,
    moreArea: name => `领域：${name}`,
    moreDepartment: name => `责任单位：${name}`,
    source: '来源',
    note: '关于来源的说明',
    back: '返回列表',
    showSource: '查看出处',
    watch: '关注此项',
    share: '分享',
    recordsInEnglish: '记录内容为英文原文。',
  },
  source: {
    title: id => `${id} 的出处`,
    publisher: '发布者',
    place: '位置',
    before: '前一项',
    after: '后一项',
    cite: '引用格式',
    record: id => `Zonebot record ${id}`,
    back: '返回记录',
    further: n => `来源中另有 ${n} 处提到这一内容。`,
    ownWords: '记录用我们自己的话（英文）转述原文；其中的数字、日期和名称与来源一致。',
  },
  figure: {
    what: '指标',
    value: '数值',
    period: '时期',
    place: '地区',
    source: '来源',
    record: '记录',
    caption: '主要数据',
    comparable: '同一单位的数据',
    qualifier: { about: '约', over: '超过', 'at least': '至少', under: '低于', 'up to': '最高' },
    of: (text, whole) => `${text}（占比基数：${whole}）`,
    change: (text, change) => `${text}（${change}）`,
    qualified: (qualifier, text) => `${qualifier} ${text}`,
    amount: (value, unit) => amount([value], unit),
    range: (from, to, unit) => amount([from, to], unit),
  },
  chart: {
    byZone: what => `各自贸试验区的${what}数量`,
    byArea: what => `各领域的${what}数量`,
    byMonth: what => `各月的${what}数量`,
    byYear: what => `各年的${what}数量`,
    many: { measure: '政策举措', milestone: '大事', figure: '数据', any: '记录' },
    bars: (title, points) => `条形图。${title}：${points}。`,
    line: (title, points) => `折线图。${title}：${points}。`,
    timeline: (title, n) => `时间轴。${title}：共 ${n} 个日期，逐项列出。`,
  },
  daysLeft: days => (days === 0 ? '今天' : days > 0 ? `还有 ${count(days, '天')}` : `${count(-days, '天')}前`),
  milestones: {
    next: '即将到来',
    onThisDay: day => `历史上的今天（${day}）`,
    timeline: n => `时间轴：${count(n, '个日期')}`,
  },
  zone: {
    which: '选择自贸试验区',
    chinese: '中文名称',
    english: '英文名称',
    founded: '设立时间',
    cities: '片区',
    records: '记录',
    recordsOf: (measures, milestones, figures) =>
      `${count(measures, '项政策举措')}，${count(milestones, '件大事')}，${count(figures, '组数据')}`,
    byStatus: '举措的状态',
    figures: '主要数据',
    next: '即将到来',
    latest: '最新大事',
    byTopic: '各领域的政策举措',
    replication: '从这里复制推广',
    replicated: n => `这里有 ${n} 项创新成果推广到了其他地方。`,
    showAll: '查看全部',
    similar: '领域构成相近的自贸试验区',
    compareWith: name => `与${name}比较`,
  },
  compare: {
    title: names => list(names, '与'),
    number: '请比较两到四个自贸试验区，例如 zones:sichuan,chongqing；或使用 what:negative-list。',
    row: '项目',
    counts: '记录的数量',
    rows: '两份清单的不同之处',
    legend: '▲ 该行最多 · = 全部相同 · – 无',
    founded: '设立时间',
    next: '下一个日期',
    topicOf: name => `领域：${name}`,
    statusOf: name => `状态：${name}`,
    together: n => `有 ${n} 条记录同时涉及它们。`,
    lists: '跨境服务贸易负面清单：全国版与自贸试验区版',
    national: '全国版',
    zoneList: '自贸试验区版',
    difference: '变化',
    opened: '≠ 已开放',
    differs: '≠ 已放宽',
  },
  related: {
    title: '与这条消息相关的记录',
    by: words => `按${quoted(words).join('')}搜索。`,
    nothing: '没有找到与这条消息相关的记录。',
    refine: '用这些词搜索',
  },
  home: {
    title: 'Zonebot',
    search: '搜索记录',
    intro: '向我询问中国自由贸易试验区的情况：/measure 锂电池、/milestone 2024年3月、/zone 四川。中英文均可。',
    next: '即将到期',
    nothingNext: '近期没有到期事项。',
    mine: '您会收到',
    nothingMine: '还没有订阅简报或关注。可用 /digest subscribe 和 /watch add 添加。',
  },
  help: {
    title: '您可以这样问',
    intro: '我根据核对过的记录回答有关中国自由贸易试验区的问题，每条记录都注明来源。分享之前，只有您能看到回答。',
    tryThis: '试一试',
    examples: [
      { label: '锂电池 铁路', command: 'measure', query: '锂电池 铁路' },
      { label: '跨境服务贸易 负面清单', command: 'measure', query: '跨境服务贸易 负面清单' },
      { label: '2024年3月的大事', command: 'milestone', query: '2024年3月' },
      { label: '接下来', command: 'milestone', query: '接下来' },
      { label: '四川', command: 'zone', query: '四川' },
    ],
    syntax:
      '像在搜索框里一样输入中文或英文。可用 zone:四川 area:金融 status:planned from:2024-03 缩小范围；用引号表示"完整词组"；用 -词 排除；也可以直接输入编号，如 SC-46。',
  },
  about: {
    title: '数据来源',
    intro:
      '每条记录都出自下列文件之一，并注明位置。摘要由我们自己撰写（英文）；数字、日期和文号与来源一致，来源有误时会加以说明。',
    caution: '这里提供的是信息，不是法律意见。作决定前请阅读记录所引用的文件。',
  },
  health: {
    title: '运行状态',
    version: '版本',
    up: '启动时间',
    data: '数据',
    problems: '数据中的问题',
    database: '数据库',
    ok: '正常',
    down: '无响应',
    on: '已启用',
    off: '未启用',
    records: (measures, milestones, figures, at) =>
      `${count(measures, '项政策举措')}，${count(milestones, '件大事')}，${count(figures, '组数据')}，加载于 ${at}`,
    leftOut: n => `略去了 ${n} 个条目：请运行 "npm run -s zonebot -- check"`,
  },
  digest,
  watch,
  hits: {
    found: (total, what) => (total === 0 ? `没有找到${what}` : `找到 ${formatNumber(total, 'zh-CN')} 条${what}`),
    what: { measure: '政策举措', milestone: '大事', figure: '数据', any: '记录' },
    page: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
    next: '下一页',
    previous: '上一页',
    byDate: '最新优先',
    byMatch: '最相关优先',
    share: '分享到频道',
    open: '打开结果',
    openOne: '打开',
    chart: '图表',
    only: '仅显示',
    from: day => `${day}起`,
    to: day => `至${day}`,
    watch: '关注此搜索',
    how: {
      word: '',
      stem: '',
      prefix: '词首',
      spelling: '拼写',
      synonym: '同义',
      phrase: '词组',
      id: '编号',
      document: '文号',
      date: '日期',
      name: '名称',
    },
    filterZone: '只看一个自贸试验区',
    filterArea: '只看一个领域',
    leftOut: words => `没有记录包含全部词语，已略去：${quoted(words).join('')}。`,
    nothing: '没有完全符合的内容。',
    closest: '最接近的内容',
    withoutFilters: '去掉筛选条件再搜索',
    sharedBy: name => `由 ${name} 分享`,
    timeline: '时间轴',
    list: '列表',
  },
};
