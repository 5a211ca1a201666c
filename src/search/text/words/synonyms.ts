/**
 * Words and phrases that mean the same in what Zonebot tells, each for each other. Reviewed by hand; general words
 * only, none for one query.
 */
export const synonyms = `
// goods, transport
truck = lorry
ship = vessel = boat
plane = airplane = aircraft
train = railway = rail
parcel = package = express shipment
courier = express delivery = express logistics
cargo = freight = goods
merchandise = goods = commodities
tariff = customs duty = import duty
customs form = customs declaration
container ship = container vessel
bulk carrier = bulk ship
warehouse = depot = storehouse
harbor = port
dock = berth
fuel oil = bunker fuel = marine fuel
bunkering = ship refueling
shipping company = shipping line = carrier
shipowner = ship owner
freight forwarder = logistics company
haulier = trucker = trucking company = road transport enterprise
customs officer = customs
border crossing = port of entry = land port
waybill = consignment note
bill of lading = shipping document = transport document
inland port = dry port = land port
sea freight = ocean shipping = maritime transport
air freight = air cargo
plane maintenance = aircraft maintenance
drone = unmanned aircraft
spare parts = components = replacement parts
refurbished = remanufactured = reconditioned = rebuilt
second-hand = used = pre-owned
second-hand car = used car
second-hand housing = existing home = resale home
electric car = electric vehicle = new energy vehicle
self-driving car = autonomous vehicle = intelligent connected vehicle
car = automobile = vehicle
carmaker = automaker = vehicle manufacturer
motor = engine
battery = energy storage
gas = natural gas
crude = oil
petroleum = oil
ore = mineral
grain = cereal
soya = soybean
beef = cattle
seafood = aquatic products = fish
fruit = agricultural products
farm produce = agricultural products
farming = agriculture
vegetables = agricultural products
liquor = spirits
e-commerce = online shopping = online retail = web shop
live streaming = livestreaming = live broadcast
online shop = online store
wholesale market = market procurement
offshore trade = offshore transit trade
entrepot = transshipment = transit
re-export = transit trade
exporter = export enterprise
importer = import enterprise
exhibition = fair = expo = trade show
duty-free = tax-free
tax refund = tax rebate = tax back
certificate of origin = proof of origin
trade agreement = trade deal = trade pact
trade barrier = import curb
trade dispute = trade friction
protectionism = trade restrictions
// companies, government
company = firm = enterprise = business
corporation = company
start-up = startup = new company
multinational = multinational company = transnational corporation
headquarters = head office
branch = subsidiary
founder = entrepreneur
boss = executive = manager
shareholder = equity holder
bankruptcy = insolvency
insolvent = bankrupt
liquidation = winding up = dissolution
deregistration = closing a company = shutting down a company
merger = acquisition
supplier = vendor
customer = client = buyer
consumer = shopper
tender = bid = bidding
public procurement = government procurement = government purchasing
red tape = administrative burden = formalities
one-stop = single window = one-stop shop
permit = license = approval
paperless = electronic documents = without paper
digital certificate = electronic license
e-signature = electronic signature = electronic seal
inspection = check = examination
supervision = oversight = regulation
regulator = supervisory authority = watchdog
watchdog = regulator
law = legislation = statute
rule = regulation = provision
bylaw = regulations
pilot = trial = experiment
roll out = replicate = scale up
copy = replicate
rollout = replication
innovation = reform
whitelist = list of trusted enterprises
smart = intelligent
trustworthy = creditworthy = credit
blacklist = dishonest
penalty = fine = punishment
leniency = lenient enforcement
complaint = petition
deadline = due date = time limit
council = committee
city = municipality
province = provincial
neighboring = adjacent
// money
loan = credit = lending
lender = bank
borrow = take a loan
overseas loan = foreign debt = external debt
mortgage = pledge = collateral
collateral = pledge = security
bond = debt security
securitization = asset-backed securities
share = stock = equity
stock market = stock exchange = capital market
stock connect = cross-border ETF
fund manager = asset manager
wealth management = investment products
insurer = insurance company
leasing = rental = hire
invoice = receipt
receivables = accounts receivable
payment = settlement
foreign exchange = forex = foreign currency
yuan = renminbi
exchange rate risk = currency risk
money transfer = remittance
money laundering = illicit funds
bank account = settlement account
digital currency = e-CNY
income tax = tax on earnings
stamp duty = stamp tax
tax office = tax authority
subsidy = grant = financial support
cash pooling = fund pool = centralized fund management
venture capital = equity investment
futures = derivatives
gold = precious metals
// people
foreigner = foreign national = overseas individual
expert = specialist = professional
worker = employee = staff
trade union = labor union
employer = company
skilled worker = technician
qualification = professional certificate
diploma = certificate
exam = examination = test
job = employment
recruitment = headhunting = human resources
visa = entry permit
work permit = work authorization
residence permit = stay permit
border crossing = entry and exit
family members = spouse and children = relatives
wage = salary = pay
students = pupils
university = college = higher education
school = education
training = vocational education
scientist = researcher
academic = university
traveler = tourist = visitor
passenger = traveler
driver = trucker
sailor = seafarer = crew
fisherman = fishing
doctor = physician = medical staff
patient = sick person
elderly care = senior care
// law
court = judge = judicial
judge = court
lawsuit = litigation = legal action
lawyer = law firm = legal services
arbitration = dispute settlement
mediation = conciliation
enforcement = execution
seizure = attachment
injunction = preliminary order = behavior preservation
patent = invention
trademark = brand
copyright = authors' rights
counterfeit = fake = piracy
copycat = infringer = infringement
trade secret = business secret = confidential know-how
intellectual property = IP rights
source code = software code
antitrust = anti-monopoly = competition law
fraud = scam
notary = notarization
contract = agreement
dispute = conflict
police = public security
prosecutor = procuratorate
// health
drug = medicine = pharmaceutical
medicine valley = pharmaceutical industry
drugmaker = pharmaceutical company
orphan drug = rare disease drug
medical device = medical equipment = medical apparatus
hospital = medical institution = clinic
clinical trial = drug trial
vaccine = biological product
biotech = biotechnology = biomedicine
gene = genetic = DNA
DNA = genetic resources
gene therapy = cell and gene therapy
stem cells = cell therapy
blood = human genetic resources
lab = laboratory
lab chemicals = reagents
chemical = chemicals
germplasm = seed resources = breeding material
seed = breeding
quarantine = biosecurity
food safety = safe food
traditional medicine = traditional Chinese medicine = herbal medicine
herb = medicinal material
pest = harmful organisms
// digital
app = application = mobile software
smartwebsite = online platform
platform = system
internet = online = web
artificial intelligence = machine intelligence
large model = big model = language model = LLM
algorithm = model
robot = automaton = robotics
chip = semiconductor = integrated circuit
computing power = supercomputing = data center
cloud = cloud computing
blockchain = distributed ledger
big data = data
dataset = data product
data market = data exchange = data trading
data transfer = data flow = data export
data security = data protection
privacy = personal information
telecom = telecommunications
cybersecurity = network security
face recognition = facial recognition = identity verification
identity check = identity verification = authentication
video game = online game
film = movie
TV = television
satellite = Beidou
quantum = quantum technology
internet of things = sensors
real-time = real time
// green
carbon footprint = greenhouse gas emissions
carbon = climate
climate = low-carbon
green = environmentally friendly = eco-friendly
pollution = emissions
pollution permit = emission permit
environmental impact assessment = environmental review
waste = scrap = garbage
recycling = reuse = dismantling
scrapping = dismantling
renewable energy = clean energy
electricity = power
hydrogen = clean fuel
biofuel = sustainable fuel
sea = marine = ocean = maritime
river = waterway = inland shipping
beach = coast
hazardous = dangerous
hazmat = dangerous goods = hazardous chemicals
chemical plant = hazardous chemicals
// regions
mainland = China
Taiwan Strait = cross-Straits = two sides of the Straits
Macau = Macao
Southeast Asia = ASEAN
Vietnam = Viet Nam
Silk Road = Belt and Road
Korea = ROK
Gulf = United Arab Emirates
Europe = European
Africa = African
Russia = Russian
Yangtze = Yangtze River
western corridor = land-sea corridor
Straits = Strait
high-standard rules = CPTPP = international high standards
negative list = special administrative measures
opening-up = openness = liberalization
market access = market entry
foreign investment = foreign capital = inward investment
outbound investment = overseas investment = investing abroad = going global
institutional opening-up = rule alignment
national treatment = equal treatment
`;
