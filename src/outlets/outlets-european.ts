/** Outlets of continental Europe, Russia and Ukraine: `name | forms | domains | owner`. */
export const EUROPEAN_OUTLETS = `
Deutsche Welle | DW; DW News; DW-TV | dw.com; dw.de | Government of Germany
Der Spiegel | Spiegel; Spiegel Online; SPIEGEL; DER SPIEGEL; Spiegel magazine | spiegel.de | Spiegel-Verlag
~Bild | Bild newspaper; Bild Zeitung; Bild-Zeitung; Bild am Sonntag; ~BILD | bild.de | Axel Springer
Die Welt | Welt am Sonntag; ~Welt; ~WELT | welt.de | Axel Springer
Die Zeit | Zeit Online; ZEIT ONLINE; ~Zeit | zeit.de |
Frankfurter Allgemeine Zeitung | Frankfurter Allgemeine; FAZ; F.A.Z. | faz.net |
Süddeutsche Zeitung | Sueddeutsche Zeitung; Süddeutsche; Suddeutsche Zeitung | sueddeutsche.de |
Handelsblatt |  | handelsblatt.com | DvH Medien
Tagesspiegel | Der Tagesspiegel | tagesspiegel.de | DvH Medien
WirtschaftsWoche |  |  | DvH Medien
~Focus | Focus Online; Focus magazine; FOCUS Online | focus.de | Burda
~Stern | Stern magazine | stern.de | RTL
Tagesschau |  | tagesschau.de | ARD
ARD | ARD television | ard.de | ARD
NDR |  | ndr.de | ARD
WDR |  | wdr.de | ARD
Bayerischer Rundfunk | ~BR | br.de | ARD
ZDF | ZDF television; ZDF heute | zdf.de; heute.de |
n-tv | NTV (Germany) | n-tv.de | RTL
N24 |  |  | RTL
RTL |  | rtl.de | RTL
taz | die tageszeitung; Tageszeitung | taz.de |
Neue Zürcher Zeitung | NZZ; Neue Zuercher Zeitung | nzz.ch |
Tages-Anzeiger |  | tagesanzeiger.ch |
~Blick |  | blick.ch |
Swissinfo | SWI swissinfo.ch; swissinfo.ch | swissinfo.ch | SRG SSR
SRF |  | srf.ch | SRG SSR
~RTS |  | rts.ch | SRG SSR
ORF |  | orf.at |
Der Standard |  | derstandard.at |
~Die Presse |  | diepresse.com |
Kronen Zeitung |  | krone.at |
~Kurier |  |  |
Le Monde |  | lemonde.fr | Groupe Le Monde
Le Figaro |  | lefigaro.fr | Dassault
Libération | Liberation newspaper; ~Liberation | liberation.fr |
Le Parisien |  | leparisien.fr | LVMH
Les Echos | Les Échos | lesechos.fr | LVMH
France 24 | FRANCE 24; France24 | france24.com | France Médias Monde
Radio France Internationale | RFI | rfi.fr | France Médias Monde
France Info | Franceinfo | francetvinfo.fr; franceinfo.fr | Government of France
Radio France |  | radiofrance.fr | Government of France
France Télévisions | France Televisions |  | Government of France
France 2 |  |  | Government of France
France Inter |  |  | Government of France
BFM TV | BFMTV; BFM-TV; BFM television | bfmtv.com | Altice
~RMC |  |  | Altice
TF1 | TF1 television; TF1 News | tf1.fr; tf1info.fr | Bouygues
LCI |  | lci.fr | Bouygues
Mediapart |  | mediapart.fr |
L'Express |  | lexpress.fr |
L'Obs |  | nouvelobs.com |
Le Point |  | lepoint.fr |
Le Canard Enchaîné |  |  |
Paris Match |  | parismatch.com |
Charlie Hebdo |  |  |
Europe 1 | Europe 1 radio | europe1.fr | Vivendi
iTele | i-Tele |  | Vivendi
CNews |  | cnews.fr | Vivendi
Canal Plus |  |  | Vivendi
Euronews | euronews; EuroNews | euronews.com |
RAI | ~Rai; RAI television; RaiNews24; RAI News; Rai News | rai.it; rainews.it | Government of Italy
Corriere della Sera | Il Corriere della Sera | corriere.it | RCS
La Repubblica | Repubblica | repubblica.it | GEDI
La Stampa |  | lastampa.it | GEDI
Il Sole 24 Ore |  | ilsole24ore.com |
Il Fatto Quotidiano |  |  |
Il Giornale |  | ilgiornale.it |
Il Messaggero |  | ilmessaggero.it |
Sky TG24 | SkyTG24 | tg24.sky.it |
Mediaset |  |  |
L'Osservatore Romano | Vatican newspaper | osservatoreromano.va | Holy See
Vatican Radio | Vatican News | vaticannews.va; radiovaticana.va | Holy See
El País | El Pais; EL PAÍS | elpais.com | PRISA
El Mundo |  | elmundo.es | RCS
ABC (Spain) | ABC newspaper | abc.es |
~Marca |  | marca.com |
La Vanguardia |  | lavanguardia.com |
El Periódico |  | elperiodico.com |
El Confidencial |  |  |
RTVE | TVE; Televisión Española; Radio Nacional de España | rtve.es |
Cadena SER | Cadena Ser | cadenaser.com |
Público |  | publico.pt |
RTP |  | rtp.pt |
~Expresso |  | expresso.pt |
Diário de Notícias | Diario de Noticias | dn.pt |
~SIC |  |  |
De Telegraaf |  | telegraaf.nl |
NRC Handelsblad | NRC | nrc.nl |
de Volkskrant | De Volkskrant | volkskrant.nl |
Algemeen Dagblad |  | ad.nl |
~NOS |  | nos.nl |
RTL Nieuws |  |  |
NU.nl |  | nu.nl |
De Standaard |  | standaard.be |
De Morgen |  | demorgen.be |
Het Laatste Nieuws |  | hln.be |
Het Nieuwsblad |  |  |
Le Soir |  | lesoir.be |
La Libre Belgique |  | lalibre.be |
VRT |  | vrt.be |
RTBF |  | rtbf.be |
EUobserver |  | euobserver.com |
Euractiv | EurActiv | euractiv.com |
Dagens Nyheter |  | dn.se |
Svenska Dagbladet |  | svd.se |
Aftonbladet |  | aftonbladet.se |
Expressen |  | expressen.se |
SVT |  | svt.se |
Sveriges Radio | Swedish Radio | sverigesradio.se |
Göteborgs-Posten |  |  |
Sydsvenskan |  |  |
Aftenposten |  | aftenposten.no |
~VG | Verdens Gang | vg.no |
Dagbladet |  | dagbladet.no |
NRK |  | nrk.no |
TV2 Norway |  |  |
Dagens Næringsliv |  | dn.no |
Jyllands-Posten |  | jyllands-posten.dk |
Politiken |  | politiken.dk |
Berlingske | Berlingske Tidende | berlingske.dk |
Ekstra Bladet |  | ekstrabladet.dk |
Danmarks Radio | ~DR | dr.dk |
TV2 Denmark |  |  |
Helsingin Sanomat |  | hs.fi |
Ilta-Sanomat |  | is.fi |
YLE | Yle; Finnish broadcaster YLE | yle.fi |
Iltalehti |  | iltalehti.fi |
~The Local | ~Local | thelocal.se; thelocal.de; thelocal.fr; thelocal.com |
ERR News | ~ERR | err.ee |
Postimees |  | postimees.ee |
~Delfi |  | delfi.ee; delfi.lt |
LRT |  | lrt.lt |
Baltic News Service | BNS | bns.ee |
The Baltic Times |  |  |
Gazeta Wyborcza |  | wyborcza.pl |
Rzeczpospolita |  | rp.pl |
TVN24 | TVN | tvn24.pl |
TVP | TVP Info | tvp.info |
Polsat |  |  |
Onet |  | onet.pl |
Polskie Radio | Polish Radio | polskieradio.pl |
Czech Television |  | ceskatelevize.cz |
Mladá fronta Dnes |  |  |
Lidové noviny |  | lidovky.cz |
Hospodářské noviny |  |  |
Radio Prague |  | radio.cz |
iDNES.cz |  | idnes.cz |
Népszabadság |  |  |
Index.hu |  | index.hu |
444.hu |  | 444.hu |
Telex.hu |  | telex.hu |
Magyar Nemzet |  | magyarnemzet.hu |
HVG | hvg.hu | hvg.hu |
B92 |  | b92.net |
~N1 | N1 television | n1info.com |
~Politika |  | politika.rs |
~Blic |  | blic.rs |
RTS Serbia |  |  |
~Danas |  | danas.rs |
Kurir |  |  |
Novinite | Sofia News Agency | novinite.com |
Balkan Insight | BIRN | balkaninsight.com |
Adevărul |  | adevarul.ro |
Digi24 |  | digi24.ro |
Antena 3 |  |  |
Realitatea TV |  |  |
Jutarnji list |  | jutarnji.hr |
Večernji list |  | vecernji.hr |
Dnevni avaz |  | avaz.ba |
Kathimerini | Ekathimerini | kathimerini.gr; ekathimerini.com |
Ta Nea |  | tanea.gr |
To Vima |  | tovima.gr |
Proto Thema |  | protothema.gr |
ERT |  | ert.gr |
~NET TV | NET television |  |
Mega TV | Mega Channel |  |
Skai | Skai TV; SKAI | skai.gr |
Eleftherotypia |  |  |
~Ethnos |  |  |
Antenna TV |  |  |
Cyprus Mail |  | cyprus-mail.com |
Cyprus News Agency |  | cna.org.cy |
Cyprus Broadcasting Corporation |  |  |
~Politis |  |  |
Phileleftheros |  |  |
RT | Russia Today; RT.com; RT television | rt.com | Government of Russia
Channel One Russia | ~Channel One; Pervyi Kanal | 1tv.ru; vesti.ru | Government of Russia
Rossiya 1 | Rossiya-1 | | Government of Russia
Rossiya 24 | Rossiya-24; Russia-24 | | Government of Russia
NTV (Russia) |  | ntv.ru | Government of Russia
Kommersant | Kommersant newspaper | kommersant.ru; kommersant.com |
Izvestia | Izvestiya | iz.ru |
Rossiiskaya Gazeta | Rossiyskaya Gazeta | rg.ru |
Lenta.ru |  | lenta.ru |
Gazeta.ru |  | gazeta.ru |
Komsomolskaya Pravda |  | kp.ru |
Pravda |  | pravda.ru |
Moskovsky Komsomolets |  | mk.ru |
REN TV |  | ren.tv |
Life News | LifeNews; Lifenews | life.ru |
Novaya Gazeta | Novaya Gazeta Europe | novayagazeta.ru; novayagazeta.eu |
Vedomosti |  | vedomosti.ru |
The Moscow Times | Moscow Times | themoscowtimes.com |
St. Petersburg Times (Russia) |  |  |
Ekho Moskvy | Ekho Moskvy radio; Echo of Moscow; Echo of Moscow radio | echo.msk.ru |
Meduza |  | meduza.io |
TV Rain | Dozhd; Dozhd TV | tvrain.ru; tvrain.tv |
~The Insider |  | theins.ru |
Bellingcat |  | bellingcat.com |
Kyiv Post | The Kyiv Post; Kiev Post | kyivpost.com |
Kyiv Independent | The Kyiv Independent | kyivindependent.com |
Ukrainska Pravda | Ukrayinska Pravda | pravda.com.ua |
Suspilne |  | suspilne.media |
~1+1 |  |  |
Hromadske | Hromadske TV | hromadske.ua |
Channel 5 (Ukraine) |  |  |
`;
