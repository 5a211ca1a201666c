/** An acronym and what it stands for, in both directions. Reviewed by hand. */
export const acronyms = `
SME = small and medium-sized enterprise
SMEs = small and medium-sized enterprises
NEV = new energy vehicle
EV = electric vehicle
AI = artificial intelligence
IoT = internet of things
IP = intellectual property
IPR = intellectual property rights
LNG = liquefied natural gas
TCM = traditional Chinese medicine
R&D = research and development
FTZ = free trade zone
PFTZ = pilot free trade zone
FTP = free trade port
FTA = free trade agreement
FT account = free trade account
BRI = Belt and Road Initiative
GBA = Greater Bay Area = Guangdong-Hong Kong-Macao
YRD = Yangtze River Delta
BTH = Beijing-Tianjin-Hebei
e-CNY = digital RMB = digital yuan
AEO = authorized economic operator
VIN = vehicle identification number
LCL = less than container load
FCL = full container load
FDI = foreign direct investment
ODI = outbound direct investment
QFLP = qualified foreign limited partner
QDLP = qualified domestic limited partner
ETF = exchange traded fund
IDC = internet data center
CDN = content delivery network
ISP = internet service provider
ODR = online dispute resolution
ADR = alternative dispute resolution
EMC = electromagnetic compatibility
CCC = China compulsory certification
3C = China compulsory certification
CPTPP = Comprehensive and Progressive Agreement for Trans-Pacific Partnership
DEPA = Digital Economy Partnership Agreement
RCEP = Regional Comprehensive Economic Partnership
ASEAN = Southeast Asia
TIR = international road transport
MRO = maintenance repair and overhaul
IC = integrated circuit
VAT = value added tax
CBEC = cross-border e-commerce
B2B = business to business
B2C = business to consumer
GDP = gross domestic product
WTO = World Trade Organization
UN = United Nations
HS = harmonized system
ESG = environmental social governance
EIA = environmental impact assessment
ICT = information and communications technology
ABS = asset backed securities = securitization
MAH = marketing authorization holder
COVID = pandemic
CPC = Communist Party of China
UAV = unmanned aerial vehicle = drone
eVTOL = electric vertical take-off and landing
HKSAR = Hong Kong
`;
