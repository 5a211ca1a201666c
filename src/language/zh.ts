import type { Words } from './index.ts';
import { answers } from './zh-answers.ts';
import { digest, watch } from './zh-digest.ts';
import { count, list, quoted } from './zh-grammar.ts';

const didYouMean = (close: readonly string[]) => (close.length ? `您是不是要找${list(quoted(close))}？` : '');
const some = (known: readonly string[]) =>
  known.length > 30 ? `${known.slice(0, 30).join('、')}……` : known.join('、');

/** The bot's own words in Simplified Chinese. */
export const zh: Words = {
  language: 'zh-CN',
  languageName: '简体中文',
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
  storeAway: id =>
    `我的数据库暂时没有响应，现在无法读取或保存订阅。已有的订阅都保留着，没有任何内容丢失。请稍后再试；已记录为 ${id}。`,
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
  daysLeft: days => (days === 0 ? '今天' : days > 0 ? `还有 ${count(days, '天')}` : `${count(-days, '天')}前`),
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
  ...answers,
  digest,
  watch,
};
