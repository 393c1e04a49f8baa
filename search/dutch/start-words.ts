/**
 * Words this field makes its compounds of: so that a network with few texts can split them from its first day. Afterwards its
 * own texts teach it more than a list can.
 */
export const startWords: ReadonlySet<string> = new Set(
  `aanpak aanvraag aanbod adres advies agressie arbeid armoede arts asiel baby baan bank begeleiding beheer beleid bemoei
  beroep bescherming beslissing bestaan bestuur bewind bewoner bezoek bijstand brief buurt centrum cliënt client coach contact
  crisis cultuur dag dak dakloos deskundige dienst dokter dossier drank druk drugs eenzaamheid ervaring familie financien
  gebied gebruik gedrag geld gemeente gesprek gevaar geweld gezag gezin gezondheid groep handhaving herstel huis huisarts
  huisvesting hulp hulpverlening huur indicatie informatie inkomen inloop instelling integratie jeugd jongere jongeren kamer
  kans kind kinder kosten kwaliteit leefbaarheid leerling leerkracht leerplicht leven loket maatschappij mantel mantelzorg
  melding mijding misbruik moeder netwerk nood onderwijs onderzoek ondersteuning opname opvang opvoeding ouder ouders
  ouderen overlast plaatsing plan politie praktijk probleem project psychiatrie rapport recht rechter regel regie relatie
  revalidatie ruimte samenwerking schaamte school schuld schulden sanering signaal situatie slaap sociaal spanning spreek
  spoed steun straat student taal team thuis toeslag toezicht training traject trauma uitkering uitval uithuis vaardigheid
  vader veiligheid verblijf vergunning verlening verpleging verslaving vertrouwen verwaarlozing verwijzing verzuim vluchteling
  voeding voogd voorziening vraag vrijwilliger wacht wachtlijst wens werk werker werkgever wijk woning wonen zaak ziekte zorg
  zorgen zwanger`.split(/\s+/),
)
