/** Outlets of the Middle East, Turkey and Asia: `name | forms | domains | owner`. */
export const ASIAN_OUTLETS = `
Al Jazeera | Al-Jazeera; Al Jazeera English; Aljazeera; Al Jazeera TV; al-Jazeera; al Jazeera; Al-Jazeera television; Al Jazeera America | aljazeera.com; aljazeera.net; america.aljazeera.com | Government of Qatar
Al Arabiya | Al-Arabiya; al-Arabiya; al Arabiya; Al Arabiya TV; Al-Arabiya television | alarabiya.net | MBC Group
Al Hadath |  |  | MBC Group
Asharq Al-Awsat | Asharq al-Awsat | aawsat.com |
Al-Hayat | al-Hayat |  |
Arab News |  | arabnews.com |
~Okaz |  |  |
Saudi Gazette |  | saudigazette.com.sa |
The National (Abu Dhabi) |  | thenationalnews.com | IMI
Gulf News |  | gulfnews.com |
Gulf Today |  |  |
Khaleej Times |  | khaleejtimes.com |
Sky News Arabia |  | skynewsarabia.com |
Al Bayan |  |  |
Arabian Business |  | arabianbusiness.com |
Al-Manar | Al Manar; al-Manar; Al-Manar TV; Hezbollah's Al-Manar television | almanar.com.lb | Hezbollah
Al Mayadeen | Al-Mayadeen; al-Mayadeen | almayadeen.net |
LBC International | LBCI | lbcgroup.tv |
MTV Lebanon |  |  |
L'Orient-Le Jour | L'Orient Today | lorientlejour.com |
An-Nahar |  | annahar.com |
Al-Akhbar |  | al-akhbar.com |
The Daily Star (Lebanon) | Lebanon's Daily Star; Beirut's Daily Star | dailystar.com.lb |
Press TV | PressTV; PRESS TV; Press-TV | presstv.ir; presstv.com | Government of Iran
Islamic Republic of Iran Broadcasting | Iran state TV; Iran's state television; Iran's state TV; Islamic Republic of Iran News Network; IRIB; Irib; state broadcaster IRIB; Iranian state television; Iranian state TV; IRINN | irib.ir; iribnews.ir | Government of Iran
Al-Alam | Al Alam; al-Alam | alalam.ir | Government of Iran
Tehran Times |  | tehrantimes.com |
Kayhan |  | kayhan.ir |
Iran Daily | Iran newspaper |  |
Etemad |  | etemadnewspaper.ir |
Shargh |  | sharghdaily.com |
Jam-e Jam |  |  |
Jomhouri Eslami |  |  |
Hamshahri |  |  |
Iran International |  | iranintl.com |
Manoto | Manoto TV |  |
Haaretz | Ha'aretz; Haaretz daily | haaretz.com; haaretz.co.il |
The Jerusalem Post | Jerusalem Post; JPost | jpost.com |
The Times of Israel | Times of Israel | timesofisrael.com |
Yedioth Ahronoth | Yediot Ahronot; Yediot Aharonot; Ynet; Ynetnews; YNet; Ynet News | ynet.co.il; ynetnews.com |
Israel Hayom |  | israelhayom.com |
Israel Radio | Kol Israel |  |
Maariv | Ma'ariv | maariv.co.il |
Channel 2 (Israel) | Israeli Channel 2 |  |
Channel 10 (Israel) |  |  |
Channel 12 (Israel) |  |  |
~Army Radio | Israeli Army Radio |  |
~Kan |  | kan.org.il |
Arutz Sheva | Israel National News | israelnationalnews.com |
~Globes |  | globes.co.il |
~Walla |  | walla.co.il |
Hürriyet | Hurriyet; Hurriyet Daily News; Hürriyet Daily News | hurriyet.com.tr; hurriyetdailynews.com | Demirören Group
Milliyet |  | milliyet.com.tr | Demirören Group
~Posta |  |  | Demirören Group
CNN Türk | CNN-Turk | cnnturk.com | Demirören Group
~Sabah | Daily Sabah; Sabah newspaper | sabah.com.tr; dailysabah.com | Turkuvaz
Cumhuriyet |  | cumhuriyet.com.tr |
~Zaman | Today's Zaman | todayszaman.com |
Yeni Safak | Yeni Şafak | yenisafak.com |
~Radikal |  |  |
HaberTurk | Habertürk | haberturk.com |
NTV (Turkey) |  |  |
TRT | TRT World | trthaber.com; trtworld.com |
Sozcu | Sözcü | sozcu.com.tr |
Bianet |  | bianet.org |
Turkish state television |  |  |
Rudaw |  | rudaw.net |
Kurdistan 24 | Kurdistan24 | kurdistan24.net |
Al-Sumaria | Alsumaria | alsumaria.tv |
Al Iraqiya | ~Iraqiya; Al-Iraqiya television |  |
Shafaq News |  | shafaq.com |
Iraqi state television |  |  |
Al-Ahram | Al Ahram; Ahram Online; al-Ahram | ahram.org.eg; english.ahram.org.eg |
Al-Masry Al-Youm |  |  |
Egypt Independent |  | egyptindependent.com |
Daily News Egypt |  | dailynewsegypt.com |
Al-Shorouk |  |  |
Egyptian state television |  |  |
Nile TV |  |  |
Mada Masr |  | madamasr.com |
Youm7 | Al-Youm Al-Sabea | youm7.com |
Libya Observer | The Libya Observer | libyaobserver.ly |
Libya Herald |  | libyaherald.com |
Libyan Express |  |  |
Al-Ahrar | Libya Al-Ahrar; Libya al-Ahrar TV | libyaalahrar.tv |
Al-Masar |  |  |
Syrian Observatory for Human Rights | ~SOHR | syriahr.com |
Enab Baladi |  | enabbaladi.net |
Syrian state television | Syrian state TV |  |
Orient TV |  |  |
~Al-Watan |  | alwatan.sy |
Al-Ikhbariya | Al-Ikhbariya TV |  |
People's Daily | The People's Daily; Renmin Ribao | people.com.cn; people.cn | Chinese Communist Party
Global Times | The Global Times | globaltimes.cn | Chinese Communist Party
China Daily | The China Daily | chinadaily.com.cn | Chinese Communist Party
CCTV | Chinese state broadcaster CCTV; China Central Television; Chinese state television | cctv.com | Government of China
China National Radio |  |  | Government of China
China Radio International |  | cri.cn | Government of China
CGTN | China Global Television Network | cgtn.com | Government of China
Caixin | Caixin Media | caixin.com |
Caijing |  | caijing.com.cn |
Southern Weekly |  |  |
Southern Metropolis Daily |  |  |
21st Century Business Herald |  |  |
~The Paper |  | thepaper.cn |
Beijing News |  | bjnews.com.cn |
Beijing Youth Daily |  |  |
Shanghai Daily |  | shanghaidaily.com |
~Sina |  | sina.com.cn |
~Sohu |  | sohu.com |
South China Morning Post | SCMP; The South China Morning Post | scmp.com | Alibaba
RTHK |  | rthk.hk |
Apple Daily |  | appledaily.com |
Ming Pao |  | mingpao.com |
Hong Kong Free Press | HKFP | hongkongfp.com |
Cable TV Hong Kong |  |  |
The Standard (Hong Kong) |  | thestandard.com.hk |
TVB |  |  |
Taipei Times |  | taipeitimes.com |
Liberty Times |  |  |
United Daily News |  | udn.com |
China Times |  | chinatimes.com |
The China Post |  | chinapost.com.tw |
Taiwan News |  | taiwannews.com.tw |
TVBS |  |  |
NHK | NHK World; NHK television; Nippon Hoso Kyokai; Japanese broadcaster NHK; Japanese public broadcaster NHK; Japan Broadcasting Corporation | nhk.or.jp | Government of Japan
Asahi Shimbun | The Asahi Shimbun; Asahi newspaper; ~Asahi | asahi.com |
TV Asahi |  |  |
Yomiuri Shimbun | The Yomiuri Shimbun; Yomiuri newspaper; Yomiuri; Daily Yomiuri | yomiuri.co.jp |
The Japan News |  | the-japan-news.com |
Nippon TV | Nippon Television |  |
Mainichi Shimbun | The Mainichi; Mainichi Daily News; Mainichi | mainichi.jp |
~TBS |  |  |
Nikkei | Nikkei Asia; Nikkei Asian Review; Nikkei business daily; Nihon Keizai Shimbun | nikkei.com; asia.nikkei.com | Nikkei
TV Tokyo |  |  | Nikkei
Sankei Shimbun | Sankei | sankei.com |
Chunichi Shimbun |  |  |
Fuji TV | Fuji Television |  |
FNN |  | fnn.jp |
Japan Today |  | japantoday.com |
The Japan Times | Japan Times | japantimes.co.jp |
KBS | Korean Broadcasting System; Korean state broadcaster KBS | kbs.co.kr |
MBC |  | imnews.imbc.com |
SBS (South Korea) |  |  |
YTN |  | ytn.co.kr |
Arirang | Arirang TV | arirang.com |
Chosun Ilbo | The Chosun Ilbo | chosun.com |
Korea Times | The Korea Times | koreatimes.co.kr |
Korea Herald | The Korea Herald | koreaherald.com |
Dong-A Ilbo | Donga Ilbo | donga.com |
JoongAng Ilbo | Korea JoongAng Daily | joins.com |
Hankyoreh | The Hankyoreh | hani.co.kr |
Rodong Sinmun |  | rodong.rep.kp |
NK News |  | nknews.org |
Daily NK | DailyNK | dailynk.com |
Korean Central Television | North Korean state television; North Korean state media; KCTV |  | Government of North Korea
The Straits Times | Straits Times | straitstimes.com |
Channel NewsAsia | ChannelNewsAsia; Channel News Asia | channelnewsasia.com |
TODAY (Singapore) |  | todayonline.com |
Business Times (Singapore) |  | businesstimes.com.sg |
Mediacorp |  |  |
The Star (Malaysia) |  | thestar.com.my |
New Straits Times |  | nst.com.my |
Malaysiakini |  | malaysiakini.com |
Malay Mail |  | malaymail.com |
The Malaysian Insider |  |  |
Free Malaysia Today |  | freemalaysiatoday.com |
Utusan Malaysia |  |  |
The Jakarta Post | Jakarta Post | thejakartapost.com |
Jakarta Globe | The Jakarta Globe | jakartaglobe.id |
~Kompas | Kompas TV | kompas.com |
~Tempo | Tempo magazine | tempo.co |
Metro TV | MetroTV | metrotvnews.com |
TVOne |  |  |
Detik | Detik.com; detikcom | detik.com |
El Shinta | Elshinta |  |
Republika |  | republika.co.id |
SCTV |  |  |
Serambi Indonesia |  |  |
Bangkok Post | The Bangkok Post | bangkokpost.com |
The Nation (Thailand) |  | nationthailand.com; nationmultimedia.com |
Thai PBS |  | thaipbs.or.th |
Thai state television |  |  |
Thai Rath |  |  |
Khaosod |  | khaosodenglish.com |
MCOT |  |  |
Philippine Daily Inquirer | The Philippine Daily Inquirer; Inquirer.net; INQUIRER.net | inquirer.net |
Philippine Star | The Philippine Star | philstar.com |
Manila Bulletin |  | mb.com.ph |
Manila Times | The Manila Times | manilatimes.net |
Rappler |  | rappler.com |
ABS-CBN | ABS-CBN News | abs-cbn.com |
GMA News | GMA News Online; GMA Network | gmanetwork.com |
DZMM |  |  |
DZBB |  |  |
BusinessWorld |  |  |
VnExpress |  | vnexpress.net |
Tuoi Tre | Tuoi Tre News | tuoitre.vn |
Thanh Nien | Thanh Nien News | thanhniennews.com |
Nhan Dan |  |  |
Viet Nam News |  | vietnamnews.vn |
Voice of Vietnam |  |  |
Phnom Penh Post | The Phnom Penh Post | phnompenhpost.com |
Cambodia Daily |  |  |
Khmer Times |  | khmertimeskh.com |
Vientiane Times |  | vientianetimes.org.la |
Irrawaddy | The Irrawaddy | irrawaddy.com |
Mizzima |  | mizzima.com |
Myanmar Now |  | myanmar-now.org |
Global New Light of Myanmar | New Light of Myanmar | gnlm.com.mm |
Myanmar Times | The Myanmar Times |  |
Frontier Myanmar |  |  |
Democratic Voice of Burma | DVB | dvb.no |
MRTV |  |  |
Eleven Media |  | elevenmyanmar.com |
The Times of India | Times of India; ~TOI | timesofindia.com; timesofindia.indiatimes.com; indiatimes.com | Times Group
Economic Times | The Economic Times | economictimes.indiatimes.com; economictimes.com | Times Group
Times Now | TIMES NOW | timesnownews.com | Times Group
ET Now |  |  | Times Group
Navbharat Times |  |  | Times Group
Mumbai Mirror |  |  | Times Group
Bangalore Mirror |  |  | Times Group
Hindustan Times | The Hindustan Times; ~HT | hindustantimes.com | HT Media
~Mint | Livemint | livemint.com | HT Media
~The Hindu |  | thehindu.com | The Hindu Group
~Frontline |  | frontline.in | The Hindu Group
BusinessLine | Hindu BusinessLine | thehindubusinessline.com | The Hindu Group
The Indian Express | Indian Express | indianexpress.com | Indian Express Group
Financial Express | The Financial Express | financialexpress.com | Indian Express Group
Loksatta |  |  | Indian Express Group
Jansatta |  |  | Indian Express Group
NDTV | NDTV.com; New Delhi Television | ndtv.com | Adani Group
India Today | India Today TV | indiatoday.in; indiatoday.intoday.in | India Today Group
Headlines Today |  |  | India Today Group
Aaj Tak |  | aajtak.in | India Today Group
The Lallantop |  |  | India Today Group
CNN-News18 | CNN-IBN; IBN Live; News18; IBNLive | news18.com; ibnlive.in.com | Network18
Moneycontrol |  | moneycontrol.com | Network18
Firstpost |  | firstpost.com | Network18
CNBC-TV18 | CNBC TV18 | cnbctv18.com | Network18
Zee News | Zee TV | zeenews.india.com | Zee Media
DNA (India) | DNA newspaper; Daily News and Analysis | dnaindia.com | Zee Media
WION |  | wionews.com | Zee Media
Deccan Chronicle |  | deccanchronicle.com |
Deccan Herald |  | deccanherald.com |
The Asian Age | Asian Age | asianage.com |
The Telegraph (Calcutta) | Telegraph India | telegraphindia.com |
Outlook India |  | outlookindia.com |
Anandabazar Patrika | Ananda Bazar Patrika |  |
ABP News |  | abplive.com |
~The Statesman |  | thestatesman.com |
The Tribune (Chandigarh) |  | tribuneindia.com |
~The Pioneer |  | dailypioneer.com |
Dainik Jagran |  | jagran.com |
Dainik Bhaskar |  | bhaskar.com |
The New Indian Express | New Indian Express | newindianexpress.com |
Republic TV |  | republicworld.com |
The Wire (India) |  | thewire.in |
Scroll.in |  | scroll.in |
~The Quint |  | thequint.com |
~The Print | ThePrint | theprint.in |
Rediff | Rediff.com | rediff.com |
Business Standard |  | business-standard.com |
Mid-Day | mid-day | mid-day.com |
Malayala Manorama |  | manoramaonline.com |
Mathrubhumi |  |  |
~Sakshi |  |  |
Eenadu |  |  |
Greater Kashmir |  | greaterkashmir.com |
Kashmir Observer |  |  |
Rising Kashmir |  |  |
The Siasat Daily |  | siasat.com |
All India Radio | ~AIR | newsonair.gov.in | Government of India
Doordarshan |  |  | Government of India
DD News |  | ddnews.gov.in | Government of India
Prasar Bharati |  |  | Government of India
~Dawn | Dawn News; DawnNews; Dawn.com; Dawn newspaper; DAWN News | dawn.com | Pakistan Herald Publications
Geo News | Geo TV; GEO News; GEO TV; Geo television; ~Geo; Geo News TV | geo.tv | Jang Group
~Jang | Daily Jang | jang.com.pk | Jang Group
The News International |  | thenews.com.pk | Jang Group
The Express Tribune | Express Tribune | tribune.com.pk |
~Express News |  |  |
ARY News | ~ARY | arynews.tv |
~Samaa | Samaa TV; SAMAA TV | samaa.tv |
Dunya News | Dunya TV | dunyanews.tv |
Pakistan Today |  | pakistantoday.com.pk |
Radio Pakistan |  |  |
The Nation (Pakistan) |  | nation.com.pk |
Nawa-i-Waqt |  |  |
Daily Times (Pakistan) |  | dailytimes.com.pk |
The Friday Times |  |  |
Business Recorder |  | brecorder.com |
~PTV | Pakistan Television | ptv.com.pk |
TOLOnews | Tolo News; TOLO News; Tolo TV; TOLO TV | tolonews.com |
Ariana News |  | ariananews.af |
Khaama Press | Khaama | khaama.com |
The Daily Star (Bangladesh) | Bangladesh's Daily Star | thedailystar.net |
bdnews24.com | bdnews24 | bdnews24.com |
Prothom Alo |  | prothomalo.com; prothom-alo.com |
Dhaka Tribune |  | dhakatribune.com |
New Age (Bangladesh) |  | newagebd.net |
ATN News |  |  |
Somoy TV |  |  |
Ekattor TV |  |  |
The Kathmandu Post | Kathmandu Post | kathmandupost.com |
Himalayan Times | The Himalayan Times | thehimalayantimes.com |
~Republica | My Republica | myrepublica.com |
Nepali Times |  | nepalitimes.com |
Onlinekhabar |  | onlinekhabar.com |
Kantipur |  | ekantipur.com |
Nepal Television |  |  |
Daily Mirror (Sri Lanka) | Sri Lanka's Daily Mirror | dailymirror.lk |
Colombo Gazette |  | colombogazette.com |
Colombo Page |  |  |
Ada Derana |  | adaderana.lk |
The Sunday Leader | Sunday Leader | thesundayleader.lk |
Daily FT |  | ft.lk |
TamilNet |  | tamilnet.com |
News First | Newsfirst | newsfirst.lk |
Bhutan Broadcasting Service |  |  |
Kuensel |  | kuenselonline.com |
`;
