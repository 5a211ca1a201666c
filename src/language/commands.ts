/** Simplified and Traditional Chinese. */
type Pair = readonly [cn: string, tw: string];
type Named = readonly [name: Pair, description: Pair];

/** What something is called, by locale as Discord writes them. */
export interface Localisations {
  readonly names: Readonly<Record<'zh-CN' | 'zh-TW', string>>;
  /** A choice has none. */
  readonly descriptions?: Readonly<Record<'zh-CN' | 'zh-TW', string>>;
}

/**
 * Names and descriptions of commands, options and choices for people who see them in Chinese. Names are lower case
 * without blanks, descriptions at most 100 characters, as Discord wants them; a choice has a name only.
 *
 * @param path a command, a group, or a command of a group: `measure`, `digest`, `digest subscribe`
 * @returns undefined for what has no Chinese name: it keeps its English one
 * @example
 * localisations('digest subscribe', 'rhythm', 'daily')?.names['zh-CN']
 * //=> '每天'
 */
export function localisations(path: string, option?: string, choice?: string): Localisations | undefined {
  if (choice !== undefined) return toLocalisations(choices[choice]);
  if (option !== undefined) return toLocalisations(...(options[`${path} ${option}`] ?? options[option] ?? []));
  return toLocalisations(...(commands[path] ?? []));
}

/** The description of a command or an option in the language of the bot's words. */
export function describe(english: string, { language }: { language: string }, path: string, option?: string): string {
  return language === 'zh-CN' ? (localisations(path, option)?.descriptions?.[language] ?? english) : english;
}

function toLocalisations(name?: Pair, description?: Pair): Localisations | undefined {
  if (!name) return undefined;
  const byLocale = ([cn, tw]: Pair) => ({ 'zh-CN': cn, 'zh-TW': tw });
  return { names: byLocale(name), ...(description ? { descriptions: byLocale(description) } : {}) };
}

const commands: Readonly<Record<string, Named>> = {
  measure: [
    ['举措', '舉措'],
    ['查找自由贸易试验区的政策举措', '查找自由貿易試驗區的政策舉措'],
  ],
  milestone: [
    ['大事', '大事'],
    ['查找大事：文件、会议、生效的法规、目标和截止日期', '查找大事：文件、會議、生效的法規、目標和截止日期'],
  ],
  zone: [
    ['自贸区', '自貿區'],
    ['查看一个自由贸易试验区的概况', '查看一個自由貿易試驗區的概況'],
  ],
  figure: [
    ['数据', '數據'],
    ['查找主要数据，附单位、时期和来源', '查找主要數據，附單位、時期和來源'],
  ],
  compare: [
    ['比较', '比較'],
    [
      '比较两到四个自贸试验区，或全国版与自贸试验区版负面清单',
      '比較兩到四個自貿試驗區，或全國版與自貿試驗區版負面清單',
    ],
  ],
  digest: [
    ['简报', '簡報'],
    ['为本频道定期发送大事简报', '為本頻道定期發送大事簡報'],
  ],
  'digest subscribe': [
    ['订阅', '訂閱'],
    [
      '向本频道定期发送简报：即将到期、新增内容、历史上的今天',
      '向本頻道定期發送簡報：即將到期、新增內容、歷史上的今天',
    ],
  ],
  'digest list': [
    ['列表', '列表'],
    ['本频道收到的简报', '本頻道收到的簡報'],
  ],
  'digest preview': [
    ['预览', '預覽'],
    ['预览现在的简报，只有您能看到', '預覽現在的簡報，只有您能看到'],
  ],
  'digest now': [
    ['立即发送', '立即發送'],
    ['立即向频道发送简报', '立即向頻道發送簡報'],
  ],
  'digest pause': [
    ['暂停', '暫停'],
    ['暂停简报一段时间，或直到有人恢复', '暫停簡報一段時間，或直到有人恢復'],
  ],
  'digest resume': [
    ['恢复', '恢復'],
    ['恢复已暂停或出错的简报', '恢復已暫停或出錯的簡報'],
  ],
  'digest edit': [
    ['修改', '修改'],
    ['修改简报：未提到的保持不变', '修改簡報：未提到的保持不變'],
  ],
  'digest unsubscribe': [
    ['取消订阅', '取消訂閱'],
    ['永久停止一份简报', '永久停止一份簡報'],
  ],
  'digest status': [
    ['状态', '狀態'],
    ['简报的下次时间、内容和最近发送情况', '簡報的下次時間、內容和最近發送情況'],
  ],
  watch: [
    ['关注', '關注'],
    ['记录或搜索结果变化时收到通知', '記錄或搜尋結果變化時收到通知'],
  ],
  'watch add': [
    ['添加', '新增'],
    ['符合条件的记录新增或变更时收到通知', '符合條件的記錄新增或變更時收到通知'],
  ],
  'watch list': [
    ['列表', '列表'],
    ['本频道和您正在关注的内容', '本頻道和您正在關注的內容'],
  ],
  'watch test': [
    ['测试', '測試'],
    ['查看一项关注目前符合的记录和过去 90 天的变化', '查看一項關注目前符合的記錄和過去 90 天的變化'],
  ],
  'watch remove': [
    ['移除', '移除'],
    ['停止关注', '停止關注'],
  ],
  'watch snooze': [
    ['静音', '靜音'],
    ['让一项关注暂停通知一周，或到某一天', '讓一項關注暫停通知一週，或到某一天'],
  ],
  zonebot: [
    ['zonebot', 'zonebot'],
    ['帮助、您会收到的内容、数据来源和运行状态', '說明、您會收到的內容、資料來源和運作狀態'],
  ],
  'zonebot help': [
    ['帮助', '說明'],
    ['可以问些什么', '可以問些什麼'],
  ],
  'zonebot about': [
    ['关于', '關於'],
    ['数据来自哪里', '資料來自哪裡'],
  ],
  'zonebot status': [
    ['状态', '狀態'],
    ['机器人的运行状态', '機器人的運作狀態'],
  ],
  'zonebot home': [
    ['首页', '首頁'],
    ['怎样提问、您会收到什么、即将到期的事项', '怎樣提問、您會收到什麼、即將到期的事項'],
  ],
  'zonebot related': [
    ['相关', '相關'],
    ['查找与一段较长文字（如一条消息）相关的记录', '查找與一段較長文字（如一則訊息）相關的記錄'],
  ],
};

