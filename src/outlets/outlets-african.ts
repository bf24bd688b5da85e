/** Outlets of Africa, portals and journals: `name | forms | domains | owner`. */
export const AFRICAN_OUTLETS = `
Premium Times |  | premiumtimesng.com |
~Punch | ~The Punch | punchng.com |
Vanguard (Nigeria) | ~Vanguard | vanguardngr.com |
ThisDay | This Day (Nigeria) | thisdaylive.com |
The Guardian (Nigeria) |  | guardian.ng |
Daily Trust |  | dailytrust.com |
Sahara Reporters | SaharaReporters | saharareporters.com |
Channels Television | Channels TV | channelstv.com |
The Nation (Nigeria) |  |  |
TheCable |  | thecable.ng |
Leadership (Nigeria) |  |  |
Nigerian Television Authority |  |  |
Daily Post Nigeria |  |  |
Daily Nation | Kenya's Daily Nation; The Daily Nation; Nation TV | nation.africa; nation.co.ke |
Fana Broadcasting Corporate |  | fanabc.com |
NTV Uganda |  |  |
Capital FM Kenya | Capital FM | capitalfm.co.ke |
Kenya Broadcasting Corporation |  |  |
NTV Kenya |  |  |
Citizen TV |  | citizentv.co.ke; citizen.digital |
The Citizen (Tanzania) |  | thecitizen.co.tz |
The Standard (Kenya) | Kenya's Standard | standardmedia.co.ke |
~KTN |  |  |
~The East African |  | theeastafrican.co.ke |
Daily Monitor |  |  |
The Monitor (Uganda) |  | monitor.co.ug |
~New Vision | The New Vision | newvision.co.ug |
The New Times | The New Times (Rwanda) | newtimes.co.rw |
Addis Standard |  | addisstandard.com |
The Reporter (Ethiopia) |  |  |
Radio Shabelle | Shabelle Media Network; ~Shabelle |  |
Garowe Online |  | garoweonline.com |
Hiiraan Online |  | hiiraan.com |
Universal TV |  |  |
Radio Mogadishu |  |  |
Radio Dabanga |  | dabangasudan.org |
Sudan Tribune |  | sudantribune.com |
Radio Okapi |  | radiookapi.net |
Radio Tamazuj |  | radiotamazuj.org |
Goobjoog |  |  |
Voice of Nigeria |  |  |
SABC | SABC News; South African Broadcasting Corporation | sabc.co.za; sabcnews.com | Government of South Africa
News24 |  | news24.com | Naspers
~City Press |  | citypress.co.za | Naspers
~Rapport |  |  | Naspers
Die Burger |  |  | Naspers
~Beeld |  | beeld.com | Naspers
~Daily Sun |  |  | Naspers
Netwerk24 |  | netwerk24.com | Naspers
Fin24 |  |  | Naspers
Mail & Guardian | Mail and Guardian; ~M&G | mg.co.za |
Daily Maverick |  | dailymaverick.co.za |
eNCA | eNews Channel Africa | enca.com |
e.tv |  |  |
Eyewitness News | ~EWN | ewn.co.za |
IOL | ~Independent Online | iol.co.za | Independent Media
Sunday Independent (South Africa) |  |  | Independent Media
The Star (Johannesburg) |  |  | Independent Media
Cape Times |  |  | Independent Media
Cape Argus |  |  | Independent Media
Pretoria News | ~The Mercury |  | Independent Media
Daily News (South Africa) |  |  | Independent Media
TimesLIVE | Times Live | timeslive.co.za | Arena Holdings
The Sowetan | Sowetan; SowetanLIVE | sowetanlive.co.za | Arena Holdings
Business Day (South Africa) | BusinessDay | businesslive.co.za | Arena Holdings
Sunday Times (South Africa) |  |  | Arena Holdings
The Citizen (South Africa) |  | citizen.co.za | Arena Holdings
The Daily Dispatch |  |  | Arena Holdings
~The Namibian |  | namibian.com.na |
Mmegi |  | mmegi.bw |
Zambia Daily Mail |  | daily-mail.co.zm |
Lusaka Times |  | lusakatimes.com |
NewsDay (Zimbabwe) |  | newsday.co.zw |
The Herald (Zimbabwe) | Zimbabwe's Herald | herald.co.zw |
Voice of Zimbabwe |  |  |
New Zimbabwe |  | newzimbabwe.com |
Nehanda Radio |  |  |
ZBC | Zimbabwe Broadcasting Corporation |  |
Nyasa Times |  | nyasatimes.com |
Club of Mozambique |  | clubofmozambique.com |
Daily News (Zimbabwe) |  |  |
SW Radio Africa |  |  |
Ghana Broadcasting Corporation |  |  |
Joy FM | Joy News; MyJoyOnline | myjoyonline.com |
Citi FM |  | citinewsroom.com |
Daily Graphic | Graphic Online | graphic.com.gh |
GhanaWeb |  | ghanaweb.com |
Liberian Observer |  | liberianobserver.com |
Daily Observer (Liberia) |  |  |
FrontPage Africa |  | frontpageafricaonline.com |
Awoko |  |  |
Sierra Leone Telegraph |  |  |
Jeune Afrique |  | jeuneafrique.com |
Africanews |  | africanews.com |
AllAfrica | allAfrica.com | allafrica.com |
Seneweb |  | seneweb.com |
Radio Futurs Médias |  |  |
Fraternité Matin |  |  |
Le Matin (Morocco) |  | lematin.ma |
El Watan |  | elwatan.com |
El Khabar |  | elkhabar.com |
Liberté (Algeria) |  |  |
TSA Algérie |  |  |
Hespress |  | hespress.com |
Mosaique FM |  | mosaiquefm.net |
La Presse de Tunisie |  |  |
Yahoo News UK |  | uk.news.yahoo.com | Yahoo
~MSN | MSN News; MSN.com | msn.com | Microsoft
Google News |  | news.google.com | Alphabet
AOL News | AOL; AOL.com | aol.com | Yahoo
Middle East Eye | ~MEMO | middleeasteye.net |
Middle East Monitor |  | middleeastmonitor.com |
Al-Monitor |  | al-monitor.com |
The New Arab |  | newarab.com |
Al-Quds Al-Arabi |  | alquds.co.uk |
Al-Araby Al-Jadeed |  |  |
~Nature | Nature News | nature.com |
~Science | Science magazine | science.org; sciencemag.org |
The Lancet | ~Lancet | thelancet.com |
New England Journal of Medicine |  | nejm.org |
British Medical Journal | ~BMJ | bmj.com |
Wikinews | WikiNews | wikinews.org; en.wikinews.org | Wikimedia Foundation
`;
