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
  please like able etc eg ie vs`
    .split(/\s+/)
    .filter(Boolean),
);
