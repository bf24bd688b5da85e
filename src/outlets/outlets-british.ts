/** Outlets of Britain and Ireland, Australia and New Zealand: `name | forms | domains | owner`. */
export const BRITISH_OUTLETS = `
BBC | BBC News; British Broadcasting Corporation; BBC Online; BBC Radio; BBC World Service; BBC Radio 4; BBC Radio 5 Live; BBC Monitoring; BBC Persian; BBC Arabic; BBC Sport; BBC.co.uk; BBC.com; B.B.C. | bbc.co.uk; bbc.com; news.bbc.co.uk | BBC
ITV News | ITV; ITN; ITV News at Ten | itv.com; itn.co.uk | ITV
Channel 4 News | ~Channel 4 | channel4.com | Channel Four Television
Channel 5 News | 5 News; ~Channel 5 | channel5.com | Paramount
Sky News | ~Sky; Sky Sports; Sky TV | news.sky.com; sky.com | Comcast
GB News |  | gbnews.com; gbnews.uk | All Perspectives
LBC | LBC Radio; LBC News | lbc.co.uk | Global
The Guardian | ~Guardian; Guardian newspaper; Guardian.co.uk; Guardian US; Guardian Australia | theguardian.com; guardian.co.uk | Guardian Media Group
~The Observer | ~Observer |  | Guardian Media Group
~The Times | ~Times; Times of London; The Times of London; The Sunday Times; Sunday Times; Times Online; The London Times | thetimes.co.uk; thetimes.com; timesonline.co.uk | News Corp
The Daily Telegraph | Daily Telegraph; ~Telegraph; The Telegraph; Sunday Telegraph; The Sunday Telegraph; Telegraph.co.uk | telegraph.co.uk | Telegraph Media Group
The Independent | ~Independent; Independent on Sunday; Independent.co.uk | independent.co.uk; the-independent.com | Independent Digital News and Media
~i | ~i newspaper; ~The i; i paper; inews | inews.co.uk | DMG Media
Financial Times | The Financial Times; FT; FT.com | ft.com | Nikkei
Daily Mail | The Daily Mail; ~Mail; Mail Online; MailOnline; Mail on Sunday; The Mail on Sunday; DailyMail.com; DailyMailTV | dailymail.co.uk; dailymail.com; mailonsunday.co.uk | DMG Media
~The Sun | ~Sun; The Sun newspaper; Sun on Sunday; The Sun on Sunday; The US Sun; The Irish Sun | thesun.co.uk; the-sun.com; thesun.ie | News Corp
News of the World |  |  | News Corp
Daily Mirror | The Daily Mirror; ~The Mirror; ~Mirror; Mirror Online; Sunday Mirror; Mirror.co.uk | mirror.co.uk; the-mirror.com | Reach
Sunday People |  |  | Reach
Daily Express | The Daily Express; ~Express; Express Online; Sunday Express; Express.co.uk | express.co.uk; the-express.com | Reach
Daily Star | The Daily Star; ~Star; Daily Star Sunday | dailystar.co.uk | Reach
Evening Standard | London Evening Standard; The Evening Standard; ~Standard | standard.co.uk; thisislondon.co.uk | Evening Standard Ltd
~Metro | Metro.co.uk; Metro newspaper | metro.co.uk | DMG Media
The Economist | ~Economist | economist.com | The Economist Group
New Statesman | The New Statesman | newstatesman.com |
The Spectator | ~Spectator | spectator.co.uk; spectator.org |
Private Eye |  | private-eye.co.uk |
New Scientist |  | newscientist.com | DMG Media
~The Register | ~Register | theregister.com; theregister.co.uk |
HuffPost UK | Huffington Post UK | huffingtonpost.co.uk | BuzzFeed
Morning Star |  | morningstaronline.co.uk |
City A.M. | City AM | cityam.com |
The Scotsman | ~Scotsman | scotsman.com | National World
Scotland on Sunday |  |  | National World
~The Herald | ~Herald; Glasgow Herald; The Herald (Glasgow); Sunday Herald | heraldscotland.com | Newsquest
Daily Record | ~Record; Scottish Daily Record | dailyrecord.co.uk | Reach
Sunday Mail |  |  | Reach
~The National | ~National; The National (Scotland) | thenational.scot | Newsquest
STV News | STV | stv.tv; news.stv.tv | STV
~The Courier | ~Courier; Dundee Courier | thecourier.co.uk | DC Thomson
The Press and Journal | Press and Journal | pressandjournal.co.uk | DC Thomson
Wales Online | WalesOnline | walesonline.co.uk | Reach
South Wales Echo |  |  | Reach
Western Mail |  |  | Reach
North Wales Live | Daily Post | dailypost.co.uk; northwales.live | Reach
Belfast Telegraph |  | belfasttelegraph.co.uk | Mediahuis
The Irish News | Irish News | irishnews.com |
News Letter | Belfast News Letter | newsletter.co.uk | National World
Manchester Evening News | ~MEN | manchestereveningnews.co.uk | Reach
Liverpool Echo |  | liverpoolecho.co.uk | Reach
Birmingham Live | Birmingham Mail; BirminghamLive | birminghammail.co.uk | Reach
Birmingham Post |  | birminghampost.co.uk | Reach
Yorkshire Post | The Yorkshire Post | yorkshirepost.co.uk | National World
Yorkshire Evening Post |  | yorkshireeveningpost.co.uk | National World
The Northern Echo | Northern Echo | thenorthernecho.co.uk | Newsquest
Chronicle Live | ChronicleLive; Evening Chronicle | chroniclelive.co.uk | Reach
Bristol Post | Bristol Live | bristolpost.co.uk | Reach
MyLondon | My London | mylondon.news | Reach
Nottingham Post | Nottinghamshire Live | nottinghampost.com | Reach
Lancashire Evening Post |  | lep.co.uk | National World
Eastern Daily Press |  | edp24.co.uk | Newsquest
RTÉ | RTE; RTE News; RTÉ News; Raidió Teilifís Éireann | rte.ie | Government of Ireland
The Irish Times | Irish Times | irishtimes.com | The Irish Times Trust
Irish Independent | Independent.ie | independent.ie | Mediahuis
Sunday Independent |  |  | Mediahuis
Irish Examiner | The Irish Examiner | irishexaminer.com | The Irish Times Trust
TheJournal.ie | ~The Journal | thejournal.ie |
Australian Broadcasting Corporation | ABC Australia; ABC News Australia; ABC Radio Australia; ABC TV; ABC Online | abc.net.au | Government of Australia
Special Broadcasting Service | SBS; SBS News; SBS World News | sbs.com.au | Government of Australia
Nine News | 9News; Nine Network; Channel Nine; Nine Entertainment | 9news.com.au; nine.com.au | Nine Entertainment
Seven News | 7News; 7NEWS; Seven Network; Channel Seven | 7news.com.au | Seven West Media
~Sunrise |  |  | Seven West Media
Ten News | Network Ten; 10 News First; Channel Ten; 10 News | 10play.com.au | Paramount
Sky News Australia |  | skynews.com.au | News Corp
~The Australian | ~Australian | theaustralian.com.au | News Corp
The Sydney Morning Herald | Sydney Morning Herald; ~SMH | smh.com.au | Nine Entertainment
The Sun-Herald | Sun-Herald |  | Nine Entertainment
~The Age | ~Age; Sunday Age; The Sunday Age | theage.com.au | Nine Entertainment
Australian Financial Review | The Australian Financial Review; ~AFR | afr.com | Nine Entertainment
Herald Sun | The Herald Sun | heraldsun.com.au | News Corp
The Daily Telegraph (Sydney) | Sydney Daily Telegraph; Sydney's Daily Telegraph | dailytelegraph.com.au | News Corp
The Courier-Mail | Courier-Mail; Courier Mail; The Courier Mail | couriermail.com.au | News Corp
~The Advertiser | ~Advertiser; Adelaide Advertiser; AdelaideNow | adelaidenow.com.au | News Corp
news.com.au |  | news.com.au | News Corp
~The West Australian | ~West Australian | thewest.com.au | Seven West Media
Sunday Times (Perth) |  |  | Seven West Media
PerthNow | Perth Now | perthnow.com.au | Seven West Media
Brisbane Times |  | brisbanetimes.com.au | Nine Entertainment
The Canberra Times | Canberra Times | canberratimes.com.au | Australian Community Media
~The Mercury | ~Mercury; Hobart Mercury | themercury.com.au | News Corp
NT News | Northern Territory News | ntnews.com.au | News Corp
Crikey |  | crikey.com.au | Private Media
~The Conversation | ~Conversation | theconversation.com |
The New Zealand Herald | New Zealand Herald; NZ Herald | nzherald.co.nz | NZME
Stuff | Stuff.co.nz | stuff.co.nz | Stuff Ltd
~The Press |  |  | Stuff Ltd
The Dominion Post | Dominion Post | dompost.co.nz | Stuff Ltd
Radio New Zealand | RNZ; RNZ News | rnz.co.nz; radionz.co.nz | Government of New Zealand
1News | One News; TVNZ; Television New Zealand | 1news.co.nz; tvnz.co.nz | Government of New Zealand
Newshub | 3 News | newshub.co.nz |
Newstalk ZB |  | newstalkzb.co.nz |
Otago Daily Times |  | odt.co.nz | Allied Press
`;