/** By the option's name, or by command and option where one command means something else by it. */
const options: Readonly<Record<string, Named>> = {
  query: [
    ['关键词', '關鍵詞'],
    ['关键词，或编号（如 SC-46）', '關鍵詞，或編號（如 SC-46）'],
  ],
  'milestone query': [
    ['关键词', '關鍵詞'],
    [
      '关键词、日期（如 2024年3月）、“接下来”、“历史上的今天”或编号',
      '關鍵詞、日期（如 2024年3月）、“next”、“on this day”或編號',
    ],
  ],
  'figure query': [
    ['关键词', '關鍵詞'],
    ['关键词（如 外贸规模），或编号（如 OP-F1）', '關鍵詞（如 foreign trade），或編號（如 OP-F1）'],
  ],
  'watch add query': [
    ['内容', '內容'],
    ['搜索用的关键词和筛选条件，或编号（如 SC-46）', '搜尋用的關鍵詞和篩選條件，或編號（如 SC-46）'],
  ],
  zone: [
    ['自贸区', '自貿區'],
    ['只看这些自贸试验区，如 四川,重庆', '只看這些自貿試驗區，如 sichuan,chongqing'],
  ],
  'zone zone': [
    ['自贸区', '自貿區'],
    ['自贸试验区，如 四川、sichuan 或 成都', '自貿試驗區，如 四川、sichuan 或 成都'],
  ],
  area: [
    ['领域', '領域'],
    ['只看这些领域，如 金融', '只看這些領域，如 金融'],
  ],
  dept: [
    ['责任单位', '責任單位'],
    ['只看由该单位负责的内容', '只看由該單位負責的內容'],
  ],
  scope: [
    ['适用范围', '適用範圍'],
    ['适用于哪里', '適用於哪裡'],
  ],
  status: [
    ['状态', '狀態'],
    ['进展到哪一步', '進展到哪一步'],
  ],
  from: [
    ['起始', '起始'],
    ['不早于这个日期：2024、2024-09、2024年3月', '不早於這個日期：2024、2024-09、2024年3月'],
  ],
  to: [
    ['截止', '截止'],
    ['不晚于这个日期', '不晚於這個日期'],
  ],
  source: [
    ['来源', '來源'],
    ['只看出自该来源的内容', '只看出自該來源的內容'],
  ],
  sort: [
    ['排序', '排序'],
    ['最相关优先或最新优先', '最相關優先或最新優先'],
  ],
  view: [
    ['显示', '顯示'],
    ['列表、图表、时间轴，或记录的出处', '列表、圖表、時間軸，或記錄的出處'],
  ],
  share: [
    ['分享', '分享'],
    ['让频道里的所有人看到回答', '讓頻道裡的所有人看到回答'],
  ],
  zones: [
    ['自贸区', '自貿區'],
    ['只包括这些自贸试验区，如 四川,重庆；或 all', '只包括這些自貿試驗區，如 sichuan,chongqing；或 all'],
  ],
  'compare zones': [
    ['自贸区', '自貿區'],
    ['两到四个自贸试验区，如 四川,重庆', '兩到四個自貿試驗區，如 sichuan,chongqing'],
  ],
  what: [
    ['内容', '內容'],
    ['比较什么', '比較什麼'],
  ],
  time: [
    ['时间', '時間'],
    ['每天的时间，如 09:00', '每天的時間，如 09:00'],
  ],
  timezone: [
    ['时区', '時區'],
    ['时区，如 Asia/Shanghai；自动适应夏令时', '時區，如 Asia/Taipei；自動適應日光節約時間'],
  ],
  rhythm: [
    ['频率', '頻率'],
    ['多久一次', '多久一次'],
  ],
  day: [
    ['日子', '日子'],
    ['每周：monday 到 sunday；每月：1 到 31', '每週：monday 到 sunday；每月：1 到 31'],
  ],
  areas: [
    ['领域', '領域'],
    ['只包括这些领域，如 金融；或 all', '只包括這些領域，如 金融；或 all'],
  ],
  kinds: [
    ['类型', '類型'],
    ['只包括这些类型：measure、milestone、figure；或 all', '只包括這些類型：measure、milestone、figure；或 all'],
  ],
  style: [
    ['样式', '樣式'],
    ['只列标题，或附上摘录', '只列標題，或附上摘錄'],
  ],
  quiet: [
    ['无内容时', '無內容時'],
    ['没有内容的日子：不发送，或发送一项举措', '沒有內容的日子：不發送，或發送一項舉措'],
  ],
  language: [
    ['语言', '語言'],
    ['标题等用语的语言：en 或 zh', '標題等用語的語言：en 或 zh'],
  ],
  id: [
    ['编号', '編號'],
    ['有多项时指明哪一项，如 D3', '有多項時指明哪一項，如 D3'],
  ],
  until: [
    ['直到', '直到'],
    ['恢复的第一天，如 2026-12-01', '恢復的第一天，如 2026-12-01'],
  ],
  for: [
    ['通知对象', '通知對象'],
    ['通知本频道，或只用私信通知您', '通知本頻道，或只用私訊通知您'],
  ],
  text: [
    ['文字', '文字'],
    ['一条消息的文字', '一則訊息的文字'],
  ],
};

