/** News agencies of the world: `name | forms | domains | owner`, see `outletsFrom`. */
export const AGENCIES = `
Reuters | Thomson Reuters; Reuters News Agency; Reuters News; Reuters Health; Reuters Life! | reuters.com; reuters.co.uk; thomsonreuters.com; news.trust.org | Thomson Reuters
Associated Press | The Associated Press; AP; A.P.; ~Associated; Assoc. Press; Associated Press Television; AP Television News; APTN; AP News; AP Photo | apnews.com; ap.org; hosted.ap.org; bigstory.ap.org | Associated Press
Agence France-Presse | AFP; A.F.P.; Agence France Presse; Agence-France Presse; Agence-France-Presse; AFP Photo; Agence France-Presse News | afp.com |
United Press International | UPI; U.P.I. | upi.com | News World Communications
Deutsche Presse-Agentur | DPA; dpa; German Press Agency; German news agency DPA; dpa-AFX | dpa.com; dpa-international.com |
Xinhua | Xinhua News Agency; New China News Agency; Xinhuanet; CNS/Xinhua; ~NCNA | xinhuanet.com; news.cn; xinhua.org | State Council of China
China News Service | ~CNS; Chinanews | chinanews.com; ecns.cn |
TASS | ITAR-TASS; Itar-Tass; Tass; TASS Russian News Agency | tass.com; tass.ru; itar-tass.com | Government of Russia
Interfax | Interfax News Agency; Interfax-Ukraine | interfax.com; interfax.ru; interfax.com.ua | Interfax
RIA Novosti | RIA; ~Novosti; RIA-Novosti; Ria Novosti | ria.ru; rian.ru; en.rian.ru | Rossiya Segodnya
Sputnik | Sputnik News; Sputnik International | sputniknews.com; sputnikglobe.com | Rossiya Segodnya
~RBC | RosBusinessConsulting | rbc.ru |
Kyodo News | Kyodo; Kyodo News Agency; Kyodo News Service; Kyodo News International | kyodonews.net; kyodonews.jp; english.kyodonews.net |
Jiji Press | Jiji; Jiji Press News Agency | jiji.com |
Yonhap News Agency | Yonhap; Yonhap News | yna.co.kr; en.yna.co.kr; yonhapnews.co.kr |
Newsis | Newsis News Agency | newsis.com |
Korean Central News Agency | KCNA | kcna.kp; kcna.co.jp | Government of North Korea
Islamic Republic News Agency | IRNA; Irna; IRNA News Agency; Iran's official news agency; Iranian state news agency | irna.ir; en.irna.ir | Government of Iran
Fars News Agency | FARS; Fars News; ~Fars | farsnews.ir; farsnews.com |
Mehr News Agency | Mehr News; ~Mehr | mehrnews.com; en.mehrnews.com |
Tasnim News Agency | Tasnim; Tasnim News | tasnimnews.com |
Iranian Students' News Agency | ISNA; Isna; Iranian Students News Agency; Iranian Student News Agency | isna.ir; en.isna.ir |
Iranian Labour News Agency | ILNA | ilna.ir; ilna.news |
Anadolu Agency | Anadolu; Anadolu Ajansi; Anadolu Ajansı; Anatolia news agency; Anatolian News Agency; Anatolian; Anadolu Agency (AA); ~AA; ~Anatolia | aa.com.tr |
Demirören News Agency | DHA; Dogan News Agency; Doğan News Agency; Demiroren News Agency | dha.com.tr | Demirören Group
Ihlas News Agency | IHA; İhlas News Agency; İHA | iha.com.tr |
PA Media | Press Association; The Press Association; ~PA; PA News | pamediagroup.com; pressassociation.com |
ANSA | Ansa; Agenzia Nazionale Stampa Associata | ansa.it |
Adnkronos | AdnKronos; AKI | adnkronos.com |
EFE | Efe; Agencia EFE; EFE News Agency; Agencia Efe | efe.com; agenciaefe.com |
Europa Press | EuropaPress | europapress.es |
Lusa | Lusa News Agency | lusa.pt |
Belga | Belga News Agency | belga.be; belganewsagency.eu |
ANP | Algemeen Nederlands Persbureau | anp.nl |
Austria Press Agency | ~APA; Austrian Press Agency; Austria Presse Agentur | apa.at |
Keystone-SDA | Swiss News Agency; ~SDA; ~ATS | keystone-sda.ch; sda.ch |
TT News Agency | Tidningarnas Telegrambyrå; Swedish news agency TT; ~TT | tt.se |
NTB | Norwegian news agency NTB; Norsk Telegrambyrå | ntb.no |
Ritzau | Ritzau Bureau | ritzau.dk |
STT | Finnish news agency STT | stt.fi |
Polish Press Agency | ~PAP | pap.pl |
CTK | ČTK; Czech News Agency | ctk.cz; ctk.eu; ceskenoviny.cz |
TASR | News Agency of the Slovak Republic | tasr.sk |
MTI | Hungarian news agency MTI | mti.hu |
Agerpres | AGERPRES | agerpres.ro |
Mediafax |  | mediafax.ro |
Bulgarian News Agency | ~BTA; BTA news agency | bta.bg |
Athens News Agency | ANA-MPA; Athens-Macedonian News Agency; AMNA; Athens News Agency-Macedonian Press Agency; ~ANA | amna.gr; ana-mpa.gr; ana.gr |
Tanjug | Tanjug News Agency | tanjug.rs |
Beta News Agency | Beta news agency | beta.rs |
HINA | ~Hina; Croatian news agency HINA | hina.hr |
~STA | Slovenian Press Agency | sta.si |
Ukrinform | Ukrinform News Agency | ukrinform.net; ukrinform.ua | Government of Ukraine
UNIAN | Unian; UNIAN News Agency | unian.info; unian.ua |
BelTA | Belta; Belarusian Telegraph Agency | belta.by | Government of Belarus
Kazinform | Kazakhstan news agency Kazinform | inform.kz |
Press Trust of India | PTI; P.T.I. | ptinews.com |
Asian News International | ~ANI; ANI News | aninews.in |
Indo-Asian News Service | IANS | ians.in |
United News of India | ~UNI | uniindia.com |
Associated Press of Pakistan | ~APP | app.com.pk | Government of Pakistan
Bangladesh Sangbad Sangstha | BSS | bssnews.net |
United News of Bangladesh | UNB | unb.com.bd |
Pajhwok Afghan News | Pajhwok | pajhwok.com |
Antara | Antara News; Antara News Agency; ANTARA | antaranews.com | Government of Indonesia
Bernama | BERNAMA | bernama.com | Government of Malaysia
Vietnam News Agency | VNA | vnanet.vn; vietnamplus.vn | Government of Vietnam
Philippine News Agency | PNA | pna.gov.ph | Government of the Philippines
Central News Agency | Focus Taiwan; ~CNA; Taiwan's Central News Agency | cna.com.tw; focustaiwan.tw |
Australian Associated Press | AAP; A.A.P.; AAP Newswire | aap.com.au |
New Zealand Press Association | NZPA; NZN; Newswire NZ |  |
Canadian Press | The Canadian Press; La Presse Canadienne; ~CP | thecanadianpress.com |
Canwest News Service |  |  |
Postmedia News |  |  |
Saudi Press Agency | SPA; Saudi Press Agency (SPA) | spa.gov.sa | Government of Saudi Arabia
~WAM | Emirates News Agency | wam.ae | Government of the United Arab Emirates
Qatar News Agency | QNA | qna.org.qa | Government of Qatar
Kuwait News Agency | KUNA; ~Kuna | kuna.net.kw | Government of Kuwait
Bahrain News Agency | ~BNA | bna.bh | Government of Bahrain
Oman News Agency | ~ONA | omannews.gov.om | Government of Oman
Petra News Agency | Jordan News Agency; Petra news agency; ~Petra | petra.gov.jo | Government of Jordan
Syrian Arab News Agency | SANA; ~Sana | sana.sy | Government of Syria
National News Agency | Lebanon's National News Agency; ~NNA | nna-leb.gov.lb | Government of Lebanon
Iraqi News Agency | ~INA; National Iraqi News Agency | ina.iq |
Saba News Agency | Yemen's state news agency Saba; SABA; ~Saba | sabanews.net; saba.ye |
WAFA | ~Wafa; Palestinian news agency WAFA | wafa.ps |
Ma'an News Agency | Maan News Agency; ~Ma'an | maannews.net |
Middle East News Agency | ~MENA | mena.org.eg | Government of Egypt
Tunis Afrique Presse | ~TAP; TAP news agency | tap.info.tn |
Algeria Press Service | ~APS; Algérie Presse Service | aps.dz |
Maghreb Arabe Presse | ~MAP; MAP news agency; Maghreb Arab Press | mapnews.ma |
Libyan News Agency | ~LANA; ~JANA | lana.gov.ly |
Sudan News Agency | SUNA | suna-sd.net |
Ethiopian News Agency | ~ENA | ena.et |
News Agency of Nigeria | ~NAN | nannews.ng |
Ghana News Agency | GNA | gna.org.gh |
South African Press Association | SAPA; Sapa | sapa.org.za |
Agencia Brasil | Agência Brasil | agenciabrasil.ebc.com.br |
Télam | Telam; TELAM | telam.com.ar |
Prensa Latina |  | plenglish.com; prensa-latina.cu | Government of Cuba
Notimex | NOTIMEX | notimex.gob.mx |
~Andina | Andina News Agency | andina.pe | Government of Peru
Bloomberg News | Bloomberg; Bloomberg L.P.; Bloomberg Businessweek; Bloomberg TV; Bloomberg Television; BusinessWeek; Businessweek | bloomberg.com; businessweek.com | Bloomberg L.P.
Dow Jones Newswires | Dow Jones; DJ Newswires | dowjones.com; djnewswires.com | News Corp
Inter Press Service | IPS | ipsnews.net |
McClatchy-Tribune | McClatchy-Tribune News Service; McClatchy Newspapers; McClatchy; Knight Ridder; Knight-Ridder; MCT; Tribune News Service; ~TNS; McClatchy-Tribune Information Services; McClatchy Washington Bureau | mcclatchydc.com; mct.com |
Scripps Howard News Service | ~SHNS | shns.com |
Religion News Service | ~RNS | religionnews.com |
Jewish Telegraphic Agency | JTA | jta.org |
States News Service |  | statesnews.com |
City News Service |  | socalnews.com |
Bay City News | Bay City News Service | baycitynews.com |
Cox Newspapers | Cox News Service |  |
Gannett News Service | Gannett | gannett.com | Gannett
Cronkite News | Cronkite News Service | cronkitenews.azpbs.org |
Kaiser Health News | KFF Health News; ~KHN | khn.org; kffhealthnews.org |
Newscom |  | newscom.com |
Getty Images | Getty; AFP/Getty Images | gettyimages.com |
European Pressphoto Agency | EPA-EFE; ~EPA | epa.eu |
SWNS | South West News Service; SWNS.com | swns.com |
Cover Media | Cover Media Ltd | covermg.com |
WENN | WENN.com | wenn.com |
Bang Showbiz | BANG Showbiz; BANG Media International | bangshowbiz.com |
PR Newswire | PRNewswire | prnewswire.com | Cision
Business Wire | BUSINESS WIRE; BusinessWire | businesswire.com |
GlobeNewswire | Globe Newswire; GLOBE NEWSWIRE | globenewswire.com |
Storyful |  | storyful.com | News Corp
Amaq | Amaq News Agency; Amaq agency |  |
Shehab News Agency | ~Shehab | shehabnews.com |
Daily Caller News Foundation | The Daily Caller News Foundation; DCNF | dailycallernewsfoundation.org |
`;
