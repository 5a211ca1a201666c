/** British forms whose American twin differs in more than a suffix that a rule covers. Left: as typed; right: one form for both. */
const pairs = `
aeroplane airplane | aluminium aluminum | artefact artifact | catalogue catalog | centre center | cheque check | defence defense
dialogue dialog | draught draft | enrol enroll | fibre fiber | fulfil fulfill | grey gray | jewellery jewelry | judgement judgment
kilometre kilometer | licence license | litre liter | manoeuvre maneuver | metre meter | mould mold | offence offense | plough plow
practise practice | pretence pretense | programme program | sceptical skeptical | storey story | sulphur sulfur | theatre theater
tonne ton | tyre tire | waggon wagon | ageing aging | calibre caliber | lustre luster | spectre specter | sabre saber | ax axe
paediatric pediatric | anaesthetic anesthetic | anaemia anemia | haemophilia hemophilia | leukaemia leukemia | oestrogen estrogen
foetal fetal | orthopaedic orthopedic | gynaecology gynecology | encyclopaedia encyclopedia | archaeology archeology
behaviour behavior | colour color | endeavour endeavor | favour favor | favourite favorite | flavour flavor | harbour harbor
honour honor | humour humor | labour labor | neighbour neighbor | odour odor | parlour parlor | rumour rumor | savour savor
tumour tumor | vapour vapor | vigour vigor | armour armor | candour candor | clamour clamor | valour valor | ardour ardor
cancelled canceled | cancelling canceling | fuelled fueled | fuelling fueling | labelled labeled | labelling labeling
levelled leveled | modelled modeled | modelling modeling | signalling signaling | travelled traveled | travelling traveling
traveller traveler | tunnelling tunneling | channelled channeled | channelling channeling | counsellor counselor
marshalling marshaling | totalled totaled | instalment installment | skilful skillful | wilful willful | woollen woolen
`;
const american = new Map(
  pairs
    .split(/[|\n]/)
    .map(pair => pair.trim().split(' ') as [string, string])
    .filter(pair => pair.length === 2),
);

/** Words in -ise that Americans write so too. */
const alwaysIse =
  /^(adv|advert|ar|chast|comprom|compr|conc|dev|desp|disgu|enterpr|exc|exerc|expert|franch|improv|inc|merchand|no|otherw|parad|prec|prem|pra|prom|ra|rev|r|superv|surm|surpr|telev|treat|v|w|likew|clockw|demon|apprais|cru|bru|d|pa|po)is(e|es|ed|ing|er|ers|ely)$/;

/**
 * One form for British and American spelling. For words of index and query alike, so that it need not be English.
 *
 * @param word lower case
 * @example
 * american('labour')         //=> 'labor'
 * american('liberalisation') //=> 'liberalization'
 */
export function oneSpelling(word: string): string {
  if (word.length < 4) return word;
  const plural = word.endsWith('s') ? american.get(word.slice(0, -1)) : undefined;
  const known = american.get(word) ?? (plural && `${plural}s`);
  if (known) return known;
  if (/is(ation|ations|ational)$/.test(word) && word.length > 8) return word.replace(/is(?=ation)/, 'iz');
  if (/[a-z]{3}is(e|es|ed|ing|er|ers)$/.test(word) && !alwaysIse.test(word))
    return word.replace(/is(?=(e|es|ed|ing|er|ers)$)/, 'iz');
  if (/[a-z]{3}lys(e|es|ed|ing)$/.test(word)) return word.replace(/ys(?=[a-z]+$)/, 'yz');
  if (/(avour|abour|olour|onour|arbour|aviour|eighbour)(s|ed|ing|able|al|hood|ly|less)$/.test(word))
    return word.replace('our', 'or');
  return word;
}