const choices: Readonly<Record<string, Pair>> = {
  zone: ['所列自贸试验区', '所列自貿試驗區'],
  'all-zones': ['各自贸试验区', '各自貿試驗區'],
  nationwide: ['全国', '全國'],
  planned: ['计划中', '計劃中'],
  pilot: ['试点中', '試點中'],
  'in-force': ['已实施', '已實施'],
  replicated: ['已复制推广', '已複製推廣'],
  completed: ['已完成', '已完成'],
  expired: ['已失效', '已失效'],
  en: ['英文', '英文'],
  zh: ['简体中文', '簡體中文'],
  match: ['最相关优先', '最相關優先'],
  date: ['最新优先', '最新優先'],
  list: ['列表', '列表'],
  chart: ['图表', '圖表'],
  timeline: ['时间轴', '時間軸'],
  source: ['出处', '出處'],
  zones: ['自贸试验区', '自貿試驗區'],
  'negative-list': ['负面清单', '負面清單'],
  daily: ['每天', '每天'],
  weekdays: ['工作日', '工作日'],
  weekly: ['每周', '每週'],
  monthly: ['每月', '每月'],
  compact: ['简洁', '簡潔'],
  full: ['完整', '完整'],
  skip: ['不发送', '不發送'],
  measure: ['一项举措', '一項舉措'],
  channel: ['本频道', '本頻道'],
  me: ['只通知我', '只通知我'],
};
