/**
 * Everyday words with the words of the data that they may stand for: heads, a colon, targets. One way, and with little
 * weight. Proposed by word vectors and WordNet (bench/thesaurus) or by hand, reviewed line by line.
 */
export const thesaurus = `
// people and bodies
boss, chief, superior, director: executives, senior management, employer
owner, proprietor: shareholder, holder, investor
merchant, trader, dealer, seller, retailer, shopkeeper: trading companies, enterprises, distributor
tradesman, artisan, craftsman: skilled workers, technician
officer, official, bureaucrat, civil servant: government, authorities, department
officials: government, authorities
authority, authorities, agency, bureau, office: department, administration
leader, minister: leading group, government
lawmaker, parliament, congress: legislation, National Congress
army, soldier, military: security
guard, police officer, cop: public security, police
crook, criminal, thief, gangster, swindler, fraudster: fraud, crime, criminal
spy: state secrets
scholar, academic, professor: academician, university, expert, researcher
inventor, creator: researcher, patent, technology
engineer: technician, professional, engineering
teacher, instructor, trainer: education, training
pupil, student, graduate, youth, young people: students, talent, university
apprentice: vocational, training
foreigner, outsider, alien, expatriate, expat, non-Chinese: overseas, foreign nationals, individuals
stranger, guest, visitor, tourist, holidaymaker, sightseer: travelers, tourism, visitors
migrant, immigrant: immigration, cross-border workers
neighbor, neighbour, neighboring: adjacent, bordering, regional
spouse, wife, husband, children, kids, relatives, kin, family: family members, accompanying
retiree, elderly, pensioner, old people: elderly
sick, ill, ailing: patients, medical
doctor, nurse, surgeon: medical, hospital
lawyer, attorney, solicitor, barrister: legal services, law firms
accountant, bookkeeper, auditor: accounting, professional services
broker, middleman, intermediary, agent: intermediary, agency, brokerage
banker, financier, lender: bank, financial institutions
saver, depositor: account
investor, backer: investment, investors
landlord, tenant, homeowner: housing, real estate, property
farmer, grower, peasant, rancher: agriculture, farming, breeding
fisher, angler, fisherman: fishing, fishery
miner: mining, minerals
captain, skipper, mariner: crew, seafarers, vessels
pilot: flight
builder, contractor, developer: engineering, construction
producer, maker, manufacturer, factory owner: manufacturing, production, manufacturers
buyer, purchaser, shopper: consumer, procurement, purchase
supplier, vendor: suppliers
debtor, borrower: debt, loans
creditor: creditors, debt
staff, personnel, crew, workforce, manpower, workers: labor, employees, human resources
union, unions: trade union, labor relations
employer, employers: labor relations, enterprises
partner, ally: cooperation, partners
rival, competitor: competition
newcomer: new
nation, country, state: national, international, countries
province, provinces: provincial, regions
town, village, countryside, rural: agricultural, grassroots, local
capital city: Beijing
far west: Xinjiang
// acts
begin, start, launch, kick off, commence: launch, start, effect
end, finish, stop, cease, expire: expire, complete, end
close, shut, wind up, dissolve: deregistration, liquidation, closure
quit, leave, exit, withdraw: exit, withdrawal
buy, purchase, acquire: procurement, purchase, import
sell, sale, sold, selling: sales, trading, export, transfer
rent, hire, lend out: leasing
pay, paying, settle: payment, settlement
borrow, borrowing, lend: loans, financing, credit
raise cash, raise money, raising funds: financing
invest: investment
earn, earnings, income, revenue: income, profit
save, saving, cheaper, cut costs, economize: costs, reduce, saves
spend: expenditure, consumption
cheap, inexpensive, low cost: low-priced, costs
price, pricing: price, pricing
owe, owed, debts: receivables, debt
refund, rebate, give back: refund, rebate
tax, levy, duty: tax, duties
ship, send, dispatch, deliver, mail, post: export, delivery, transport, shipment
carry, haul, convey, move: transport, freight
bring in, fetch: import
load, unload: loading, unloading
store, keep, stock, stockpile: storage, warehouse, inventory
pack, wrap: packaging
stamp: endorsement, seal, entry
cross, pass, crossing: cross-border, port, entry
travel, trip, journey: travel, route, transit
fly, flying, flight: aviation, flights, air
sail, sailing, voyage: shipping, vessels, navigation
drive, driving: vehicles, drivers
park, parking: park
fix, mend, overhaul, service: repair, maintenance
rebuild, renew, refurbish, restore: remanufacturing, remanufactured
take apart, dismantle, scrap, break up: dismantling
reuse, recycle: reuse, recycling
mix, mixing, blend: blending
check, checks, checking, examine, vet, screen, screening: inspection, review, examination, verification
watch, monitor, observe, follow, track, tracking, trace: monitoring, tracing, supervision, traceability
test, try, try out, experiment, trial: pilot, testing, trial
prove, proof, certify: certification, verification, certificate
measure, weigh, count: measurement, assessment, metrology
grade, rate, rank, score: classification, rating, grading, credit
judge, decide, rule, verdict: court, ruling, adjudication
sue, litigate, lawsuit: litigation, court
punish, punishment, fine, sanction: penalty, penalties, enforcement
forgive, lenient, leniency, mercy: exemption, lenient
quarrel, row, argument, feud, disagreement: dispute
reconcile, settle quarrels, peace: mediation, settlement
protect, guard, defend, shield, safeguard: protection, safeguard
steal, theft, stolen: infringement, secrets
cheat, trick, deceive, scam: fraud, false
fake, forged, bogus, imitation, knockoff: counterfeit, infringement
copycat, copycats, imitator: infringement, counterfeit
hide, secret, confidential, know-how: trade secret, secrets
warn, alert, warning: warning, alert
prevent, avert, ward off, stop: prevention, prevent
forbid, ban, bar, prohibit, outlaw: prohibit, negative list, restrict
allow, permit, let, authorize, enable: permitted, approval, allowed
loosen, relax, ease, soften, lighten: relax, facilitation, simplified, easing
tighten, toughen: strengthen, stricter
simplify, simpler, easy, easier, simple, effortless: facilitation, simplified, streamlined
speed, faster, quick, quicker, rapid, swift, hasten: expedited, fast, efficient, shorten
slow, delay, wait, waiting: time, delay
shorten, reduce, cut, lower, shrink, trim: reduce, shorten, lower
grow, growth, rise, increase, boost, expand: growth, increase, expand
merge, merged, combine, combined, unite, join: integrated, integration, combined, consolidated
split, divide, share: split, separate
link, connect, hook up, join up: connectivity, interconnected, link
work together, team up, collaborate, jointly: cooperation, joint, collaborative
share, sharing, pool: sharing, pool, pooling
agree, accept, acceptance: recognition, mutual recognition
recognize, recognise, acknowledge: recognition
copy, imitate, spread, adopt elsewhere: replicate, replication
teach, teaching, educate, coach: training, education, guidance
learn: training, education
help, aid, assist, back, backing: support, services, assistance
advise, advice, counsel: consulting, consultation, guidance
promise, pledge, vow: commitment
plan, intend, scheme: plan, planned
apply, application: application
register, sign up, enroll, log: registration, filing
file, submit, hand in: filing, declaration, declare
report, disclose, publish, reveal: disclosure, publish, reporting
open, opening, unlock: opening-up, open
move, relocate, shift: relocation, transfer
hire people, recruit: recruitment, employment
build, construct, set up, found, establish, create: construction, establish, building
invent, design, develop: R&D, innovation, development
grow plants, breed, breeding, rear: breeding, cultivation
heal, cure, treat, treatment, remedy, remedies: therapy, medical, drugs, treatment
dock, docked, moor, berth: berthing, port
fill up, refuel: bunkering, refueling
buy online, web orders, order online, internet shopping: e-commerce
send back, sent back, return: returns, returned
swap, exchange: exchange, trading
gather, collect: collection, gathering, cluster
compare, match: comparison, alignment
fight, combat, counter, resist: response, crackdown, remedies
escape, dodge, evade, avoid: evasion, evade
// things
form, forms, papers, paperwork, paper, document, documents, dossier: documents, declaration, paperless, materials
licence, permission, authorization, green light: license, permit, approval
diploma, credential, title: qualification, certificate
yardstick, benchmark, norm, norms, criteria, criterion: standards, standard
rulebook, charter, statute, act: regulations, law
bargain, deal, pact, treaty: agreement, contract
bill, receipt: invoice, bill
goods, wares, stuff, things, items, products: goods, products, commodities
parcel, box, boxes, packet: parcels, packages, containers
lorry, truck, trucks, rig: trucks, vehicles, road
car, cars, automobile, motor: vehicles, automotive
wagon, carriage: train, railway
plane, jet, airliner, aeroplane: aircraft, aviation
airline, carrier: airlines, aviation
boat, boats, ferry, tanker, barge, vessel: vessels, ships
cruise ship, liner: cruise
harbour, dock, quay, pier, wharf: port, terminal, berth
seaside, coast, shore, beach: coastal, marine
river, stream, canal: waterway, inland, river
frontier, border, boundary: border, port, cross-border
gate, gateway, checkpoint: port, entry
depot, shed, storeroom, storehouse: warehouse, storage
factory, plant, mill, workshop: manufacturing, production, factory
machine, machinery, equipment, apparatus, gear, digger, excavator, bulldozer, crane: equipment, machinery, engineering
tool, device, instrument, gadget: device, equipment, instruments
part, parts, piece, pieces: parts, components
engine, motor piece: engine, parts
battery, batteries, cell, accumulator: battery, lithium, energy storage
chip, chips, microchip, silicon: semiconductor, integrated circuit, chip
computer, server, processor: computing, digital
software, program, app: software, application, platform
screen, camera, video, lens: facial recognition, video, monitoring
robot, robots, automaton, automatons, android: robot, robotics, embodied
brain, mind, thinking machine: intelligence, artificial intelligence
number, numbers, figure, figures, statistics, information, facts, records: data, statistics
database, register, ledger, catalog: database, registry, platform
network, web, net: network, internet, online
phone, telephone, cellphone, handset: mobile, telecommunications
game, gaming, gamer: games
movie, cinema, film, picture: film
show, concert, performance: performances, entertainment
television, series, drama, broadcast: TV, television, drama
music, song, painting, art, antique: art, culture, cultural relics
museum, heritage: cultural
money, cash, funds: funds, financing, capital, currency
wallet, purse: payment, digital RMB
coin, banknote, currency: RMB, currency
loan, credit line, overdraft: loans, credit
security, collateral: pledge, guarantee, mortgage
shares, stake, slice, holding: equity, shares
stocks, bourse: stock, securities
insurance, coverage, insurer: insurance
premium: insurance
pension: pension, insurance
treasury, coffers: fund pool, funds management
house, home, flat, apartment, dwelling, building: housing, real estate, property
land, plot, soil: land
shop, store, mall, outlet: retail, shops, duty-free
market, marketplace, bazaar: market, trading, exchange
fair, exhibition, show: exhibition, expo
farm, crops, crop, harvest, produce: agricultural, agriculture
food, meal, edible: food
meat, animal, livestock, cow, cattle, pig: livestock, cattle, animal
fish, seafood, shrimp, crab: aquatic, seafood
fruit, vegetable, pulses, beans, bean, nut: fruit, soybeans, agricultural
wheat, corn, rice, grain: grain
plant, seed, seeds, sapling, seedling: germplasm, seed, seeds
tree, wood, timber, lumber: timber, wood
flower, flowers, blossom: flowers
gem, gemstone, jewel: jade, jewelry, diamonds
metal, copper, steel, iron, ore: metal, ore, iron
stone, rock, mineral: ore, minerals
oil, petrol, gasoline, diesel, fuel: fuel, oil
gas: natural gas
coal: coal
power, electricity, energy, watt: electricity, energy, power
wind, solar, sun: photovoltaic, clean energy, new energy
water: water
air, sky, skies: air, aviation, airspace, low-altitude
sea, ocean, waters: marine, maritime, ocean
weather, climate: carbon, climate, low-carbon
smoke, exhaust, fumes, emission: emissions, pollution, carbon
dirt, filth, dirty, pollution, contaminants: pollution, environmental, sulfur
trash, garbage, rubbish, junk, debris: waste, scrap
poison, toxic, harmful, dangerous, risky, hazardous: hazardous, dangerous, risk
fire, blaze, explosion: fire, safety
chemical, chemicals, substance, substances, compound: chemicals, reagents, materials, preparations
material, materials: materials
pill, pills, medicine, medicines, medication, cure: drugs, pharmaceutical
vaccine, serum, jab: biological products, vaccine
germ, germs, virus, bacteria, microbe: microorganisms, pathogens, infectious
blood, tissue, sample, specimen, specimens: samples, genetic, special items
illness, disease, ailment, sickness: disease, rare diseases
scanner, ultrasound, x-ray: medical devices
hospital, clinic, ward: hospital, medical institutions
test tube, lab, laboratory: laboratory
study, studies, research: research, R&D
invention, inventions, idea, ideas, discovery: patent, innovation, intellectual property, achievements
brand, logo: trademark
body, organ, creature: organisms, biological
map, atlas: atlas
school, college, academy, campus: universities, education
exam, examination, quiz: examination, qualification
job, career, post, occupation, trade: employment, professional, vocational, industry
wage, salary, pay: wages, payment
contract, agreement: contract
office, desk, bureau, counter: service center, government services, window
address, premises, seat: address, registration, residence
key, stamp, seal: seal
signature: signature, electronic
card, cards, badge, pass: card, pass
passport, visa: visa, entry, immigration
queue, line, waiting time: time, waiting
list, roster, catalogue: list
label, tag, code, barcode: label, code
cost, costs, expense, fee, fees, charge: costs, fees
prize, reward, bonus, incentive: incentives, subsidy, reward
gift, handout, aid, subsidy: subsidy, support
danger, threat, peril, hazard: risk
accident, crash, mishap: safety, accident
leak, breach: security, leak
loophole, gap: risk
crime, offence: crime, criminal
war, conflict: conflict
world, globe, worldwide, global: international, global
abroad, foreign lands, overseas, beyond the border: overseas, cross-border, foreign
inland, interior: inland
island: Hainan, Pingtan
silk road: Belt and Road
home soil, domestic: domestic, China
east, west, north, south, compass, direction, directions: directional, direction, eastward, westward
// qualities
big, large, huge, giant, enormous, massive: large
small, tiny, little, minor, mini: small, micro
short, brief: short
tall, high, altitude: high
low: low
new, fresh, novel, modern, state-of-the-art: new, innovative, advanced
old, aged, used: used, second-hand, old
first, earliest, maiden, debut: first
fast, urgent, emergency: urgently, fast, emergency
clean, pure, tidy: clean, green
smart, clever, brainy: smart, intelligent
automatic, driverless, unmanned, self-driving: automatic, autonomous, unmanned, intelligent connected
remote, distant, faraway: remote, long-distance
online, electronic, virtual, digital: online, digital, electronic, cloud
paperless, without paper: paperless
whole, entire, full, complete: full, whole, entire
half-finished, unfinished: intermediate
single, sole, one: single, one
double, twin, two: two, dual
several, multiple, many: multi, multiple
joint, common, mutual, shared: joint, mutual, common, shared
fair, equal, unbiased, impartial: fair, equal, neutrality
honest, trustworthy, reliable, trusted: credit, integrity, trustworthy
dishonest, untrustworthy: dishonest, credit
rich, wealthy: wealth
poor, needy: poverty
cold, chilled, frozen, icy, ice: chilled, cold chain, frozen
fresh, perishable: fresh, perishable
safe, secure: safety, security
free, exempt, without charge: exemption, exempt, free
tailor-made, bespoke, custom, tailored: customized, special
regular, routine, scheduled, periodic: regular, scheduled, fixed
temporary, interim, short-term: temporary
private, personal: private, personal
public, open: public
legal, lawful: legal, law
secret, classified: secrets
round-the-clock, always on: 24-hour
marine, nautical: maritime, ship
medical, healthcare, health: medical, health
// kept of what word vectors and WordNet proposed
area, areas: regions
tribunal: court
federal: national, state
probe, probes: investigation
inquiry: investigation, enquiries
evidence: proving, verification
permission, consent: permit, approval
license: permit
ratified, ratification: agreement
amendment, repeal: legislation, regulations
decree: order, rules
resolution: declaration
memorandum, memo: memoranda
protocol: rules
dialogue, talks, negotiations: consultation, dialogue, cooperation
summit, conference: meeting, forum
coalition, bloc, confederation: alliance, union
delegation: mission
treaty: agreement
ties, friendship: cooperation
reconciliation, truce: mediation
compromise: settlement, agreement
plaintiff, plaintiffs: lawsuits, litigation
prosecution: prosecutors
detained, arrested: police, enforcement
seized, confiscated, impounded: seized, seizure
smuggling, contraband: illegal, customs
corruption, bribery: integrity, fraud
wrongdoing, misconduct, infractions, abuse, misuse: violations, infringement
robbery, burglary, embezzlement, forgery: fraud
sham, phony, hoax, deceit, defraud, cheating: fraud, counterfeit
indictment, felony: criminal
clemency: leniency
compensation, restitution, redress, reparations: compensation, remedies
obligations: commitments, requirements
mandatory, obligatory, compulsory: compulsory, requirements
stringent, rigorous, strict, tougher, harsher: strict, stricter
tightening: restrictions
hurdles, obstacles, impediment, barriers: barriers, obstacles
embargo, blockade, boycott: restrictions, sanctions
tariffs, excise, taxation: duties, tax
taxable: tax
levies: duties
subscription: payment
expenditure, spending: consumption, costs
salary, payroll: wages
reimbursement: refund, costs
audit: inspection, review
revenue, receipts, proceeds: revenue, income
pretax: profit
shareholders, stockholders: shareholders, equity
bondholders: bonds, creditors
depositors: bank
takeover, buyout, acquisition: acquisition, merger
portfolio: investment
subsidiary, conglomerate: group, enterprises
businessman, businessmen, businesspeople, entrepreneur: entrepreneurs, business
contractor, contractors: engineering, contracts
distributor: suppliers, distribution
carmaker: automakers, automotive
restaurant, cafe, diner, catering: food, consumption
grocery, supermarket, drugstore, boutique: retail, store
pharmacist: pharmacy, drugs
merchandise, commodity: goods, commodities
apparel, clothes, garment, garments, footwear, textile, fabric, wool: apparel, textile
cotton: cotton
jewelry, jewellery, necklace: jewelry
luxury: high-end
beverage, beverages, drinks, juice: food, beverages
liquor, whisky, whiskey, vodka, beer, wine, booze, alcohol: liquor, wine
milk, dairy, cheese, butter: milk, agricultural
pork, lamb, chicken, poultry, beef: meat, livestock
salmon, tuna, trout, shellfish: seafood, fish, aquatic
foodstuffs: food, perishable
vegetables, herbs, spices, garlic, ginger: agricultural, herbs
peas, nuts: beans, nuts
lime, mango, orange, lemon: lemon, fruit
soya, soybean: soybeans
cereal, barley: grain
pesticides, fertilizer: chemicals
petroleum, kerosene, propane, methane: oil, gas, fuel
nuclear, atomic, uranium: nuclear
hydrogen: hydrogen
reactor: nuclear
refinery: oil
aluminum, nickel, tin, alloy, titanium, metals: metal, non-ferrous
graphite: carbon
marble, brick, limestone: stone
forest: timber, forestry
lake, reservoir, dam: water
drought, irrigation: water
disaster, catastrophe, calamity, tragedy: risk, emergency
flood, storm, typhoon, cyclone: emergency, weather
earthquake, tsunami: emergency
explosive, bomb: explosives, dangerous
weapons, ammunition: security
toxins: toxic
leakage: leak
wasteland: waste
sewage: waste, pollution
cleanup: clean, environment
biodiversity, ecosystem, habitat, wildlife: ecological, environment
sustainable: green
outbreak, epidemic, pandemic, plague: infectious, disease
infection, infections, contagious: infectious
tumor, cancer, leukemia: disease, therapy
surgery: medical
diagnosis, checkup: medical, diagnosis
therapist: therapy
physician: doctor, medical
nursing: medical, care
nutrition: food
hereditary: genetic
tissue: cells, tissue
biologist, scientist, physicist: scientists, research
biochemical, molecular: biomedicine, genetic
biotechnology: biotech, biomedicine
pharmaceutical: drugs
veterinary: animal
experts, specialist: professionals, experts
consultant, counselor: consulting
scholarship: education
curriculum, courses, lessons, classroom: courses, education
faculty, professors: universities
skills, techniques, expertise: technology, skills
apprentices: training
unemployment: employment
workplace: labor
employees, staffers: employees
volunteers: services
workshop, seminar, lectures: training
residence, resident: residents
citizens, inhabitants: residents
refugees, migrants: immigration
expatriates, expats: foreign, talents
tourist, tourists, vacation, vacationers: tourism, travelers
hotel, lodging: tourism
cruise, voyage: cruise, shipping
itinerary: route
commuter, passenger, passengers: passenger
motorists, truckers: drivers
bus, taxi, cab: vehicles, transport
van, jeep, sedan, minivan, limousine: vehicles, cars
motorcycle, bicycle: vehicles
highway, freeway, motorway, expressway: road, highway
railroad, subway, tram, metro: railway
runway, airfield, aerodrome: airport
helicopter, helicopters, balloon: aircraft, low-altitude
airplane, jetliner: aircraft
spacecraft, satellite: satellite, aerospace
warships, steamship, tugboat: vessels
sailor, seaman, crewmen: crew, seafarers
pipeline, pipe: pipeline
cable, wire: telecommunications
broadband, wireless, telephony: telecommunications
telecom: telecommunications
cyberspace, internet: internet
website, blog, google, browser: online, platform
email: electronic
smartphone: mobile
microchip, microprocessor: chips, semiconductor
hardware, processor: computing
encryption, cryptography: cryptography
sensor, sensors, detectors: sensors, internet of things
handheld: portable
computerized, automated: automated, digital, intelligent
analog: digital
audio, footage, videotape: video
facebook, microsoft: internet
database, archives: data, records
email address: online
download, upload: data
algorithm: algorithms, models
electronics: electronic
nanotechnology: technology
laser: optical
optical: optics
filmmaker, cinematography, screenplay: film
novel, book, publishing, magazine, newspaper: publishing, publications
theater, theatrical, opera, drama: performances, drama
sculpture, painting, artwork, artifacts: artworks, art
museum, gallery: culture
sports, athletic: sports
gambling: entertainment
fashion: apparel
beauty, perfume: cosmetics
furniture: goods
toy, toys: goods
garage: repair
foundry: factory, manufacturing
prototype: pilot
blueprint, roadmap: plan, design
laboratory: laboratories
breakthrough: innovation, breakthroughs
innovation: reform
creation: establishment
introduce, introduced, introduction: launched, introduced
unveil, unveiled: released
abolish, scrap rules, lift: removal, cancel
postponed, suspend, halt: suspension, delay
extend, extended, prolong: extension, extended
renew, renewal: extension, renewal
shorten, lessen, diminish, curtail: reduce, shorten
alleviate: ease, reduce
bolster, enhance, reinforce, consolidate: strengthen
accelerate, hasten: faster, speed up
upgrade, upgraded, modernize: upgrading
facilitate: facilitation
streamline: simplified, streamlined
substitute, replacement: replace
altered, modified, modifications, amended: adjusted, change
transform, evolution: transformation
transition: transformation
transfer, relocation, resettlement: transfer, relocation
repatriation: returns
shipments, consignment: cargo, shipments
freight: cargo
stockpiles, reserves: storage, reserves
supplies: supply
shortage, scarce: supply
demand: market
surge, hike, soared, climbed: growth, increase
plunged, fell, slump, decline, dropped: reduce, fall
proportion, percentage, fraction: share, percent
quantity, quantities: number, amount
total, overall: total
average: average
record: record
highest, top: first
worldwide, planet: global, world
nationwide, countrywide: national
regional, provincial, local: regional
metropolitan, urban: city
suburb, outskirts, downtown: city
nearby, vicinity, adjacent: adjacent
interior, inland: inland
northeastern, northeast: northeast
continental: mainland
strait: cross-Straits
peninsula, isle: island
european: Europe
african: Africa
asian: Asia
arabian, saudi: Saudi Arabia
qatar, dubai, oman, bahrain, emirates: United Arab Emirates
russian, moscow: Russia
korean, seoul: Korea, ROK
japanese, tokyo: Japan
taiwanese, taipei: Taiwan
malaysian: Malaysia
vietnamese, hanoi: Viet Nam
laotian: Laos
burmese: Myanmar
thai, bangkok: Thailand
kazakh: Kazakhstan
uzbek: Uzbekistan
kyrgyz, bishkek: Kyrgyzstan
tajik: Tajikistan
mexican: Mexico
britain, british, london: UK
american, washington: United States
apec, asean: ASEAN
asset, assets: assets
transparency, openness: transparency, disclosure
privacy, secrecy: privacy, personal information
surveillance: monitoring, supervision
precautions, caution: prevention, risk
oversight: supervision
scrutiny, scrutinized: review, supervision
inspector, inspectors: inspection
detection: testing
accuracy, accurate, precise: precise
trustworthiness: credit, integrity
credibility, reputation: credit
rating, ratings: rating, classification
complaint, grievances: complaints
petition, appeal: complaints, application
applicant: application
eligible: eligible, qualified
qualified: qualification
beneficiaries: benefits
incentive: incentives
grants, donations: subsidies, funds
bankruptcy, insolvency: bankruptcy
dissolved, breakup: dissolution
debts: debt
lending: loans
mortgage: mortgage
underwriting: insurance
stockbroker: broker, securities
nasdaq, index: stock
futures: futures
gold, precious: gold
treasury: funds
currencies: currency
renminbi: RMB
mall: duty-free, retail
kitchen, household: home
residential, condominium, realty, homes: real estate, housing
tenants: rent, housing
land, estate, acres: land
plantation, orchards: agriculture
ranchers: farmers, livestock
crop, crops, grazing: agricultural
anglers, angling: fishing
yacht, boating, paddle, sailing: yachts
wholesale: market
auction, sotheby: auction
exposition: expo
showcase: exhibition
tailored, customized: customized
ceremony: event
anniversary: event
`;
