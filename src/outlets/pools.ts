/** Pools and exchanges whose members share reporters, pictures or figures: `name | member; member`. */
export const POOLS = `
National Election Pool | ABC News; CBS News; CNN; NBC News; Fox News; Associated Press
Network news pool | ABC News; CBS News; CNN; NBC News; Fox News
Eurovision News Exchange | ARD; ZDF; BBC News; ITV News; RTÉ News; France Télévisions; RAI; SRF; ORF; NOS; VRT; SVT; NRK; DR; Yle
Asiavision | NHK; KBS; CCTV; ABC News (Australia); RTHK; Doordarshan; Antara
Local Democracy Reporting Service | BBC News; Manchester Evening News; Liverpool Echo; Birmingham Mail; Yorkshire Post; The Scotsman; Northern Echo
European Newsroom | Agence France-Presse; ANSA; Austria Press Agency; Deutsche Presse-Agentur; EFE; Europa Press; Belga; Agerpres; BTA; Tanjug; HINA; STA
Europe's LENA alliance | Die Welt; El País; La Repubblica; Le Figaro; Le Soir; Tages-Anzeiger
Covering Climate Now | The Guardian; The Nation; Agence France-Presse; Reuters; NBC News
`;
