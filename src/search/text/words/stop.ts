/** Words that say nothing about what is looked for. */
export const stopWords: ReadonlySet<string> = new Set(
  `a an the and or but nor of to in on at by for from with within into onto upon over under about above below after
  before between through during against among across along around toward towards per via as is are was were be been being am
  do does did doing done has have had having can could may might must shall should will would cannot
  i me my we us our you your he him his she her it its they them their this that these those there here
  who whom whose which what when where why how whether if then than so such also too very just even still yet ever
  not no any some all each either neither more most much many few less least
  get gets got getting let lets make makes made making take takes took taken give gives gave given put puts go goes went going
  come comes came use uses used using say says said tell tells told know known show shows shown find found
  please pls thx thanks hi hello happen happens happened like able etc eg ie vs ftz ftzs pftz pftzs
  自贸试验区 自贸区 自由贸易试验区 自由贸易区 请问 请 想 想要 我 我们 你们 他们 这 这些 那 那些 什么 哪些 哪个 哪里 谁 怎么 怎样 如何 为什么
  多少 几个 几 多长 多久 时间 吗 呢 吧 的 了 着 是 是否 能 能否 不能 可以 可 有 有没有 没有 有无 和 与 及 或 在 对 把 被 从 到 于 用 就 也 都 还 会 要 做 让`
    .split(/\s+/)
    .filter(Boolean),
);
