/** Outlets of the United States, Canada and Latin America: `name | forms | domains | owner`. */
export const AMERICAN_OUTLETS = `
The New York Times | New York Times; NYT; NYTimes; N.Y. Times; The NY Times; NY Times; NYTimes.com; New York Times News Service; International New York Times | nytimes.com; nyti.ms | The New York Times Company
International Herald Tribune |  | iht.com | The New York Times Company
The Washington Post | Washington Post; WaPo; WashPost; The WashPost; ~Post; Washington Post-Bloomberg | washingtonpost.com; wapo.st | Nash Holdings
The Wall Street Journal | Wall Street Journal; WSJ; ~Journal; WSJ.com | wsj.com; online.wsj.com | News Corp
USA Today | USA TODAY; USAToday; USA Today Network | usatoday.com | Gannett
Los Angeles Times | LA Times; L.A. Times; The Los Angeles Times; ~LAT | latimes.com |
Chicago Tribune | The Chicago Tribune | chicagotribune.com | Tribune Publishing
Chicago Sun-Times | Sun-Times | suntimes.com | Chicago Public Media
New York Post | NY Post; The New York Post; N.Y. Post | nypost.com; pagesix.com | News Corp
New York Daily News | NY Daily News; ~Daily News; N.Y. Daily News; NYDailyNews.com | nydailynews.com | Tribune Publishing
Newsday |  | newsday.com |
amNewYork | AM New York | amny.com |
The Boston Globe | Boston Globe; ~Globe; Boston.com | bostonglobe.com; boston.com | Boston Globe Media Partners
Boston Herald |  | bostonherald.com | MediaNews Group
The Philadelphia Inquirer | Philadelphia Inquirer; ~Inquirer; Philly.com; Philadelphia Daily News | inquirer.com; philly.com | Lenfest Institute
San Francisco Chronicle | SFGate; SF Chronicle; The San Francisco Chronicle; ~Chronicle | sfchronicle.com; sfgate.com | Hearst
San Jose Mercury News | Mercury News; The Mercury News | mercurynews.com | MediaNews Group
Oakland Tribune |  |  | MediaNews Group
East Bay Times |  | eastbaytimes.com | MediaNews Group
San Diego Union-Tribune | The San Diego Union-Tribune; ~Union-Tribune | sandiegouniontribune.com | MediaNews Group
The Sacramento Bee | Sacramento Bee | sacbee.com | McClatchy
The Orange County Register | Orange County Register | ocregister.com | MediaNews Group
The Denver Post | Denver Post | denverpost.com | MediaNews Group
The Dallas Morning News | Dallas Morning News | dallasnews.com | DallasNews Corporation
Houston Chronicle | The Houston Chronicle | houstonchronicle.com; chron.com | Hearst
Austin American-Statesman | American-Statesman | statesman.com | Gannett
Miami Herald | The Miami Herald | miamiherald.com | McClatchy
El Nuevo Herald |  | elnuevoherald.com | McClatchy
Tampa Bay Times | St. Petersburg Times | tampabay.com |
Orlando Sentinel |  | orlandosentinel.com | Tribune Publishing
Sun Sentinel | South Florida Sun-Sentinel; Sun-Sentinel | sun-sentinel.com | Tribune Publishing
The Atlanta Journal-Constitution | Atlanta Journal-Constitution; ~AJC | ajc.com | Cox Enterprises
The Charlotte Observer | Charlotte Observer | charlotteobserver.com | McClatchy
The News & Observer | News & Observer; Raleigh News & Observer | newsobserver.com | McClatchy
The Detroit News | Detroit News | detroitnews.com | MediaNews Group
Detroit Free Press | ~Free Press | freep.com | Gannett
Star Tribune | Minneapolis Star Tribune; Star-Tribune; Minnesota Star Tribune | startribune.com |
The Plain Dealer | Cleveland.com; Plain Dealer | cleveland.com | Advance Publications
The Columbus Dispatch | Columbus Dispatch | dispatch.com | Gannett
The Cincinnati Enquirer | Cincinnati Enquirer | cincinnati.com | Gannett
The Arizona Republic | Arizona Republic | azcentral.com; arizonarepublic.com | Gannett
The Oregonian | OregonLive | oregonlive.com | Advance Publications
The Seattle Times | Seattle Times | seattletimes.com |
Seattle Post-Intelligencer | Seattle P-I; SeattlePI | seattlepi.com | Hearst
St. Louis Post-Dispatch | Post-Dispatch | stltoday.com | Lee Enterprises
Kansas City Star | The Kansas City Star | kansascity.com | McClatchy
Milwaukee Journal Sentinel | Journal Sentinel | jsonline.com | Gannett
The Baltimore Sun | Baltimore Sun | baltimoresun.com |
Pittsburgh Post-Gazette | Post-Gazette | post-gazette.com | Block Communications
Pittsburgh Tribune-Review | Tribune-Review; TribLive | triblive.com |
The Star-Ledger | Star-Ledger; NJ.com; Newark Star-Ledger | nj.com; starledger.com | Advance Publications
The Times-Picayune | Times-Picayune; NOLA.com; New Orleans Times-Picayune | nola.com |
The Des Moines Register | Des Moines Register | desmoinesregister.com | Gannett
The Indianapolis Star | Indianapolis Star; IndyStar | indystar.com | Gannett
The Tennessean | Tennessean | tennessean.com | Gannett
The Commercial Appeal | Commercial Appeal | commercialappeal.com | Gannett
Hartford Courant | The Hartford Courant | courant.com | Tribune Publishing
The Buffalo News | Buffalo News | buffalonews.com | Lee Enterprises
Las Vegas Review-Journal | Review-Journal | reviewjournal.com |
The Salt Lake Tribune | Salt Lake Tribune | sltrib.com |
Deseret News |  | deseret.com; deseretnews.com |
Honolulu Star-Advertiser | Star-Advertiser | staradvertiser.com |
Anchorage Daily News |  | adn.com |
The Washington Times | Washington Times | washingtontimes.com | News World Communications
Washington Examiner | The Washington Examiner | washingtonexaminer.com | Clarity Media
The Washington Free Beacon | Washington Free Beacon; ~Free Beacon | freebeacon.com |
The Christian Science Monitor | Christian Science Monitor; CSMonitor | csmonitor.com |
Politico | POLITICO | politico.com; politico.eu | Axel Springer
~The Hill | The Hill newspaper | thehill.com | Nexstar
Axios |  | axios.com | Cox Enterprises
~Roll Call |  | rollcall.com |
ProPublica |  | propublica.org |
The Intercept |  | theintercept.com |
~Vox | Vox.com | vox.com | Vox Media
~Slate | Slate Magazine | slate.com | The Slate Group
~Salon | Salon.com | salon.com |
HuffPost | Huffington Post; The Huffington Post; HuffPo | huffpost.com; huffingtonpost.com | BuzzFeed
BuzzFeed News | BuzzFeed; Buzzfeed | buzzfeednews.com; buzzfeed.com | BuzzFeed
The Daily Beast | Daily Beast | thedailybeast.com | IAC
Breitbart | Breitbart News; Breitbart News Network; Breitbart.com; Breitbart Jerusalem; Breitbart London | breitbart.com |
The Daily Caller | Daily Caller; TheDC | dailycaller.com |
National Review | National Review Online | nationalreview.com |
The Blaze | TheBlaze; Blaze Media | theblaze.com |
InfoWars | Infowars | infowars.com |
The Gateway Pundit | Gateway Pundit | thegatewaypundit.com |
Newsmax | NewsMax | newsmax.com |
One America News | OANN; One America News Network; ~OAN | oann.com |
Talking Points Memo |  | talkingpointsmemo.com |
Mother Jones |  | motherjones.com |
~The Nation | ~Nation; The Nation magazine | thenation.com |
The New Republic | New Republic | newrepublic.com |
~The Atlantic | ~Atlantic; The Atlantic Monthly; The Atlantic magazine | theatlantic.com | Emerson Collective
The New Yorker | ~New Yorker | newyorker.com | Condé Nast
~Vanity Fair |  | vanityfair.com | Condé Nast
~Wired | WIRED; Wired magazine | wired.com | Condé Nast
~Time | Time magazine; TIME magazine; Time Magazine | time.com |
Newsweek |  | newsweek.com |
U.S. News & World Report | US News & World Report; US News and World Report | usnews.com |
Foreign Policy | Foreign Policy magazine | foreignpolicy.com |
~Rolling Stone |  | rollingstone.com | Penske Media
~Variety |  | variety.com | Penske Media
The Hollywood Reporter | Hollywood Reporter; ~THR | hollywoodreporter.com | Penske Media
~Deadline | Deadline Hollywood; Deadline.com | deadline.com | Penske Media
Entertainment Weekly | ~EW | ew.com | Dotdash Meredith
~People | People magazine; PEOPLE magazine; People.com | people.com | Dotdash Meredith
TMZ | TMZ.com | tmz.com | Fox
E! News | E! Online; ~E! | eonline.com | NBCUniversal
Us Weekly | Us Magazine; Usmagazine.com | usmagazine.com |
Access Hollywood |  | accesshollywood.com | NBCUniversal
Entertainment Tonight | ET Online; ~ET | etonline.com | Paramount
National Enquirer | The National Enquirer | nationalenquirer.com |
RadarOnline | Radar Online; RadarOnline.com | radaronline.com |
Perez Hilton | PerezHilton.com | perezhilton.com |
Forbes | Forbes magazine; Forbes.com | forbes.com |
~Fortune | Fortune magazine | fortune.com |
Business Insider | Insider | businessinsider.com; insider.com | Axel Springer
MarketWatch | Market Watch | marketwatch.com | News Corp
Barron's |  | barrons.com | News Corp
~Quartz |  | qz.com |
CNET | CNet; CNET News | cnet.com; news.cnet.com |
ZDNet | ZDNET | zdnet.com |
TechCrunch | Techcrunch | techcrunch.com |
The Verge | ~Verge | theverge.com | Vox Media
Engadget |  | engadget.com | Yahoo
Ars Technica |  | arstechnica.com | Condé Nast
Gizmodo |  | gizmodo.com |
Deadspin |  | deadspin.com |
Jezebel |  | jezebel.com |
Gawker |  | gawker.com |
Mashable |  | mashable.com |
AllThingsD | All Things D; All Things Digital | allthingsd.com |
Recode |  | recode.net |
Computerworld |  | computerworld.com |
PCMag | PC Magazine | pcmag.com |
InfoWorld |  | infoworld.com |
IDG News Service |  |  |
PC World | PCWorld | pcworld.com |
LiveScience | Live Science | livescience.com | Future
Space.com | SPACE.com | space.com | Future
National Geographic | National Geographic News | nationalgeographic.com | Disney
Scientific American |  | scientificamerican.com |
CNN | CNN.com; Cable News Network; CNN International; CNN Wire; CNNMoney; CNN Money; CNN Turk; CNN en Español; CNN Politics | cnn.com; edition.cnn.com; money.cnn.com | Warner Bros. Discovery
HLN |  | hlntv.com | Warner Bros. Discovery
Fox News | Fox News Channel; FoxNews.com; FOX News; FOXNews.com; Fox Business; Fox Business Network; ~Fox | foxnews.com; foxbusiness.com | Fox
MSNBC | MSNBC.com; msnbc.com; msnbc | msnbc.com | NBCUniversal
NBC News | NBC; NBCNews.com; NBC Nightly News; ~NBC's; ~Today show; ~Meet the Press | nbcnews.com; today.com; nbc.com | NBCUniversal
CNBC | CNBC.com | cnbc.com | NBCUniversal
ABC News | ~ABC; ABCNews.com; Good Morning America; ABC's Good Morning America | abcnews.go.com; abcnews.com | Disney
CBS News | CBS; CBSNews.com; 60 Minutes; CBS This Morning; CBS Evening News; Face the Nation | cbsnews.com; cbs.com; cbslocal.com | Paramount
PBS NewsHour | PBS; PBS Newshour | pbs.org | PBS
NPR | National Public Radio; N.P.R. | npr.org |
C-SPAN | C-Span | c-span.org |
Univision | Univision News | univision.com | TelevisaUnivision
Telemundo |  | telemundo.com | NBCUniversal
ESPN | ESPN.com; ESPNews; ESPN The Magazine; SportsCenter | espn.com; espn.go.com | Disney
Sports Illustrated | SI.com; Si.com | si.com |
Bleacher Report |  | bleacherreport.com | Warner Bros. Discovery
Yahoo News | Yahoo! News; Yahoo Sports; Yahoo! Sports; Yahoo Finance; ~Yahoo; ~Yahoo! | news.yahoo.com; yahoo.com; sports.yahoo.com | Yahoo
Fox Sports | FOXSports.com; Fox Sports 1 | foxsports.com | Fox
NFL Network | NFL.com | nfl.com | NFL
Sporting News | The Sporting News | sportingnews.com |
The Athletic | ~Athletic | theathletic.com | The New York Times Company
The Oklahoman |  | oklahoman.com | Gannett
The Courier-Journal | Courier-Journal | courier-journal.com | Gannett
Richmond Times-Dispatch | Times-Dispatch | richmond.com | Lee Enterprises
The Virginian-Pilot | Virginian-Pilot | pilotonline.com | Tribune Publishing
Omaha World-Herald | World-Herald | omaha.com | Lee Enterprises
~Patch | Patch.com | patch.com |
Gothamist |  | gothamist.com |
DNAinfo |  | dnainfo.com |
NY1 | NY1 News | ny1.com | Charter
WNBC | NBC New York; NBC 4 New York | nbcnewyork.com | NBCUniversal
WABC | WABC-TV; ABC7 New York | abc7ny.com; 7online.com | Disney
WCBS | WCBS-TV; CBS New York; WCBS 880 | newyork.cbslocal.com | Paramount
1010 WINS |  |  | Paramount
KTLA | KTLA-TV; KTLA 5 | ktla.com | Nexstar
Voice of America | VOA; VOA News | voanews.com; voanoticias.com | Government of the United States
Radio Free Europe/Radio Liberty | RFE/RL; Radio Free Europe; Radio Liberty; RFERL | rferl.org | Government of the United States
Radio Farda |  | radiofarda.com | Government of the United States
Radio Free Asia | RFA | rfa.org | Government of the United States
~Stars and Stripes |  | stripes.com | Government of the United States
CBC | CBC News; Canadian Broadcasting Corporation; CBC Radio; CBC.ca | cbc.ca | Government of Canada
Radio-Canada |  | radio-canada.ca | Government of Canada
CTV News | CTV; CTVNews.ca; CTV Television | ctvnews.ca; ctv.ca | Bell Media
~Global News | ~Global; Global TV | globalnews.ca | Corus
The Globe and Mail | Globe and Mail; Globe & Mail | theglobeandmail.com | Woodbridge
Toronto Star | The Toronto Star; The Star (Toronto) | thestar.com | Torstar
National Post | The National Post | nationalpost.com | Postmedia
Toronto Sun |  | torontosun.com | Postmedia
Winnipeg Sun |  |  | Postmedia
Edmonton Sun |  |  | Postmedia
Calgary Sun |  | calgarysun.com | Postmedia
Ottawa Sun |  | ottawasun.com | Postmedia
Montreal Gazette | The Montreal Gazette; ~Gazette; The Gazette (Montreal) | montrealgazette.com | Postmedia
Vancouver Sun | The Vancouver Sun | vancouversun.com | Postmedia
~The Province | ~Province | theprovince.com | Postmedia
Calgary Herald |  | calgaryherald.com | Postmedia
Edmonton Journal |  | edmontonjournal.com | Postmedia
Ottawa Citizen |  | ottawacitizen.com | Postmedia
Winnipeg Free Press |  | winnipegfreepress.com |
La Presse | La Presse (Montreal) | lapresse.ca |
TeleSUR | Telesur; teleSUR | telesurtv.net; telesurenglish.net | Government of Venezuela
Granma |  | granma.cu | Government of Cuba
El Universal |  | eluniversal.com.mx; eluniversal.com |
~Reforma |  | reforma.com |
La Jornada |  | jornada.com.mx |
TV Azteca |  |  |
Televisa |  | televisa.com |
Milenio |  | milenio.com |
Clarín | Clarin | clarin.com | Grupo Clarín
La Nación | La Nacion | lanacion.com.ar |
Folha de S.Paulo | Folha de São Paulo; Folha de Sao Paulo; Folha | folha.uol.com.br | Grupo Folha
O Globo | TV Globo; Globo TV; GloboNews; Globo News; G1; Globo television | oglobo.globo.com; globo.com; g1.globo.com | Grupo Globo
O Estado de S. Paulo | O Estado de Sao Paulo; Estadão; Estadao | estadao.com.br |
El Tiempo |  | eltiempo.com |
El Espectador |  | elespectador.com |
RCN Radio | RCN TV |  |
Caracol Radio | Caracol TV | caracol.com.co |
El Comercio |  | elcomercio.pe |
La Republica |  | larepublica.pe |
Radio Programas del Peru | RPP | rpp.pe |
El Mercurio | Emol | emol.com |
La Tercera |  | latercera.com |
El Nacional |  | el-nacional.com |
Venezolana de Televisión | VTV | vtv.gob.ve |
Globovisión | Globovision | globovision.com |
Jamaica Observer | The Jamaica Observer | jamaicaobserver.com |
The Gleaner | Jamaica Gleaner | jamaica-gleaner.com |
`;
