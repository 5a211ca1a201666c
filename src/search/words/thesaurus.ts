export const thesaurus = `
one: single
new: newly, fresh
first: start
out: away
last: final, finished
government: administration, authorities
world: global, worldwide, reality
million: billion, trillion
country: state, national, land
second: minutes
china: taiwan
off: away, forth
minister: ministry, foreign
well: easily
international: outside
part: start, split, break
end: last, stop
former: onetime, old, late
billion: million, trillion
work: act, employment
home: place, national
school: education
later: afterwards, subsequent
tuesday: earlier, last, meanwhile, officials
wednesday: earlier, last, meanwhile, officials
military: forces, personnel, security, war
way: means, direct, style
next: follows
monday: earlier, last, meanwhile, officials
thursday: earlier, last, meanwhile, officials
friday: earlier, last, meanwhile, officials
north: union
security: protection
public: world
early: others
according: agreement
court: tribunal
set: place, putting, limit
political: social, governmental
market: marketplace
however: although, because, later, thus
family: home
left: remains
good: well, full
top: clear
number: amount, figure, turned
points: level
won: win
dollars: billion, million, worth, trillion
iraq: afghanistan
area: regions
sunday: last, days, earlier, weeks
place: spot, putting, property
based: established, founded
see: finding
best: better
report: account, study
killed: destroyed, shooting, bodies
business: job, concerned, line
think: thought, consider, really, idea
service: serves
children: people, others
bush: administration
help: support
chief: general, ceo, senior, main
saturday: last, earlier, days, hours
system: scheme
office: bureau, agencies, authorities
following: next
expected: asked, waiting, look
washington: york, capital
league: conference
final: last
added: bring, adds
british: american, national
history: account
men: hand, forces
case: instance, example, suit
run: leading, extended, pass
open: clear
name: identified
center: middle
israel: countries
oil: petroleum, crude
film: movies, cinema, pictures
win: advance
central: key
air: sending
chinese: taiwanese
army: forces, corps, command, authorities
never: once, thought, knew, really
little: slight
prime: premier, choice
death: released
forces: pressure
past: last, time, previous, gone
saying: state, announcement, asked, statements
federal: union, state, national
french: france
union: north
head: leading
ago: last, since, months, year
night: days, hours, time, last
cup: match
election: candidates, primary, choice
region: area, part
today: now, days, present, well
development: growth
close: end, last, nearly
record: showing
plan: program
financial: fiscal
campaign: effort, run
become: turned
troops: forces, personnel
music: sounds
lead: taking
though: although, because, well, once
hit: single, double, score, triple
away: off, out, outside
others: early, former
control: check
press: news, pressure, papers
agency: bureau, office, authorities
died: last, turned, five
career: job, business
deal: consider, taking, address
attack: fire, operation, move, charge
better: best, break
once: former
clinton: president, administration
main: primary
committee: commission
building: construction, established
conference: league
club: league, association, society, nine
stock: standard
television: video
industry: manufacturing
young: new
palestinian: arab
start: begin, first
administration: government, established
defense: action, protection
total: number, amount
players: playing, teams, well, actors
bill: measures
further: boosted
nuclear: atomic
media: news, television, internet
issue: matters, number, released
secretary: general, affairs
level: grade, degree, points
germany: europe, france
german: european
london: paris
story: book, fiction, novel
visit: calls
lot: things, really, little, everything
football: league, teams
vote: candidates, choice, choose, state
book: volume
fell: drops
seen: now, although, far, once
role: character, part, purpose
iran: nuclear
process: operation
agreement: understanding, according
quarter: fourth
full: fully
match: fit
growth: increase
interest: concerned
behind: bottom
england: australia
real: really
car: automobile, auto
term: conditions
rate: value
race: place, competition, run, campaign
site: website, place
opposition: resistance, opposing, government, parties
keep: support, live
future: next
taking: leading, direct, returns
road: route
really: genuine
century: hundred
democratic: candidates, represented
almost: nearly, perhaps, far, once
single: one
trying: effort, prove
album: released, label, book
minutes: second
index: indicators
results: events, outcomes, leading
cut: reduce
face: look, front
park: green
commission: committee
father: family
village: settlement
shot: shooting, break, fire
short: little
key: central
pay: salary, wages
something: anything, really, else, kind
likely: potential, because, far, possible
victory: win, final, finished, end
pakistan: afghanistan
post: office, place, spot
continue: keep
look: face
chairman: chaired, president, ceo, committee
job: business, task
soldiers: forces, police, workers
parliament: assembly, seven
front: look, face
himself: once, turned
problems: trouble, job
private: individuals
list: names
efforts: try
form: kind, pattern
increase: growth, additional, gains
fourth: quarter
always: really, kind, thought, things
king: power
tax: taxation
britain: france, australia, europe
middle: center
global: worldwide, world
position: place, view, putting
located: site, place
ahead: forward, leading
english: language, american
violence: forces
goal: end, finished
project: task
soon: present, short
division: part, unit, section, game
test: exam, screening, trials
technology: engineering
believe: consider, thought, idea, view
organization: established, government
published: released, issued
weapons: nuclear
summer: winter, season, year, days
wanted: needed
act: move
course: run, line, class
senate: congress, legislation
star: leading, major
care: concerned
presidential: president, candidates
gold: golden
obama: president
morning: hours, days
dead: people, missing, out, gone
previous: late
cost: price
instead: rather, alternative
canada: australia
band: circle, set
available: access, provided, usable, easy
drug: doses
coming: time, fall, move, start
woman: missing
training: development
appeared: look, later, showing, again
involved: regarding
indian: asian
situation: positive
fighting: conflicts, war, resistance, forces
hold: keep
australian: australia
thought: idea
study: work, survey, report
mother: family
song: sounds
popular: common, hot, fashion
ground: land, down, place, reasons
newspaper: daily, papers, published, news
hand: pass
hope: promises, wanted, bring, help
pressure: forces
considered: taking, view, study
love: life, enjoy, dearly
stop: block
charges: complaints
aid: assistance, help, relief, support
decided: resolved, settle
network: web
turned: off, become, playing
vice: president
especially: particular, well, because, often
loss: fall
justice: judges
rather: instead, sooner
fund: stock
accused: charge
championship: title, competition, second
example: instance, model
allowed: permit, granted, letting
means: way, implies
showed: evidence
light: lighter, sun, view
arrested: detained, seized, suspected, police
battle: war, action, conflicts, effort
class: grade
evidence: prove, showing
society: order
needed: taking, wanted, demand
stage: phase, level
various: several, different, multiple, included
kind: form
judge: justice
internet: cyberspace
room: way
nothing: anything, really, else, everything
bring: work, taking
present: represented
remain: stay
contract: signed
coast: coastal, shore, ocean, southern
demand: needed, taking
beat: round
interview: questions, asked, news, conference
child: someone, orphan, individuals, personal
probably: thought, perhaps, now, really
spent: gone, months
investigation: probes
video: pictures
bad: big, worse, hard, things
described: report, account
established: launched
growing: growth, turned
green: park
forward: ahead, forth
competition: contests
poor: people, means
prison: sentence
feel: look, experience, really, touch
attention: look, work, help, notice
firm: strong
injured: missing, fire, shooting, damage
governor: government
movie: film, pictures
range: scope, reach
track: path
produced: created
wall: paris
rebels: resistance
chance: finding, try, possible, happened
finished: final, last
spain: france, brazil, mexico
italian: european
rest: balance, relief
serious: critical, dangerous, possible, problem
tournament: competition, match, round, final
immediately: now, direct
brown: white, gray, green, black
net: last
heart: cancer, pump
champion: title, competition, second
version: edition
grand: great, august
step: measures
summit: conference, top, meets
sometimes: often, rather, instead, well
addition: increase
ball: off
beginning: start, first
sure: certain, really, things, else
stay: stop, check, remains
korean: korea, japanese, chinese, asian
caused: reasons
armed: forces, branch
parents: raise
whole: entire, complete
risk: dangerous
matter: things, subjects
boston: york
conditions: weather
coalition: alliance, organization, union
compared: comparison, equivalent
lee: kim
turkey: countries
museum: art
strike: move
style: fashion, way
paid: pay
rock: stone, roll
view: consider, aspects, sees
usually: common, normal
travel: trip, move
chicago: york, city, stop
potential: possible
idea: thought
weekend: weeks, days, last, next
quickly: promptly
eventually: soon, ultimately, later, again
measures: steps, bill, amount
blue: down
ready: set
voters: candidates
constitution: law, amendment
drive: effort
negotiations: talks, agreement, mediation, deal
affairs: matters, liaison
bomb: explosive, atomic
victims: individuals
activities: action
experience: knowing, sees
attorney: lawyers
proposed: projects, aim
giving: big, provided, letting, taking
hotel: restaurant, building
magazine: published, book
experts: technical
quoted: cited
highest: lowest
lake: reservoir, water, river, pool
mostly: large, often, general
reason: understanding
square: place
focus: direct
dlrs: billion, million, worth
phone: calls
attempt: effort, try, move, run
profit: net, benefits
zealand: australia
double: twice
concerns: interest, related
review: survey
speech: address, language
founded: based, launched
limited: set
property: place
paper: report
seeking: try, search
plane: airplane
route: road, path
comment: notice
taliban: afghanistan
johnson: president
soviet: russian
cover: extended
couple: family, days, twin, match
moscow: russia, russian
kilometers: northeast, southwest
seems: look, perhaps, really, kind
felt: thought, really, knew, change
separate: several, part
amid: despite
stadium: park
speaking: spoke, language, address, read
leadership: leaders, support, leading, status
declined: fall
straight: flat
winner: win, successful
words: language
terrorist: threat, suspected
militants: suspected, war
required: needed, mandatory, involve
lawyer: attorneys
guard: safety, police
wounded: fire, shooting, people
pro: professional
supreme: court, justice, superior, ultimately
everyone: else, really, nobody, everything
actually: really
denied: accused, repeatedly, admitted
features: characteristics
primary: main
amount: sums, quantities, number
debate: consider, disputes
individual: single
impact: affect
urged: encouraged, leaders, pressure, urgently
centre: center, area, central, hub
indonesia: malaysia, countries
damage: harm
message: letter, statements, mail, content
baseball: league
true: real, genuine, actual, kind
prevent: keep
entire: full
conservative: members
van: car
earnings: profit, net, quarter, revenue
foundation: based
search: look
discuss: consider, talks, deal, conference
perhaps: possible
journal: book, published
murder: criminal
address: reference, direct
deep: deeply
settlement: village
simply: rather, instead, means, otherwise
alone: entire
target: aim, direct, place
direct: target, aim
twice: double
scene: watch, background, view, area
afternoon: days, hours
spring: winter, season, form, move
confidence: assurance
beyond: far, rather, way
democracy: republic
basis: based
resolution: declaration, resolved
losing: lost, win
account: report, describe, history
euro: currency
opportunity: possible, bring, way
anyone: else, someone, anything, nobody
send: direct
alleged: accused, suspected, criminal
injury: harm
suggested: move, asked, cited, although
citizens: people
appeal: court, request, decision, suit
older: age, old
thus: therefore
floor: room, level, structure
historic: landmark, history
bit: little, really, kind, time
tough: hard, difficult
inflation: growth, rise
egypt: arabia, saudi
telephone: phone, calls
moment: time, second, kind, minutes
debut: playing, performance, start, entry
worst: lowest, last
mountain: valley
store: shopping, storage
famous: great, note
weather: conditions
thailand: malaysia, vietnam, singapore
greek: european
census: population
female: individuals
aimed: target, taking, purpose
freedom: rights
medal: gold, awards
revenue: receipts
fear: concerned, threat, alarm, interest
ability: skills, power, capability, knowledge
survey: study
easy: easily, slow, soft
choice: alternative, options, pick
mind: thought, idea, things, really
add: bring
reduce: cutting
crowd: packed, jammed
quite: rather, perhaps, really, anything
poland: hungary
subject: study, content
bus: train, taxi, passenger, truck
voice: sounds, phone, communication
degree: level
watch: view
presence: front
rejected: decision, request, dismissal, decide
influence: work
soccer: league, sports
evening: days, hours, regular
sex: related
afghan: afghanistan
editor: edition
strategy: scheme
girl: missing
happy: really, things
wing: west
sought: wanted
fellow: young, association
treaty: agreement, declaration, peace, convention
fair: clean
interior: inside, inner, national, home
lawmakers: leaders, legislation, congress
prepared: set
wrong: mistake, anything, else, thought
bureau: office, agencies, authorities
ensure: guarantee, security, control
documents: papers
rice: grain, cereals
super: top, big
earth: world
polls: candidates, survey
corruption: fraud
picture: showing, sees
refugees: expatriates
defeat: win, end
spot: place, points
estate: land
ceremony: present, convention
fully: full
occurred: happened
kingdom: land, countries
accept: taking
diplomatic: contacts
discovered: discovery, traced, evidence, finding
regime: government, authorities
youth: young
safe: safety
transport: carry
marriage: family
maybe: perhaps, else, really, things
threatened: threat, warning
silver: gold
apparently: evidence, turned, thought
failure: fail, reverse, circumstances, errors
fresh: new
understand: read, sees
panel: commission, committee
refer: related
items: details
benefits: gains
broadcast: television, program, radio, news
caught: off
pretty: really, little, kind, look
prize: awards, selected, value
boost: rise, encouraged
episode: installment
image: showing, sees, pictures, reflects
block: stop
heat: temperature, hot
push: energy
structure: construction
normal: pattern
worldwide: global, world
respect: regarding, value, acceptance, consider
houston: city
extra: additional, spare, special, plus
crash: plane, accidents, happened
recovery: economy, growth, better, improve
gun: shooting
intended: design
linked: ties
offensive: operation
numerous: several, multiple, included
loans: lending
argentina: brazil, chile, mexico
promised: calls
slow: slowly, easy
audience: hearing, people
captured: seized, seizure
microsoft: software
forest: land, forestry
pick: choice
journalists: authorities
dozen: several, eight, five, hundred
overseas: abroad
volume: book, bulk
dispute: conflicts
personnel: forces
combined: unit
missile: nuclear
golf: playing
affected: impact
extended: run, continues
hurt: harm, trouble, damage, pull
stood: stands
artists: art
fox: television
greece: hungary
mexican: mexico
waiting: look
solution: resolution
none: far, although, anything, thought
convicted: sentence, accused, judges
philippines: vietnam, countries
foot: pick
miami: city
cricket: playing
promote: raise
opinion: view
task: job
guilty: criminal
strength: momentum, strong, capability, posture
determined: set
allies: alliance, leaders, countries, friendly
maintain: keep, improve, strengthen, support
cuba: mexico, countries
trouble: problem
philadelphia: york, city
divided: split
congressional: congress
willing: leave, ready, decide, agree
edge: boundary
upper: lower, high
library: room, repository
baby: someone
northwest: southwest, northeast, north, southeast
dark: black, gray
crude: oil, petroleum
theater: cinema, building
commissioner: commission, committee
plus: additional
dance: art
marine: maritime
learned: knowing, hearing
thai: asian
unable: determined, difficult
split: part, break
jail: sentence, detained
hollywood: movies, film, look
agriculture: husbandry
distance: length, altitude, far, way
kennedy: president
prominent: large, big, outstanding
finding: discovery, happened, notice
switzerland: luxembourg
czech: republic, hungary, european
therefore: thus
male: individuals
squad: teams
holiday: days
flying: flights
lies: consists
fighters: forces, war
anniversary: days
atlantic: ocean, pacific
blamed: accused, attributed, charge
insisted: asked, repeatedly, statements
politicians: leaders, candidates, parties, campaign
piece: part, things, created, items
detroit: city
lord: noble, master
younger: young
check: control
cable: line, wire
honor: awards, recognized, pledge
walk: pass, move
stake: venture, share, interest, equity
bottom: behind
usa: america, american
argued: statements, reasons, support, opposing
neighborhood: community, local
delegation: commission, organization, mission
scotland: australia
easily: easy, well
pace: slow, fast, speed, slower
golden: gold
zimbabwe: africa
jury: court, hearing, prosecutors, commission
fbi: investigation
fiscal: financial
blast: shell
ukraine: russia, kazakhstan, countries
animals: creatures
clean: fair
contains: comprises
abuse: misuse, steps
selected: choose
revealed: disclosed, exposed, discovery, showing
serbia: republic
percentage: percent, share, average, lowest
brief: short
chen: lin
dialogue: talks, dialogs
consecutive: straight, fourth, sixth, seventh
unemployment: employment
color: gray, touch, quality, change
alternative: choice, options
toll: price
theatre: cinema
newly: new
wales: australia
abroad: overseas
teacher: teaching, education, learning
opponents: opposing, counter
downtown: city
brand: trademark
reality: world
palace: hall
fashion: style, way
suit: lawsuits
connection: links
broad: broader, comprehensive, wider, large
acknowledged: admitted, cited, repeatedly, recently
seattle: city
website: site
remarks: comments, statements, note, reference
ocean: sea
pop: sounds
doubt: questions, prove, uncertain
pair: match, twin
veteran: former, retired, season
everybody: else, nobody, really, everything
northeast: northeastern
sort: kind, form
corner: area, edge, box, turned
greatest: great, top
birth: first, bear
temple: building
auto: automobile, car
polish: culture
reaction: reacted, respond, responsible
perfect: complete, better, easy, simple
elements: components
manufacturing: construction
activists: protest
bird: poultry
unlike: although, instance, example, similar
indicated: showing
austria: hungary
snow: rain
invasion: war
struggle: conflicts, war, effort, try
tree: plant
flu: disease, infections
indonesian: asian
surprise: move, change
sharp: keen
photos: pictures, prints
kenya: africa
creation: concept
holy: place
whatever: anything, else, everything, things
wave: roll, rise, movement
households: housing
brazilian: brazil
dominated: control, rules
dallas: city
destruction: destroyed, end, waste
favorite: choice, favored, pet, pick
extremely: high, difficult
remember: thought, knowing, else, really
shut: closed, keep, turned
humanitarian: assistance, relief, human
hurricane: storm
surrounding: border
assault: fire
cited: reference
virus: disease
truth: facts, actual
indeed: perhaps, thought, because, although
proved: evidence
otherwise: different
wearing: black, uniform, blue, gray
saint: angel
colombia: mexico, chile
yes: really
acquired: bought, produced, purchasing, taking
notable: significant, great, included, note
collapse: break
exactly: precise
purpose: aim, role, functions
agenda: reform, policy, scheduled
satellite: equipment, air
resort: area
trim: cutting, reduce
path: way, route
telling: explain, asked, answers, knowing
motor: driving
primarily: main
grade: class, courses
supposed: thought, possible, idea, wanted
comedy: dramas, film, movies
settled: resolved
glass: enclosed
shop: store
yesterday: days
dealers: traders
invited: met, guest, request
frequently: often
display: showing, present
achieve: reach
manchester: city
actress: actors
category: class
crucial: critical, key, decision
concluded: resolved, complete
dream: ambition, vision
pain: trouble, stress, illnesses, distress
bilateral: cooperation, mutual, sino, ties
fun: playing, sports, really, kind
programme: program, series
nationwide: countrywide, national
legislature: congress, assembly, legislation
dog: pet
enemy: forces, resistance
yugoslavia: republic
tower: building, structure, construction
portion: part, section, share, components
laid: set
contest: competition
manhattan: york
phase: stages, form
brain: tissue
exercise: practices, work, activities, effort
behavior: activities, action
labour: labor, pushed, movement
worried: concerned, trouble, distress
maximum: limit
principal: main, primary, master, leading
escape: missing, evade, break
aside: away, apart
belgium: luxembourg, france
alive: live, animals
recession: slowdown, economy
salt: spices
flat: straight
theme: idea, subjects
township: town
sitting: seat
employment: work
predicted: forecast, calls, promises
unique: specific, distinctive, particular, example
portugal: brazil
athletes: professional, sports
welfare: benefits, health, education, reform
shape: form, figure, fit, change
concert: performance
rocket: vehicles
lawsuit: suit, cases
survived: last, live
mentioned: cited, reference, note
bronze: gold
venezuela: mexico, brazil, chile
wake: turned, fire
solid: strong, concrete, form
motion: move, movement, change
median: average
vast: huge, large, great, big
abc: television
bbc: television
participate: enter
regulations: rules, ordinance
nbc: television
pitch: delivery
chart: list
jump: leap, start, rise, move
casualties: accidents
exhibition: expo
bigger: larger, big, large, smaller
subsequently: later, afterwards
peak: level, top
earthquake: disaster
crown: top
tensions: stress
thanks: despite, appreciation, help
wang: lin
fit: set
function: purpose
resigned: retired
welcome: receive, acceptance
mohammed: ali
kuwait: arabia, uae, emirates, saudi
recalled: asked, thought
obtained: receive
catch: match
latter: although, thus, second, later
impossible: difficult, otherwise, prove, determined
teaching: learning
merger: merged
tight: fast, closed
carter: president
traders: dealers
abandoned: empty, leave
lowest: last
sugar: corn
resolve: settle, conclude
chamber: room
aware: concerned, knowing, knew, carefully
orange: yellow, citrus
ongoing: current
disney: studios
responded: reacted
roughly: approximately
biography: book, life, history
adviser: advisor
ahmed: ali
economist: analyst
unusual: uncommon, similar, different, rare
inspired: encouraged
contemporary: modern, art
moderate: leading
instance: example, cases
recovered: finding
dean: senior
signal: alarm, communication, power
shift: transformation
testimony: evidence, hearing, statements, prove
myself: else, anything, everything, knowing
organisation: organization, established, government, union
clark: general
recognition: identification
jazz: playing
trillion: billion, million
fallen: down, fell
cbs: television
gross: revenue, receipts, overall, amount
tiny: small, large, little
romania: hungary
healthy: health, well, whole
experienced: experience, time, knowing, taking
minimum: limit
contrast: comparison, example, line, different
adult: mature, grown, types, animals
blow: reverse, impact, storm, happened
unity: peace
taught: teaching
harvard: universities
raid: seized
regarding: consider, affect, view
soft: easy
virtually: nearly
ride: driving, train, journey, sit
yield: returns, output, fruit, proceeds
parish: community
occupation: war, job
throw: pass, drops, taking, move
cook: ready
lift: raise
insurgents: forces
observers: experts
radical: ultra, group, movement
obviously: really, nobody, things, anything
vowed: pledge
coffee: drinks, tea, beverages
cease: stop, withdrawal, end
speculation: possible
socialist: social
handle: carefully, treat, address
briefly: short
fixed: limit, set
cool: cold, hot, chilled, refrigerator
aboard: crew, plane
heritage: preservation
knee: leg
deployed: forces
wish: wanted, asked, intend, regarding
complained: complaints, repeatedly, protest, report
patrol: police, personnel, forces
familiar: usual, common
graduate: students, degree, academic
reduction: reduce
custody: detained, hand
stuff: things, really, everything, else
arena: park, area
desire: wanted, ambition, promises, seeks
sky: blue
cyprus: island
seoul: beijing, korea, tokyo
prompted: move
remote: outside
trail: path, leading
tropical: storm
creek: valley, river
sponsored: introduced, support
warm: hot, cold, dry
caribbean: sea
orleans: city
halt: stop, suspend, block, delay
peninsula: korea
streak: straight, run
globe: world
upset: trouble
playoff: match
deeply: deep
mental: physical
tribunal: court
eat: feed
compromise: agree, agreement, determined
hiv: disease, infections
outcome: results, effect
ballot: papers
alert: alarm
cargo: freight, loaded, shipments
hero: character
imf: monetary
detention: detained
faster: quicker
substantial: significant, real, amount, materials
baltimore: city
underground: secret, resistance
unclear: uncertain, although
scheme: system, strategy
absence: despite, lacking
militia: forces
flood: flows
suddenly: soon, turned, gone, short
flew: plane, fly
painting: art
genus: species
entitled: title
railroad: railway, rail, line, shipping
essential: necessary, critical, needed, core
proper: appropriate, specific
composite: index
editorial: column, articles
prosecution: prosecutors, criminal, court, lawyers
boss: hired
gasoline: gas, fuel, crude
tampa: bay
telecommunications: telecom
somewhat: moderately, considerably, slight, reasons
kabul: afghanistan
steady: steadily
skin: tissue, surface
bed: bottom, room, sit, lay
documentary: film, movies, pictures
teen: young
calm: steady, stability
principle: rules
chancellor: premier
license: permit
outbreak: epidemics, disease
architecture: design, modern, building
inquiry: investigation, probes, questions, enquiries
jakarta: manila
fate: circumstances, happened
packed: jammed
slowly: slow
mistake: errors
commonwealth: national, countries, state
atmosphere: air, conditions
metropolitan: city
gallery: art, room
emotional: little
pursue: engage, move, seeks, interest
description: describe, reference, details, specific
successor: replacement
definitely: really, decide, thought, nobody
shoulder: chest
convinced: confidence, concerned, thought, knew
absolutely: really, anything
upcoming: future, approach
manner: way, style, kind, fashion
viewers: watch
hunt: hunters, run
tend: look, often, run
compound: complex
oscar: awards
rush: fast, move
notice: note
consequences: effect, impact, outcomes, change
clothes: garments, apparel
tomorrow: future, days
austrian: european
moral: means
extent: scope, particular, impact, significant
longtime: former, onetime, old
ordinary: common
argument: statements, evidence, proof, reasons
comfortable: easy, home
guarantee: assurance, ensures, insurance
malaysian: malaysia, singapore, asian
burned: destroyed, fire, turned
puerto: mexico
philosophy: teaching, ethics, art
cemetery: site
mississippi: river
vital: critical, key
infantry: corps
atomic: nuclear
peru: chile, mexico, brazil
artillery: batteries
belgian: european
roots: stem, form, source, origin
acquisition: buyout, venture, transfer, purchasing
prospects: outlook
bloc: alliance
plenty: enough
outlook: prospects
error: mistake
regiment: corps, command
sparked: trigger
cambodia: vietnam
freed: released, detained
pact: agreement, alliance, peace
consensus: agreement
bright: blue, gray, smart
drinking: beverages
stretch: extended, straight, long, reach
hampshire: counties
shock: impact, alarm
lunch: eating
literary: literature, fiction
climbed: fell, rose, rise, gains
mouth: touch
spoken: language
salary: pay, wages
milk: drinks, meat, beverages
beer: drinks, liquor, wine
dvd: video
petroleum: oil, crude
soul: life, someone
laboratory: lab
jan: january
attitude: positive, posture, regarding, acceptance
runner: run
peacekeeping: operation
eve: days
metres: time
renamed: merged
geography: geographical
orthodox: traditional
nasdaq: index, stock
residential: housing, residents
realize: knowing, sees, really, things
wage: salary, pay
entrance: entry, gate, door, enter
barely: hard
height: level, dimensions, low, high
permission: permit, license
comic: fiction, character
disappointed: concerned
counsel: attorneys, lawyers, adviser, guidance
liu: lin, jing
procedures: functions
celebrated: history, great
techniques: methods, skills, practices, tools
wonder: happened, really
surge: rise, increase
faculty: staff, professors, students, academic
acres: land, estate
influential: influence
hispanic: american
takeover: buyout
exploded: explosive
gdp: growth, value
pyongyang: korea
introduction: introduced, entry, launched
excellent: quality, best
brigade: corps
depending: calculation
anybody: nobody, else, anything, someone
difficulties: trouble
google: web, internet, search
verdict: court
canal: waterway, channel
harder: easier, hard, difficult, better
taste: try, appreciation
somebody: someone, else, nobody, anything
maintenance: upkeep
attracted: draws
par: score
nigerian: african
biological: natural
intention: aim, intend, purpose, idea
possession: ownership
mandate: mandatory
stick: stay
aspects: view
storage: store, depot
volunteers: workers, voluntary
businessman: owner
libya: arabia
brooklyn: york
punishment: penalties, sentence
belief: view, opinions, idea, thought
solve: resolved
tall: long
tone: note, quality
fundamental: underlying, basic, key, principle
twenty: eleven, ten, hundred, nine
settlers: settlement
modest: small
forget: else, really
thrown: down
sentiment: view, opinions
pattern: form, design
bomber: plane, airplane
thin: flat
occasionally: often
sick: people, illnesses
conclusion: decision, final, conclude, last
stance: posture, positive
commentary: comments
bulgaria: hungary
sovereignty: territorial
elderly: age
chechen: russian
merely: rather, meant, otherwise, perhaps
enormous: huge, large, great, big
wealthy: money
competitors: competition, rivals
hidden: secret, invisible
argentine: chilean
cruise: sailing, travel, voyage
tibet: xinjiang
buses: train
nevertheless: although, therefore, ultimately
poetry: literature, fiction
anywhere: else
exile: expatriates
vulnerable: weak
neck: chest
intervention: mediation, participation
costa: chile, brazil
photographs: pictures, prints, shooting
amateur: professional
optimistic: positive
dress: cloth, garments, apparel
valuable: worth, value
conspiracy: plots
midnight: hours
advocates: lawyers, support
consultant: advisor
dawn: hours
scholars: students
assumed: taking, adopted, change
afraid: concerned, nobody, really
tragedy: disaster
complicated: complex
mohammad: ali
dam: reservoir
ukrainian: russian
zhang: xin, jing, lin
useful: functions, usable
truly: really, genuine, kind
touchdown: score
context: circumstances, particular, aspects, environment
extraordinary: great, special, rare
unfortunately: really, because, things, thought
musicians: composed, playing, directors
reagan: president
detainees: detained
depth: deep
trafficking: laundering, drug
harm: damage
legend: title
exposure: exposed, risk
bag: container
lending: loans
readers: read
imagine: thought, else, idea, really
pleased: encouraged
raw: natural
cnn: television
cambridge: trinity
parade: march
instruments: tools
elementary: primary
sufficient: enough, necessary, needed
northeastern: northeast
reconciliation: peace, cooperation
components: ingredients
northwestern: northeastern, southern, western, northern
battalion: corps
wire: cable
colombian: chilean
inhabitants: population, residents, village
wheel: gear
mediterranean: sea
sight: vision, view, spot, finding
ceasefire: peace
routine: procedures, functions, turned, number
mall: shopping, center
arranged: paired, set
devoted: dedicated
truce: peace
kitchen: room
clay: soil
listen: hearing
continent: africa, europe, asia, australia
thick: deep, heavy, inside
southeastern: southeast, eastern, northeastern, southern
lyrics: language, written, composed, write
yourself: else, everything
frame: chassis, building
preferred: favored
mill: factory, plant
clock: time
venue: place
policemen: police
erupted: fire
risen: steadily, rise
semifinals: semi, match, berth
guess: thought, really, else, nobody
switch: change
yang: lin, jin, xin, jing
necessarily: otherwise, therefore, needed, rather
ourselves: themselves
gotten: really, gone
knocked: belt
judgment: assessment
lucky: golden
closure: closed, end, order
sudanese: african
metro: railway
plunged: fell, fall, dive, drops
shirt: cloth
tip: steering
factions: parties
lynch: analyst
audio: video, digital, sounds
hawaii: island
shelter: protection, housing, provided
shoes: garments, apparel, cloth
eggs: nuts
elaborate: details, complicated, carefully
nervous: trouble
earliest: early, earlier
uncertainty: uncertain, questions
sand: soil
incorporated: merged
twelve: eleven, ten, eight, nine
airways: airline
crack: break, check, top
hiding: secret
donations: gifts, contribution
qatar: emirates, uae, arabia, saudi
nominee: candidates
rico: mexico
stream: flows
bone: tissue
script: screenplay, book, write, hand
retain: keep, holds
understood: thought, explain
reiterated: repeatedly, cited
strain: stress
turmoil: crisis
perspective: view, positive, sees, future
tired: gone
boycott: protest
enhance: raise
belarus: russia, kazakhstan
birmingham: city
inmates: patients, residents
graphics: art, pictures
hostile: opposing
permit: license, letting
taiwanese: chinese
explanation: explain, reasons, statements, theory
adjacent: neighboring
assured: guarantee
georgian: russian
desperate: dangerous
hungarian: hungary
portfolio: investment
vacation: trip
transactions: proceeds
lifetime: life
habitat: environment
crops: harvest
tale: novel
bonus: payment, incentives, premium
mystery: secret
comeback: returns
breast: chest
southwestern: southwest, northeastern, southern, western
freeze: suspend
strongest: strong
postponed: scheduled, delay, suspend
yemen: arabia, saudi
plain: dry, flat, simple
anyway: else, anything, sooner, things
exclusive: sole
harsh: hard
riot: forces
persuade: carry
cocaine: drug
burden: weight, effect, charge, means
comparison: equivalent
emphasis: focuses, stress
stanford: universities
distinguished: recognized, several
rebellion: resistance
reign: period
airbus: airline
bible: book
hassan: ali
pink: blue, yellow, red, green
indictment: prosecutors, accused
lessons: teaching, example
examination: exam, testing
embargo: sanctions, ban
somewhere: else, location
luck: circumstances
notion: idea, concept, thought, opinions
anticipated: expects, prospects, outlook, counter
footage: video, film
loaded: cargo
lab: laboratory
outdoor: outside
slovakia: hungary
discipline: subjects, study, conditions, learning
substitute: replacement, match, alternative
judiciary: judges, administration
tenure: term, administration
psychological: physical
ecuador: chile, brazil, mexico
grain: cereals
smuggling: illegal
devastating: destroyed
monument: site, repository
sweeping: expansion, move
ambitious: challenges, difficult
afterwards: later
iaea: inspectors
rely: look
doping: drug
protocol: rules
bet: bank, look, playing
hometown: town
nixon: president
slide: slip
translated: read, written, latin, version
ideal: example, model, idea
suspicion: suspected
anymore: else, nobody, anything, really
slowdown: lag
shield: shell
furniture: jewelry
volatile: explosive
columnist: column
pure: complete
acid: sulfur
breakthrough: finding
maritime: marine
tsunami: disaster
chest: breast
cheese: cream
gambling: recreational
tougher: stricter, tighter
moreover: therefore, although, instance, thus
neighbouring: neighboring, border, northern, adjoining
subway: railway
fantasy: fiction
affiliated: organization, association
civic: civil
cautious: caution, moderately
hudson: river
kenyan: african
representation: represented, creation, example, present
evolution: theory, development
jordanian: saudi
rumors: comments
skating: sports
portrayed: character, role
beneath: beside
ahmad: ali
pepper: spices, lemon
proven: prove
bachelor: degree
rocky: rough
weaker: weak, stronger
ammunition: materials
borough: town
sophisticated: intelligent, refined
topics: subjects, matters
deemed: consider
offset: boosted, costs, gains, balance
retreat: withdrawal, move
dprk: korea
joy: pleasure
disc: tape, record
tremendous: great, big
breakfast: eating
triumph: win
encounter: happened, finding, sees
cinema: film
azerbaijan: kazakhstan, kyrgyzstan
surname: names
sum: amount
petition: request, application
haven: harbor, seaport
bulk: volume
lifestyle: fashion, style
slovenia: hungary
forth: away, forward, off
roster: list
portrait: pictures
refuge: area
fence: barriers, block
mixture: mixing, blending, varieties
rent: leasing, contracts
concessions: agreement, granted, contracts
fault: mistake, errors, flaws
noise: sounds
brick: stone
enrichment: uranium
junction: interchange, joins
slump: slowdown, crisis, slow
submarine: sub
flee: fly
medieval: century
physician: doctor, veterinarian, veterinary, specialists
businessmen: entrepreneurs
awaiting: waiting
adapted: modified, altered
segment: section, part, length
whereas: thus, therefore
scattered: spread
tonnes: tons
obligations: commitments, requirements, responsible
ankle: leg
crystal: stone, ice
reactor: nuclear
scope: range
somehow: really, else, thought, ultimately
motivated: driven, move
automobile: auto, car
inaugural: first
diplomacy: talks
braves: game
comply: compliance, obey
cloud: fog
chocolate: cream, drinks
nonprofit: organization
posed: threat, exposed
spectacular: performance, outstanding
quarterfinals: match
riders: drivers
flames: fire
downturn: slowdown, economy
worn: drawn
hague: tribunal
keen: great
interstate: highway
warfare: war, conflicts
noon: hours
burst: break, fire, explosive
mart: market, marketplace, outlets
conceded: admitted
whenever: wherever, else
till: until
clan: family
wrapped: cloth
nursing: medical
bankers: bank, financial
accomplished: successful, complete, achievements, skills
remainder: part, different, balance
venezuelan: chilean
characteristics: features
willingness: ready
endangered: species
chronicle: history, account
diesel: fuel
phenomenon: effect
supervision: oversight
instructions: direct
quest: search, seeks
sue: lawsuits
runway: rail
chemistry: chemical
thirty: eleven, hundred, ten, thousand
scholarship: education, students, awards
adequate: enough, equal, satisfactory, necessary
standoff: ties
armored: tanks, vehicles, forces
decree: order, rules, declaration, ban
butter: cream
finger: touch
favour: favored, approval
hence: thus, therefore, means, example
soared: rise, fell, rose
weakened: weak
stockholm: budapest
mathematics: science
interpretation: version, read
brilliant: intelligent
undermine: strengthen
warsaw: budapest
paramilitary: forces
lithuania: hungary
prague: budapest
descent: origin
distant: remote
pit: stone
grey: gray
trio: three
autumn: fall, winter, season
shake: move
duo: paired
yale: universities
wet: dry, water
honour: awards, recognized
hike: rise, raise, boosted, increase
genre: fiction, style, dramas, classic
drilling: offshore
wise: knowing, way
strategist: analyst
steep: fall
coat: cloth, surface, seal, plates
lyon: bordeaux
disorder: illnesses
innovation: design, creation, concept
outer: inner
tag: ticket, label
loud: sounds
highlights: details
renowned: great
poem: novel
depot: store, storage
contractors: subcontractor, contracts
bolivia: chile, brazil, mexico
bahrain: emirates, uae, arabia, saudi
emphasized: stress, focuses
lone: sole, single
mild: soft, moderately
oxygen: gas
steadily: steady
array: range, displays
imprisoned: detained
roosevelt: president
deck: platform
decrease: increase, reduce, reduction, fall
plaza: center, place
sworn: pledge
unacceptable: unjustified
fare: transport, passenger
apec: asean, forum
suspicious: suspected
robust: strong, growth, stronger
mud: soil
photography: art, film, pictures
courtroom: court, room
estonia: hungary
rehabilitation: renewal
uruguay: chile, brazil
backup: replacement
policeman: police
meal: tea
lengthy: extended, prolonged, long
thereafter: afterwards, until, later
button: pushed
ought: really, intend, else
mansion: hall
advocacy: support
vegetables: herbs, beans, fruit, ingredients
congressman: represented
premiership: premier
illustrated: published, book, instance
plagued: trouble
sovereign: autonomous
orbit: reach, range
cafe: restaurant
harvest: crop
outskirts: nearby
tune: line
mandatory: compulsory, requirements, mandate
juice: lemon
gunfire: shooting
nowhere: gone
cry: calls
ingredients: components
guatemala: mexico
shipments: cargo, consignments, freight
commodity: goods
macao: macau
enthusiasm: interest
span: extended
delaware: river
suitable: fit
bedroom: room
greeted: reacted
interactive: online
textile: materials
bolster: strengthen
evolved: change
midday: hours
lung: cancer
teenage: young
logo: trademark
wisdom: knowledge
spectrum: range
unified: integrated
romance: relationship
dining: restaurant, room, eating
latvia: hungary
motorcycle: motorbike
breach: violations, infringement, break
acute: intensive
administered: established
robbery: theft
chronic: illnesses
sculpture: art
dish: serves
criticised: comments
serial: series
erected: building, stands
realistic: real
huang: lin
drums: sounds
compact: bundled
spotlight: spot
facilitate: help
airplane: plane
freight: cargo, shipments
crushed: shell
abducted: seized
glad: really
caution: precautions
straw: wheat
bacteria: microorganisms, microbes, pathogens
ruins: destroyed, building
candidacy: campaign
imminent: threat
salmon: fish
diagnosed: diagnosis, cancer
shouted: calls
regain: finding
embrace: acceptance, adopted
archives: repository
trademark: brand
precise: accurately
math: science
stomach: chest
inherited: genetic, family
rica: chile, mexico, brazil
anxiety: trouble
implications: impact, significant
bargain: buying, deal
grip: holds
meantime: meanwhile, interim
poised: ready
skeptical: questions
shattered: destroyed, damage
prescription: medicine, medical
monster: giant
cellular: cell, wireless
demolished: destroyed, rebuilt
everyday: daily
sacked: dismissal
precious: value
scorer: score
proclaimed: promulgated, declaration
aerospace: automotive
consent: permission, permit, acceptance
ace: top, single, one
transmitted: transmissions, genetic
proportion: percent, dimensions, balance
fifteen: eleven, ten, hundred, nine
garage: store
superintendent: supervisor
surgeon: doctor
mob: gang, family, packed
pork: meat, beef, chicken
blog: website, web
pipe: pipeline
purple: yellow, blue, red, green
logic: principle
basement: room
furthermore: therefore, thus, although, particular
bike: motorcycles, motorbike
bout: round
baltic: sea
enrolled: students
contend: claim
elevation: altitude
anthrax: disease
fifty: hundred, eleven, ten, thousand
dairy: farming, meat, poultry
honduras: chile
blockade: stop
comprises: consists
recognised: recognized, established
wives: spouses
servants: workers
diabetes: cancer, disease
setback: reverse
steal: slip, buying
absent: lacking, missing
slated: scheduled
princeton: universities
thereby: thus
minneapolis: city
timber: logs
intersection: highway
fulfill: fit
rivalry: competition, rivals
rbi: run
wrongdoing: violations, errors
cake: cream, bar
jong: kim
blaze: fire
dissolved: dissolution
sooner: rather
rental: leasing, property
recasts: adds, quotes
chorus: sounds
memo: letter, memoranda
audit: inspection
minus: negative
altered: change
persistent: last
gunman: shooting
ugandan: african
swap: barter
wei: jing, xin, lin
paraguay: chile, brazil
statute: ordinance, act, enactment
variations: different, varied
classroom: room
recipient: receive
sellers: vendors
poured: streaming
curriculum: program, education, courses
dioxide: carbon, gases, sulfur, emissions
heightened: deepening, rise, raise
disk: tape
midway: center, middle
outlined: define, scheme
refinery: plant
seminar: symposium, forum, conference, courses
menu: cards
tally: score, record, match, total
haul: carry, truck
tier: level
excuse: justify, explain
forty: eleven, hundred, ten, thousand
aerial: air
echoed: repeatedly, comments
tumbled: fell, rose, fall, pushed
sharks: fish
soup: chicken
pupils: students, education
anxious: trouble, eagerly
slid: fell
glen: valley
flavor: spices, lemon, varieties, look
grove: orchards
presumably: perhaps
locker: room
confederation: union, alliance
leaning: tilt
respiratory: infections, disease
garbage: waste, scrap, refuse
caucus: assembly
facebook: web
typhoon: storm
uncovered: exposed, disclosed, leak
dissidents: protest
specify: specific, define, limit, fixed
ensemble: cast
peruvian: chilean
ritual: practices
confessed: admitted
statewide: nationwide
halfway: middle
download: upload
interrupted: break
ripped: gone
creator: inventor
bore: caliber
warplanes: helicopters
aluminum: metal, steel
viable: possible
marseille: bordeaux
asserted: claim, statements, verified
stole: stolen
jacket: cap, cloth
upheld: court
inadequate: lacking
bicycle: motorcycles, motorbike
bloodshed: escalation
harbour: harbor, seaport, port
tin: metal
depicted: describe, showing, pictures
thirteen: eleven, ten, nine, seven
grammy: awards
payroll: salary, amount
conductor: directors
confined: cramped, enclosed
plaintiffs: attorneys, lawyers, lawsuits, litigation
delighted: pleasure
diameter: length
cyclone: storm
spacecraft: craft
grocery: supermarket, store, market
twist: spin, turned
owed: repay, paid
trash: waste, scrap, disposal
horizon: view
theatrical: performance
telegraph: cable, wire
ransom: payment
profound: deep, significant
sword: steel
marketplace: market
smashed: loaded, break
opted: choose, chose, choice
guild: society, association
disastrous: disaster
rainfall: rain
equation: equivalent
yemeni: arab
subcommittee: committee, commission
crises: crisis, conflicts
clergy: clerical
spite: despite
manor: estate
undergraduate: academic, courses
meaningful: significant, means
sake: purpose
vacant: empty
missionary: mission
farther: far, further
merchandise: products, goods, apparel, selling
drunk: alcohol, gone
magistrate: judges
theology: study
filmmaker: film
confidential: secret
hamlet: village
patch: spot
voyage: sailing
insight: understanding
reinforced: built, strong
beloved: dearly
ideology: social
ravaged: destroyed
shallow: water
pullout: withdrawal
bethlehem: town
berth: spot
novelist: novel
garlic: spices, lemon
sunshine: sun
posters: banners, cards
forbidden: prohibitions
renovation: refurbished, overhaul, restored
hurdles: obstacles
zhou: xin
generic: products
behaviour: activities
healing: cures
pct: percent
workplace: work
throat: chest
forthcoming: future
beings: creatures, animals, life
particles: molecule
embarrassing: difficult
pond: pool
curve: winding
umbrella: union
stint: job
lure: attract
dipped: rose, fell
tendency: negative, trends
sixteen: eleven, ten, eight, nine
instructor: teaching, coaching
sluggish: slow, weak, slowdown
reliance: relies
downward: down
newark: city
homeowners: housing
tongue: language
likewise: therefore, similar, thus, alike
inappropriate: unfit
dock: wharf
fabric: cloth, materials
ratified: sanctions
confiscated: seized, seizure
nutrition: food
blank: empty
clues: evidence, indicators
wong: lin
congolese: african
hydrogen: gas
guangzhou: tianjin, shanghai, chengdu, guangdong
artifacts: materials
comedian: actors
lectures: workshops, teaching
assumption: basis
berry: fruit
vacuum: empty
fraction: amount
smell: look
tightening: tighter, restrictions
marble: stone
essence: core, effect, means
poison: toxic
unification: union
likelihood: potential
bribes: pay
conceived: concept, idea
drain: flows
slash: cutting
fourteen: eleven, ten, nine, eight
backdrop: background
contentious: disputes
siblings: twin
duration: length, period, extended, prolonged
pistol: caliber
elegant: refined
exhausted: gone
triangle: triangular
environmentalists: environmental
memorandum: memoranda, mou
provoked: caused, fire
potatoes: beans
bypass: highway
beneficial: advantages, benefits
malaria: infections, disease
bathroom: room
outlawed: illegal, ban
essay: book, write, papers
optical: visual
oman: emirates, uae, arabia, saudi
cheng: lin
tuition: fees
prototype: model
pigs: cows, sheep, cattle, animals
pile: stacked, packed
okinawa: island
detonated: explosive
fugitive: criminal
fog: cloud
backers: backed, support
precedent: law
osaka: tokyo
prey: feed, animals, creatures, target
legitimacy: credibility, legitimate
flesh: form, bodies
clinched: berth
placement: location
airfield: airport
misconduct: violations, infringement
urgency: urgently
trek: journey
genius: master
memoir: book
plantation: orchards, estate, land
slopes: gradient
conjunction: connect
quantities: amount
collegiate: colleges
terminus: route, terminal
bleeding: chest, treat
roller: roll
zimbabwean: african
bribery: fraud, laundering
dense: heavy
fellowship: society
explicit: reference
catastrophe: disaster
riyadh: saudi
stimulate: raise, affect, incentives
irregularities: fraud
npc: cpc
jung: kim
readily: promptly
communique: declaration, dispatch
necessity: necessary
petty: theft
autobiography: book
pilgrimage: journey
restart: start, resumes
dong: jin
thrust: pushed, driving
balloon: fly
trauma: harm
emmy: awards
pandemic: epidemics
intimate: personal
abstract: concept
shrinking: reduce
foes: rivals, opposing
endured: last
artwork: art
hijacked: seized
convened: chaired, assembly
chanted: banners
arabian: saudi, arab, arabia
boasts: features, sports
lamb: chicken
disagreement: disputes, conflicts, discrepancies
conglomerate: subsidiary
variant: version, form
grill: restaurant
macau: macao
brunei: malaysia
exploit: effort, help
influx: inflow
irrigation: water, supply
liaison: affairs, contacts
theoretical: theory, scientific, academic
exterior: surface
fusion: blending
eaten: eating
commuter: passenger, rail, train
maiden: first
preseason: season
plutonium: uranium
frost: ice
contributor: contribution
cdc: bureau
isle: island
indirect: collateral
makeshift: temporary
taxation: tax
fried: chicken
zhao: jing, xin
subprime: mortgage
diminished: considerably, fall
secrecy: privacy, secret
downgraded: rating
ate: eating
shelves: table
slice: cutting
bucharest: budapest
revelations: disclosure
undercover: secret
underneath: beside
literacy: skills
browser: application
warships: vessels, carriers
videotape: tape, video
demolition: destroyed
pills: doses
realm: land
glimpse: look
gentle: soft, kind
eighteen: eleven, ten
commenced: start
surpassed: exceeds
freeway: highway
commemorate: mark
shrimp: fish, seafood, chicken
vicinity: nearby, proximity
bother: trouble
stranger: someone
sedan: car
builders: construction
ditch: dumping
bureaucracy: government
feud: conflicts
petrol: gas, fuel
pneumonia: infections
customary: usual
immense: huge, great, large
illicit: illegal
toilet: room
felony: criminal, theft, counts, crime
desktop: server, software
dax: cac
dash: speed
rugged: rough
famine: disaster
farmland: land
accent: background
reconsider: consider
rational: intelligent, intellectual
nile: river
fancy: luxury
daytime: days
neighbourhood: community
potent: strong
burnt: destroyed
aspirations: ambition
showers: rain
clips: video
expenditure: consumption, spending, costs
undertake: guarantee, task
strife: conflicts
rope: circle
repeal: amendment, legislation
clever: smart, intelligent
cab: taxi, car
sixty: eleven, hundred
unstable: uncertain
garnered: win
toulouse: bordeaux
convey: express, carry
breakup: dissolution, split
abundant: plentiful
nowadays: now, present
predators: creatures, animals
ratification: agreement, confirmation
tumor: tissue
vicious: criminal
cleanup: clean
pier: wharf
divers: dive
obesity: overweight
pause: break
blueprint: roadmap, draft, design
riverside: city
receipts: revenue
clad: cloth
armoured: tanks, forces
alley: lane
void: invalid
wagon: cart
flora: aquatic
chairwoman: chaired
seldom: often, rare
cholera: epidemics
technicians: experts
configuration: design, spatial, form
thieves: theft
staffers: employees
mammals: animals
barrage: fire
yan: jing, xin
tenants: residents
alzheimer: cancer, disease
embedded: integrated
nickel: copper, metal
kaohsiung: taoyuan, taipei
tuberculosis: disease, infections
commandos: forces
beverage: drinks
heavier: lighter
sanitation: sanitary, clean
doomed: lost
handsome: big
sphere: domain
coastline: coastal
cylinder: piston
beast: creatures
speedy: quick
shooter: shooting
biotechnology: biotech
distributor: suppliers, distribution
highlands: plateau
iphone: smartphone, apps
hierarchy: hierarchical
rainy: rain
verizon: wireless
width: length, dimensions
uncommon: rare
exaggerated: misleading
accredited: recognized
clout: advantages
apparel: garments
limestone: stone
shine: look
lumber: logs
meltdown: crisis, disaster
ample: plentiful
synthetic: artificial, synthesis
horizontal: vertical
sumatra: island
constraints: restrictions
veterinary: veterinarian
induced: caused, effect
motorists: drivers, driving
newcomers: entrants
hypothesis: theory, concept
pretax: profit
lounge: room
compulsory: mandatory, requirements
fixtures: regular
manga: novel
dhabi: dubai, emirates, uae
sincere: genuine, honest
vii: iii
nippon: japan
sensors: detector
mint: herbs
ours: theirs
twentieth: century
autopsy: examination
reassure: assurance
allegiance: loyalty
velocity: speed
inscription: letter
justification: justify, reasons
vanished: fell
daylight: days
dusty: cold
chu: lin
jeep: car
prostate: cancer, breast
preview: trailer
email: mail
nguyen: thanh
licence: license, permit, permission, accreditation
puzzle: problem
certainty: assurance
thigh: leg
rigorous: strict, thorough
seventeen: eleven, ten
expressway: highway
stairs: steps
sway: tilt, influence
grasp: understanding
wool: cloth, fabric, cotton, silk
savvy: intelligent
accustomed: usual
fertilizer: chemical
ancestry: origin
cognitive: physiological
incorrect: misleading
scarce: plentiful
turkmenistan: kazakhstan, uzbekistan, tajikistan, kyrgyzstan
cheating: fraud, scam
telekom: telecom
warheads: loaded
recycling: reuse
apparatus: equipment, setup
compassion: compassionate
analog: digital
tuna: fish
bushel: soybeans
envisioned: projects
maneuver: operation, docking
inconsistent: uneven
vale: valley
crusade: effort, reform, campaign
quicker: faster
corpses: bodies, remains
ineffective: inefficient
pasta: beans
garment: apparel
uzbek: uzbekistan
counselor: adviser, advisor
stockpiles: reserves
perimeter: border, edge
unavailable: inaccessible
soda: cream
tricky: difficult
outcry: calls
modifications: modified, limit
asleep: gone
evasion: laundering, fraud
imagery: visual, pictures
intriguing: challenges
rigid: strict
hyun: kim
beneficiaries: pension
urine: samples, water
carriage: car
liable: liability
protagonist: character
ballpark: park
stringent: strict, stricter, tighter
aden: port
subscription: payment
yong: kim, jin
czechoslovakia: hungary
watershed: basin, divided, landmark
freshwater: water
lime: lemon
amusement: recreational
thames: river
newfoundland: island
liang: jing, jin
withheld: withholding
offspring: young, animals
zip: code
tract: parcels
clandestine: secret
choi: kim
viii: iii
anthology: fiction
precautions: caution
sizable: sizeable, large, massive
catalogue: catalog, book, compiled
ginger: spices, lemon, herbs
dull: soft
straightforward: simple
dec: december
ego: self
antique: jewelry
adhere: agree
defects: flaws
buoyed: boosted
clarity: transparency, understanding, quality
protracted: prolonged
peel: strips
trout: fish
inexpensive: cheap, affordable, expensive, cheaper
congestion: traffic
radius: length
flock: gather
nude: pictures
catalyst: accelerate
villain: character, role
occurrence: accidents, incidents
unsafe: hazardous, dangerous
feng: jing, lin
ussr: russia
facade: front
soybeans: soya
scandinavian: european
covert: secret
attained: reach
tangible: real
usda: agriculture
alleviate: improve, help, eases
catering: business
illusion: visual
herd: sheep, cattle
vanilla: cream
unsure: uncertain
physicist: scientists
traits: characteristics, character
gratitude: appreciation
problematic: complicated, difficult, problem
cornerstone: foundational
drift: floating, roll
hiatus: suspension
staffed: staff
inherent: underlying
manpower: workforce, personnel
varsity: teams
bolivian: chilean
sunlight: sun, solar
mongolian: mongolia
basil: herbs
goat: sheep
behave: carry, act
obstruction: obstacles
persona: character, role
exposition: expo, exhibitions
raft: floating
revoked: lifted
earmarked: reserves
nineteenth: century
infinite: space
transmitter: channel
chassis: frames
rhine: river
intake: consumption
discretion: judgment
nitrogen: sulfur, carbon
snatched: seized
monsoon: rain
faulty: flaws
suv: car, pickup, automobile, auto
ignited: fire
chili: chile
info: information
biotech: biotechnology
zinc: copper, metal
supervisory: supervision, management
reconcile: agree, settle
parkway: road, route
jewel: jewelry
lufthansa: airline
negro: black
guam: island
nautical: maritime
sensible: intelligent
textbooks: text
mankind: world
redevelopment: overhaul
discarded: scrap, waste
subsidized: subsidies
kang: jin, nam
chemotherapy: therapy
unmanned: drones
odyssey: journey
icy: cold, frozen, ice
sage: herbs
bidders: bidding
soy: soya, soybeans, beans
amenities: convenient
subspecies: species
thread: yarn, winding
emblem: flag
abolition: abolished
auditors: audit
amassed: collected
roadblocks: barriers, obstacles
thunderstorms: storm
tractor: truck
broaden: widen, expand, enlarge, diversified
duet: paired
outset: start
honesty: honest
neat: clean
simulation: model
flush: money
eccentric: character
nucleus: core
avid: keen
realism: reality
ling: lin
vinegar: lemon
feb: february
nobility: noble
notification: notice
pros: professional
salute: pledge
draped: cloth, curtain
ngos: ngo, nongovernmental, governmental, organization
motorway: highway
manifesto: declaration
pullback: withdrawal
ballroom: room
heathrow: airport
judgement: judgment, judges, opinions, decision
shipbuilding: construction
eleventh: tenth, sixth, eighth, seventh
upright: vertical
menace: threat
upstairs: room
bilingual: multilingual
gazette: published
shortcomings: flaws
maize: corn, wheat, cereals
humidity: temperature
stoppage: break
vogue: fashion, trends
dismay: alarm
embryonic: stem
lhasa: urumqi
subdivision: branch
downfall: fall
bakery: store
fauna: creatures, animals
repetition: correcting
feasible: possible
lille: bordeaux
flourished: prosper
steak: chicken
analyses: analysis, study, survey, analyze
tram: rail
flick: film, movies
kyrgyz: kyrgyzstan
ascent: rise
paperback: book
crab: fish
hallmark: trademark
tajik: tajikistan
tug: boats
eastward: east
patronage: business
nineteen: eleven
computerized: automated
hygiene: sanitary, medicine
slew: batch
aluminium: copper, metal
cutbacks: reduction, cutting, reduce
lineman: tackles
bookstore: bookshop, store, shopping
lineage: origin
stride: steps
twelfth: tenth
launchers: devices
rink: ice
therapeutic: therapy, cures, remedy
cyberspace: internet
vocabulary: knowledge
biologist: scientists
therapist: therapy
adolescent: young
precipitation: rain, weather
quran: book
nonpartisan: independent
danube: river
barricades: barriers, jammed
metropolis: city, shanghai, chongqing, tianjin
schoolchildren: students
critique: critical
fumble: pass
gown: cloth
keynote: address
heed: obey
crimson: red
kazakh: kazakhstan
sept: september
ailments: illnesses
redesigned: design
budgetary: budgeting
peculiar: distinctive, particular
simplicity: simple
uruguayan: chilean
gem: gemstones, stone
groundwork: preparations
subordinate: rank
endeavor: effort
ambiguous: uncertain
grievances: complaints
chic: fashion, smart
proclamation: declaration, promulgated, deed
cppcc: cpc
vouchers: coupons
cereal: grain
condoms: safe
counterfeit: fake
livelihood: sustainable
toast: drinks
sotheby: auction
chairmanship: chaired
tsai: lin
faltering: revive
inexperienced: young
noteworthy: significant
biodiversity: ecosystem
healthier: better
singaporean: singapore
snack: drinks, eating
westward: west
winery: wine
hesitate: intend
detectors: sensors
orphanage: orphan
rationale: principle
unconventional: alternative
chilly: cold
niagara: river
infrared: frequency
wrangling: quarrels, disputes
pronunciation: language
turnpike: highway
redeployment: withdrawal
misunderstanding: mistake
dormitory: hall, building
pesticides: chemical
cafeteria: restaurant
unreasonable: unjustified
roast: chicken
methodology: methods
shih: lin
walkout: protest
qatari: arab
embezzlement: theft, fraud, laundering
wingspan: length
graders: grade
complementary: complement
gangster: gang
grazing: crop
psychiatry: medicine
clemency: leniency
stylish: fashion, smart
hereditary: genetic
thoroughbred: breeders
analytical: analysis
bacterial: pathogens
trench: deep
nonfiction: fiction, articles
vodka: liquor
fingerprints: identification, prints
refund: repay
methane: gas
sham: fraud
equilibrium: balance
ineligible: eligible
authorised: permit
trousers: garments
formulated: devised, concept
reprinted: articles
sharia: law
aegean: sea
unforced: errors
scarlet: red
flair: style, talent
intricate: complex
spat: quarrels
qinghai: shaanxi, sichuan, yunnan, xinjiang
tvs: video
bulldozers: excavators
gigantic: huge, large, big, giant
blackmail: pressure
borneo: island
carmaker: automakers
notation: note, reference
blizzard: storm
bazaar: shopping, marketplace
pavement: concrete
discriminatory: unfair
knit: fabric, cloth
tab: check
forehead: chest
boutique: shopping, store
potomac: river
resettlement: repatriation
haze: fog, cloud
crammed: jammed
northward: northbound, north
terminology: language
pedal: brake
bogus: fake, fraudulent, fraud
nutrients: food, substances, feed
dusk: hours
leukemia: cancer
caravan: train
abdomen: chest
migratory: migration, migrant
cinematic: film, cinema
restitution: compensation
tutor: teaching, coaching
peril: jeopardy, risk, dangerous
sausage: meat, chicken
precarious: uncertain
android: smartphone, humanoid
countrywide: nationwide
sirens: alarm, alerts
bestowed: awards
hoax: fraud
outward: inward, outbound
cinnamon: spices
ceded: granted
taboo: prohibitions
stainless: steel
curtail: curbs, restrictions, limit
unjust: unfair, unjustified
subdivided: divided
packet: packages
robes: cloth
expatriates: expats
arid: dry
footwear: apparel, garments
compartment: module, cabin
telecast: television
nihon: japan
jetliner: jet, airplane
contemplating: consider
sleek: streamlined
gadgets: appliances, devices
nantes: bordeaux
idf: forces
koran: book
bickering: quarrels
hilly: rough
queries: enquiries, questions
trendy: fashion
mri: scan, ultrasound
woven: fabric, cloth
nov: november
rum: liquor
itinerary: route
amino: acid, nucleic
cordial: friendly
cellphone: phone, cell
gunships: helicopters
tangled: complicated
manhunt: search
auxerre: bordeaux
clarification: clarifying
peas: beans
burgundy: wine
forgery: theft, fraud
treacherous: dangerous
rethink: consider
handwritten: written
appointees: appointments
headway: progress
limousine: car
conceptual: concept
ranchers: farmers, ranching
taichung: taoyuan
dalian: tianjin, qingdao, liaoning, harbin
troublesome: difficult
gansu: shaanxi, ningxia, yunnan, sichuan
postgraduate: courses
kilos: kilogram
driveway: driving
unseen: invisible
unsettled: uncertain
condominium: housing
phony: fake, fraud
grappling: cope
imposition: imposes, levies
noodles: beans
lapses: oversight, errors
fang: lin
furnishings: accessories
visionary: intellectual, vision
dwellers: residents, population
misguided: misleading
whiskey: liquor
adorned: cloth
truckers: drivers
adulthood: mature
apprehended: seized
seaman: sailor
lessen: reduce
sewer: sewage
bodily: physical
mutant: creatures
breadth: dimensions
scripture: book
beads: jewelry
postage: stamp
unfavorable: negative
disparity: gap
perched: rests
mombasa: port
rennes: bordeaux
reprieve: suspension
burglary: theft
thinner: lighter
heap: stacked
diner: restaurant
yogurt: cream
booklet: book
entrepreneurial: entrepreneurs
engraved: prints
referenced: mentions, reference, cited
acquaintance: relationship
evidenced: showing, reflects
carrots: herbs
oct: october
diluted: reduce
precautionary: precautions
mekong: yangtze, river
parsley: herbs
fumes: gas
spicy: spices
noun: adjectives
payoff: proceeds
halves: divided
payload: cargo, loaded
razed: destroyed
contagious: infectious, infections
brasil: brazil
headmaster: master
skyscraper: building
wuhan: chongqing, zhengzhou, changsha, nanjing
saarc: asean
anguish: distress
minivan: car
pertaining: regarding, related, involve
sigh: breath
sync: synchronization
perfume: cosmetics
roadway: road, highway, route
menus: cards
eluded: evade
spacious: cramped, room
rescheduled: scheduled
assortment: varied, varieties
retro: fashion
yoon: jin
onetime: former
potassium: hydroxide
underwriting: insurance
accolades: awards
loosen: relaxed
motif: pattern
encryption: cryptography
kuo: lin
taxable: tax
reparations: compensation
afflicted: illnesses
chairperson: chaired
crete: island
reimbursement: costs, compensation
peyton: manning
imitation: fake
enclosure: enclosed, cages
skid: slip
placards: banners, cards
detrimental: harm, damage
arduous: difficult
disengagement: withdrawal
tick: click
stockholders: shareholders, investors
parlor: room
lettuce: herbs
getaway: pickup
shear: deformation
vapor: cloud
scourge: threat
preoccupied: concerned
hose: water
dorm: hall
modernist: modern
exchequer: treasury
handheld: portable
jilin: heilongjiang, liaoning, hebei, shandong
mist: fog, cloud
shuttered: closed
shenyang: chengdu, tianjin, harbin, liaoning
incarcerated: detained
minibus: motorbike
sediment: deposit
gorazde: enclave
alloy: metal, steel
rubbish: waste, scrap
hoisted: lifted
supplementary: additional
veterinarian: veterinary, vet
thirteenth: tenth
slowest: fastest
kinmen: matsu
barley: cereals, wheat, grain
luzon: island
agrarian: farming, agriculture
freezer: fridge, refrigerator
chloride: hydroxide
saloon: bar
pasture: crop
venom: poison
constrained: imposes
rarity: uncommon
montpellier: bordeaux
mango: citrus
chittagong: port
retrial: trials
harsher: lenient
parisian: paris
fourteenth: tenth
necklace: jewelry
coupons: vouchers
uprooted: destroyed
mulling: consider
chlorine: gas
heartfelt: dearly
johor: penang
aristocratic: noble
faux: fake
stopover: layover
excise: vat, tax
tigris: river
jewellery: jewelry
tainan: taoyuan
chores: job
guizhou: yunnan, guangxi, hunan, sichuan
jae: jin
meteorologist: meteorological
rendezvous: docking
jian: xin, jing
cinematography: film
introductory: basic
solvent: solutions
reax: quotes
panorama: view
calamity: disaster
linen: cloth, fabric, silk
shoved: pushed
protectionist: protectionism
obligatory: compulsory, mandatory
chopper: helicopters
ting: lin
counterproductive: harm
vet: veterinarian
chih: lin
bureaus: agencies, bureau
excursion: journey, trip
underside: bottom
cohesion: coherence
transnational: multinational
nurture: fostered
diversification: diversified
imperfect: weak
crewmen: crew
aug: august
forerunner: precursors
mastery: skills
undue: unjustified
ipad: smartphone, apps
titanium: metal
foundry: factory
oversized: outsized
bondholders: creditors
toxins: toxic, pathogens, microbes, poison
empathy: understanding
regeneration: revitalization
prognosis: prospects
relish: lemon
cinematographer: film
drizzle: rain
vending: vendors
amalgamated: consolidated, merged
quickest: fastest
blunder: mistake
bumpy: rough
outpatient: patients
cpu: processor, hardware
hospitalised: hospital
knack: talent
forfeit: waived
substrate: surface
creamy: cream
proficiency: skills, competency
practised: practices
realty: estate
southward: southbound
proprietor: owner
hardcover: book
scrutinized: audit
depositors: deposit, investors, bank
pricey: expensive
torso: bodies
censor: censorship
intellect: intellectual, understanding, intelligent
disintegration: dissolution
bovine: cattle, cows
doorway: door
tart: lemon
loneliness: isolation
roundabout: circle
thoroughfare: road, route
redress: compensation, remedy, rights
handwriting: hand
peking: beijing
premeditated: deliberate
throttle: speed
rapprochement: cooperation
cloak: cloth
preconditions: prerequisite
quotation: quotes, reference, mentions
gilded: golden, gold
nearer: closer
swarmed: streaming
icty: tribunal
unsuitable: unfit
coil: loop
fifteenth: tenth
ecuadorian: chilean
kerosene: fuel
mishap: accidents
contraband: illegal
clumsy: cumbersome
upturn: slowdown
thicker: lighter
bacterium: microorganisms
null: invalid
gunpowder: explosive
epidemiology: medicine
fibre: fiber
maui: island
gartner: idc
zhuang: guangxi
plush: luxury
masonry: structure, construction
celery: herbs
sorties: flights
conjecture: theory
frigid: cold, frozen
divulge: disclosed
townspeople: town
demarcation: boundary, line
tedious: slow
whisky: liquor
bishkek: kyrgyzstan
theorists: theory
nylon: fabric, cloth
epithet: names
erstwhile: onetime, former
shrewd: smart
gsm: wireless
mixer: mixing
choppy: rough
nobleman: noble
seine: river
requisite: necessary
pharmacist: pharmacy
ragged: rough
spherical: circular
circumvent: evade
satin: cloth, fabric
postcards: cards
comesa: asean
gaping: gap
unwarranted: unjustified
plotters: plots
sportsman: sports
denim: fabric, cloth
asparagus: herbs
searchers: search
squabbling: quarrels
quang: thanh
jurist: justice, judges
rescinded: lifted
crackers: nuts
selangor: penang
omission: mistake
reckoning: calculation
deli: store
timeframe: timetable
agile: intelligent
repulsed: forces
foodstuffs: cereals, perishable, food, ingredients
entail: implies, means
handsets: phone
viaduct: bridge
liberalisation: liberalization
stabilise: strengthen, stability
throng: jammed, packed
upswing: slowdown
arable: cultivated
perpendicular: vertical
paddle: boats
uygur: xinjiang, ningxia
cilantro: herbs
kazakstan: kazakhstan, uzbekistan, tajikistan, kyrgyzstan
drinkers: drinks
snowstorm: storm
audible: sounds
divergent: varied, different
xia: xin
zest: lemon, spices
ovarian: breast, cancer
chiu: lin
epoch: era
diapers: cloth
schism: split
focussed: focuses
tequila: liquor
pediatrician: veterinarian
flakes: chips, nuts
squatters: squatting
thyme: herbs
euphrates: river
changchun: harbin
microprocessor: processor, microchips, chips
inept: cumbersome
dishonest: deceptive, misleading, fraudulent
gliding: sailing
turquoise: blue
jurisprudence: law
phosphorus: sulfur
feeble: weak
leakage: leak, discharge
artistry: art
reintroduced: introduced
malignant: cancer
deceived: misleading
tempest: storm
panoramic: view
remodeled: refurbished, rebuilt
propane: gas, fuel
novella: novel
detour: route
bedouin: arab
tarp: tarpaulin
dsl: broadband
formosa: taiwan
earrings: jewelry
deft: quick
renminbi: rmb
briefcase: wallet
aerodynamic: streamlined
contiguous: adjacent
shellfish: seafood
forbade: forbids
unsatisfactory: satisfactory
magnesium: hydroxide
garb: garments
synthesized: synthesis
oncology: medicine
calves: cows
quay: wharf
suzhou: hangzhou, nanjing
ascribed: attributed
fowl: poultry
pedestal: stands
allusion: reference
anglers: angling
steamship: shipping
fdp: sps
facets: aspects
hydrocarbons: gas
ingenious: inventions
riskier: risky
impediment: obstacles
dentistry: medicine
constabulary: police
cong: viet
professorship: chaired
drier: milder, dry
stale: cold
frosty: frozen
downpour: rain
onshore: offshore
psychotherapy: therapy
preclude: forbids
behemoth: giant
lymphoma: cancer
learners: learning
redefine: define
pertinent: relevant
crates: container
approx: approximately
terse: concise
anemic: weak
husbandry: agriculture
goliath: giant
sportswear: apparel
upkeep: maintenance
zhuhai: xiamen
acupuncture: treatment
cryptic: concise
aerodrome: airport
multiplex: cinema
fluffy: soft
indus: river
perak: penang
susquehanna: river
nimble: intelligent
graphite: carbon
ios: apps
headphones: phone
gunboats: boats
wasteland: waste
willamette: river
binh: thanh
silt: soil
cbn: abs
hazy: fog
quantify: define
consternation: alarm
exponent: index
rectify: correcting
kinship: relationship
nanotechnology: biotechnology, technology
drugstore: pharmacy, store
veal: meat
mainframe: hardware, processor
invertebrates: creatures, animals
erred: mistake
sulphur: sulfur
parkland: park
unwieldy: cumbersome
fuzhou: xiamen, hefei, ningbo, hangzhou
grapefruit: citrus
necessitated: involve
entropy: random
cashmere: cloth
booze: liquor, alcohol, drinks
telephony: broadband, wireless, telecommunications, phone
afield: abroad
hassle: trouble
touchy: sensitive
nutmeg: spices
severn: river
biochemical: physiological, molecular
infractions: violations
oahu: island
polyester: fabric, cloth
cardiology: medicine
amplitude: frequency
businesspeople: entrepreneurs
tapestry: fabric, cloth
eastbound: northbound, southbound
westbound: northbound, southbound
kinase: enzymes
onerous: cumbersome, tax
arf: asean
deceit: deceptive
vacationers: tourists
encased: enclosed
raisins: apricots, cherries
yellowish: yellow
overpass: bridge
stockbroker: broker
billowing: cloud
incapacitated: invalid
hsinchu: taoyuan
convoluted: complicated
defraud: scam
gui: interface
pronouns: adjectives
forage: feed
savor: enjoy
nutty: nuts
screeners: screening
impounded: seized
sown: seed
gilt: gold
juneau: anchorage
planters: farmers
caustic: acid
misinformation: misleading
saltwater: seawater
republished: published
sulfate: hydroxide
foggy: fog
checkup: medical
`;
