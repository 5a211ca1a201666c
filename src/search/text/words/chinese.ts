/**
 * Chinese terms of trade and administration with the English words that records use, so that a record is found whose
 * text has no Chinese. Several translations stand between semicolons. Reviewed by hand.
 */
export const chinese = `
自由贸易试验区: pilot free trade zone
贸仲: CIETAC; international arbitration
自贸试验区: pilot free trade zone
自贸区: free trade zone
自由贸易港: free trade port
自贸港: free trade port
自由贸易账户: free trade account; FT account
自由贸易协定: free trade agreement
自贸协定: free trade agreement
提升战略: strategy upgrading; upgrading
制度创新: institutional innovation
制度型开放: institutional opening-up
改革: reform
创新: innovation
试点: pilot
试点措施: pilot measures
复制推广: replicate; replication
最佳实践案例: best practices
改革试点经验: reform experience
首创: first
条例: regulations
规定: regulations; provisions
办法: measures; rules
意见: opinions
通知: notice
公告: announcement
方案: plan
总体方案: overall plan
实施方案: implementation plan
行动方案: action plan
行动计划: action plan
规划: plan
立法: legislation
目标: target; goal
会议: meeting
三中全会: Third Plenary Session
中央经济工作会议: Central Economic Work Conference
政府工作报告: Report on the Work of the Government
习近平: Xi Jinping
国际经贸规则: international economic trade rules
高标准: high-standard
对接: alignment; align
负面清单: negative list
市场准入: market access
准入: access
外商投资: foreign investment
外资: foreign investment; foreign-invested
对外投资: outbound investment
境外投资: outbound investment; overseas investment
走出去: going global; overseas
招商引资: attract investment
投资: investment
跨境: cross-border
贸易: trade
货物贸易: goods trade
服务贸易: services trade
跨境服务贸易: cross-border services trade
数字贸易: digital trade
离岸贸易: offshore trade
转口贸易: transit trade
边境贸易: border trade
边民互市: border trade
边境: border
进出口: imports exports
进口: import
出口: export
外贸: foreign trade
市场采购: market procurement
跨境电商: cross-border e-commerce
跨境电子商务: cross-border e-commerce
电商: e-commerce
直播: live streaming
快件: express shipments
快递: express delivery
退货: return
包裹: parcels
海关: customs
通关: customs clearance
清关: customs clearance
报关: customs declaration
申报: declaration
查验: inspection
检验: inspection
检疫: quarantine
检验检疫: inspection quarantine
抽样: sampling
预裁定: advance ruling
预约: appointment
放行: release
口岸: port
铁路口岸: railway port
水运口岸: waterway port
国际贸易单一窗口: international trade single window
单一窗口: single window
电子口岸: e-port
监管: supervision; regulatory
监管模式: regulatory model
风险: risk
风险防控: risk prevention control
风险预警: risk warning
安全: safety; security
安全审查: security review
信用: credit
信用监管: credit-based regulation
信用分类: credit classification
白名单: whitelist
综合保税区: comprehensive bonded zone
综保区: comprehensive bonded zone
保税: bonded
保税维修: bonded maintenance
保税研发: bonded R&D
保税仓库: bonded warehouse
保税燃料油: bonded fuel oil
保税再制造: bonded remanufacturing
混兑: blending
混矿: ore blending
维修: maintenance; repair
再制造: remanufacturing; remanufactured
修理: repair
暂时进境: temporary inbound
暂时进口: temporary import
关税: tariff; duty
减免: exemption
退税: tax refund; tax rebate
出口退税: export tax rebate
离境退税: departure tax refund
税收: tax
税务: tax
印花税: stamp tax
增值税: value-added tax
所得税: income tax
个人所得税: individual income tax
免税: duty-free
原产地: origin
原产地证书: certificate of origin
汽车: vehicle; automotive
二手车: used cars
新能源汽车: new energy vehicles
智能网联汽车: intelligent connected vehicles
平行进口: parallel import
整车: vehicle
零部件: parts
锂电池: lithium battery
电池: battery
储能: energy storage
光伏: photovoltaic
新三样: new three
芯片: chip
集成电路: integrated circuit
半导体: semiconductor
机器人: robot
具身智能: embodied intelligence
人形机器人: humanoid robot
量子: quantum
人工智能: artificial intelligence; AI
大模型: large model
算力: computing power
算法: algorithm
区块链: blockchain
大数据: big data
数据: data
数据跨境: cross-border data
跨境数据: cross-border data
数据出境: data export; outbound data
数据流动: data flow
数据交易: data trading
数据交易所: data exchange
数据要素: data factor; data elements
数据产品: data product
数据资产: data assets
公共数据: public data
数据安全: data security
个人信息: personal information
源代码: source code
数字: digital
数字化: digital
数字经济: digital economy
数字平台: digital platform
平台: platform
智慧: smart
智能: intelligent; smart
无人机: drone; unmanned aerial vehicle
低空经济: low-altitude economy
低空: low-altitude
卫星: satellite
北斗: Beidou
游戏: game
网络游戏: online games
软件: software
电子: electronic
电子发票: electronic invoice
电子提单: electronic bill of lading
电子证照: electronic license
电子签名: electronic signature
电子商务: e-commerce
无纸化: paperless
增值电信: value-added telecommunications
电信: telecommunications
互联网: internet
物联网: internet of things
人脸识别: facial recognition
金融: finance; financial
银行: bank
贷款: loan
银团贷款: syndicated loan
融资: financing
融资租赁: financial leasing
租赁: leasing
飞机租赁: aircraft leasing
船舶租赁: ship leasing
质押: pledge
抵押: mortgage; collateral
知识产权: intellectual property
知识产权质押: intellectual property pledge
证券化: securitization
资产证券化: asset-backed securities
债券: bond
股票: stock
基金: fund
私募: private equity
股权投资: equity investment
期货: futures
保险: insurance
再保险: reinsurance
信用保险: credit insurance
理财通: wealth management connect
理财: wealth management
外汇: foreign exchange
外债: foreign debt; overseas loans
结售汇: foreign exchange settlement
结算: settlement
支付: payment
移动支付: mobile payment
跨境支付: cross-border payment
人民币国际化: RMB internationalization
跨境人民币: cross-border RMB
数字人民币: digital RMB; e-CNY
资金池: cash pool
本外币: domestic foreign currency
账户: account
电信诈骗: telecom fraud
诈骗: fraud
洗钱: money laundering
仓单: warehouse receipt
供应链: supply chain
产业链: industrial chain
供应链金融: supply chain finance
商业保理: commercial factoring
保理: factoring
绿色金融: green finance
科技金融: technology finance
应收账款: accounts receivable
信托: trust
黄金: gold
大宗商品: bulk commodities
原油: crude oil
石油: oil
油品: oil products
油气: oil gas
天然气: natural gas
液化天然气: liquefied natural gas
燃料油: fuel oil
铁矿石: iron ore
铁矿: iron ore
矿产: minerals
铜精矿: copper concentrate
大豆: soybeans
粮食: grain
煤炭: coal
棉花: cotton
期现: spot futures
航运: shipping
港口: port
船舶: ship; vessel
集装箱: container
罐式集装箱: tank containers
国际海运: international shipping
海运: shipping; maritime
沿海捎带: coastal piggyback
启运港退税: departure port tax refund
启运港: departure port
船员: crew; seafarers
引航: pilotage
加注: bunkering; refueling
船舶登记: ship registration
邮轮: cruise
游艇: yacht
内河: inland waterway
水运: waterway transport
长江: Yangtze River
航空: aviation; air
航空货运: air cargo
航空器: aircraft
飞机: aircraft
飞机拆解: aircraft dismantling
机场: airport
航线: route
空域: airspace
通用航空: general aviation
铁路: railway
中欧班列: China-Europe freight train; China-Europe Railway Express
班列: freight train
国际公路运输: international road transport; TIR
公路: road
货车: truck
卡车: truck
司机: driver
多式联运: multimodal transport
一单制: single document; single bill
一箱制: single container
提单: bill of lading
运单: waybill
铁海联运: rail-sea
江海联运: river-sea
空铁联运: air-rail
陆海新通道: land-sea corridor
西部陆海新通道: land-sea corridor
物流: logistics
冷链: cold chain
仓储: warehouse
仓库: warehouse
运输: transport
危险品: dangerous goods
危险化学品: hazardous chemicals
危化品: hazardous chemicals
一带一路: Belt and Road
丝绸之路: Silk Road
丝路电商: Silk Road e-commerce
东盟: ASEAN
中亚: Central Asia
非洲: Africa
中非: China-Africa
欧洲: Europe
俄罗斯: Russia
越南: Viet Nam; Vietnam
老挝: Laos
缅甸: Myanmar
日本: Japan
韩国: Korea; ROK
新加坡: Singapore
马来西亚: Malaysia
哈萨克斯坦: Kazakhstan
乌兹别克斯坦: Uzbekistan
阿联酋: United Arab Emirates
沙特: Saudi Arabia
台湾: Taiwan
两岸: cross-Straits; Taiwan
台胞: Taiwan compatriots; Taiwan residents
台商: Taiwan businesses
香港: Hong Kong
澳门: Macao
港澳: Hong Kong Macao
粤港澳大湾区: Guangdong-Hong Kong-Macao Greater Bay Area
大湾区: Greater Bay Area
京津冀: Beijing-Tianjin-Hebei
长三角: Yangtze River Delta
长江三角洲: Yangtze River Delta
川渝: Sichuan Chongqing
成渝: Chengdu-Chongqing; Sichuan Chongqing
东北: northeast
黄河流域: Yellow River Basin
协同: coordinated; collaborative
协同创新区: coordinated innovation zones
合作: cooperation
区域: regional
联盟: alliance
生物医药: biomedicine; biopharmaceutical
医药: pharmaceutical; medicine
药品: drugs
进口药品: imported drugs
新药: new drugs
药品口岸: drug port
临床试验: clinical trial
临床急需: urgently needed
罕见病: rare disease
医疗: medical
医疗器械: medical devices
医院: hospital
外资医院: foreign-owned hospital
干细胞: stem cell
细胞治疗: cell therapy
基因: gene
基因治疗: gene therapy
基因检测: gene testing
人类遗传资源: human genetic resources
生物制品: biological products
特殊物品: special items
研发用物品: R&D materials
疫苗: vaccine
中药: traditional Chinese medicine
中医药: traditional Chinese medicine
中药材: medicinal materials; medicinal herbs
药食同源: edible medicinal; food medicine
食品: food
化妆品: cosmetics
种质资源: germplasm
种子: seed
种业: seed industry
农产品: agricultural products
农业: agriculture
水果: fruit
海鲜: seafood
水产品: aquatic products
渔业: fishery; fishing
休闲渔业: leisure fishing
渔船: fishing boats
茶叶: tea
肉牛: beef cattle
白酒: liquor
酒: liquor; wine
花卉: flowers
玉石: jade
翡翠: jade
木材: timber
橡胶: rubber
宠物: pet
碳足迹: carbon footprint
碳排放: carbon emissions
碳: carbon
绿色: green
低碳: low-carbon
环保: environmental protection
环境: environment
环评: environmental impact assessment
排污许可: pollutant discharge permit; emission permit
污染: pollution
废物: waste
固体废物: solid waste
新能源: new energy
清洁能源: clean energy
氢能: hydrogen
海洋: marine; ocean
人才: talent
签证: visa
出入境: entry exit
入境: entry
移民: immigration
工作许可: work permit
居留: residence
外国人: foreigners; foreign nationals
外籍人才: foreign talent
职业资格: professional qualifications
资格考试: qualification examination
高管: executives
劳动: labor
劳动仲裁: labor arbitration
劳务: labor
就业: employment
人力资源: human resources
猎头: headhunting
教育: education
职业教育: vocational education
培训: training
仲裁: arbitration
国际仲裁: international arbitration
临时仲裁: ad hoc arbitration
仲裁机构: arbitration institution
调解: mediation
争端解决: dispute resolution
争议: dispute
纠纷: dispute
法院: court
司法: judicial
诉前: pre-litigation
判决: ruling
执行: enforcement
公证: notarization; notary
律师: lawyer; legal
法律服务: legal services
法治: rule of law
专利: patent
商标: trademark
版权: copyright
商业秘密: trade secret
侵权: infringement
知识产权保护: intellectual property protection
公平竞争: fair competition
公平竞争审查: fair competition review
竞争中立: competitive neutrality
反垄断: anti-monopoly
政府采购: government procurement
招标: tender; bidding
政务服务: government services
一网通办: one-stop online
营商环境: business environment
企业: enterprise
中小企业: small medium enterprises; SME
民营企业: private enterprises
跨国公司: multinational
总部: headquarters
登记: registration
注册: registration
注销: deregistration
破产: bankruptcy
许可: permit; license
证照: license
营业执照: business license
审批: approval
备案: filing
告知承诺: notification commitment
一业一证: one license one industry
容缺: tolerance
二手房: second-hand housing
不动产: real estate
房地产: real estate
国有企业: state-owned enterprises
行政处罚: administrative penalty
执法: law enforcement
市场监管: market regulation
标准: standards
标准化: standardization
认证: certification
强制性产品认证: compulsory certification
互认: mutual recognition
计量: metrology
质量: quality
检测: testing
中试: pilot testing
科技成果转化: transfer of scientific technological achievements
成果转化: technology transfer
科技创新: scientific technological innovation
科技: science technology
科研: research
研发: R&D
高校: universities
实验室: laboratory
孵化: incubation
产业集群: industry cluster
产业园: industrial park
制造业: manufacturing
先进制造业: advanced manufacturing
新质生产力: new quality productive forces
未来产业: future industries
新兴产业: emerging industries
传统产业: traditional industries
装备: equipment
航天: aerospace
文化: culture
文物: cultural relics
艺术品: artworks
电影: film
电视剧: television drama
旅游: tourism
演出: performances
展会: exhibition
会展: exhibition
展览: exhibition
博览会: expo
消费: consumption
消费者: consumer
贸易摩擦: trade friction
贸易救济: trade remedy
技术性贸易措施: technical trade measures
贸促会: CCPIT
首票: first
首单: first
首家: first
占比: share
增长: growth
数量: number
金额: value
贸易额: trade value
全国: nationwide; national
`;
