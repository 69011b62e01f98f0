import { type Phrases, words } from './phrases.ts';

export const de: Phrases = {
  tracker: words('cookie*|tracker*|tracking*|zählpixel|pixel*|web-?beacon*|lokale[rn]? speicher'),
  consent: words('einwillig*|zustimm*|akzeptier*|einverstanden*|einverständnis*'),
  consentUnneeded: words(
    '(?:keine[rn]?|ohne|nicht)(?: [\\p{L}]{1,16}){0,4} (?:einwillig|zustimm)*|einwilligung*(?: [\\p{L}]{1,16}){0,3} nicht',
  ),
  refusal: words(
    'ablehn*|abgelehnt|verweiger*|widersprech*|nicht (?:einwillig|zustimm|akzeptier|erlaub|zulass|zugelassen)*',
  ),
  consentTool: words(
    '(?:ihre|deine) (?:auswahl|präferenzen|einwilligung) (?:[\\p{L}]{1,12} ){0,3}(?:ändern|verwalten|anpassen)|cookie-?banner*|einwilligungs*(?:verwaltung|banner|tool|fenster)*|consent-?(?:tool|manager|banner|management)*|cookie-?einstellungen|datenschutz-?einstellungen|präferenz-?(?:center|zentrum)|cookie-?hinweis*',
  ),
  browserSettings: words('browser[\\p{L}-]{0,30}'),
  blocking: words('blockier*|deaktivier*|lösch*|ablehn*|verhinder*|abschalt*|unterbind*|ausschalt*'),
  optionalUse: words(
    '(?:statistik|analyse|werbe|marketing|reichweiten|profil)[\\p{L}-]{0,25}(?:cookies?|zwecken?|messung|tracker)|zu (?:statistischen|werblichen|analytischen) zwecken|zu (?:werbe|statistik|analyse|marketing)zwecken|analyse (?:der|ihrer) (?:be)?nutzung',
  ),
  accountOnly: words(
    '(?:in|über|aus|von) (?:ihr|dein|dem|das|ihrem|deinem|seinem)[\\p{L}]{0,2} (?:benutzer|kunden|nutzer)?(?:konto|bereich|profil|dashboard)',
  ),
  vaguePeriod: words(
    '(?:begrenzte|bestimmte|gewisse|angemessene|beschränkte)[nrsm]? (?:zeit|zeitraum|dauer)|eine zeit lang|zeitlich begrenzt',
  ),
  signalTreated: words(
    'beacht*|respektier*|berücksichtig*|erkenn*|ignorier*|werte*|behandel*|gilt als|gelten als|betracht*',
  ),
  anonymous: words('anonym*|aggregiert*|zusammengefasst*'),
  noTracker: words(
    '(?:keine|ohne) (?:tracking-?)?(?:cookie*|tracker*)|setzt keine cookies|cookie-?(?:frei|los)*',
  ),
  nothingShared: words(
    '(?:nicht|niemals|keinesfalls|keine|keinerlei)(?: [\\p{L}]{1,20}){0,4} (?:an|mit) (?:unbefugte )?dritte[nr]?(?: [\\p{L}]{1,20}){0,3} (?:weiter|übermittel|verkauf|gegeb|übertrag)*|keine (?:weitergabe|übermittlung)(?: [\\p{L}]{1,20}){0,4} an dritte|keine (?:personenbezogenen )?daten (?:erhoben|gespeichert|erfasst)',
  ),
  shared: words(
    '(?:werden|können|dürfen)(?: [\\p{L}]{1,20}){0,4} (?:an|mit) (?:unsere |ausgewählte )?(?:dritte|partner|werbepartner|werbetreibende)[nr]?(?: [\\p{L}]{1,20}){0,2} (?:weitergegeben|verkauft|übermittelt|geteilt)|verkauf an dritte',
  ),
  dateLabel: words(
    'stand|zuletzt|überarbeitet|aktualisier*|gültig|in kraft|geändert|fassung|version|letzte änderung',
  ),
  otherRetention: words(
    'inaktiv*|konto*|kunden*|vertrag*|vertraglich*|rechnung*|buchhaltung*|bewerb*|verjähr*|steuer*',
  ),
  data: words('daten|angaben|informationen|protokoll*|logs?|statistiken|berichte*'),
  category: words(
    '(?:unbedingt |technisch )?(?:notwendige|erforderliche|essenzielle|essentielle|funktionale|funktionelle|statistische|analytische)[nr]? (?:cookies?|tracker)|(?:präferenz|komfort|statistik|analyse|leistungs|performance|werbe|marketing|tracking|funktions)-?cookies',
  ),
  reference: words(
    '(?:artikel|abschnitt|ziffer|punkt|kapitel|absatz|nummer) (?<number>\\d{1,2}(?:\\.\\d{1,2}){0,2})',
  ),
  statute: words(
    '(?:abs\\.?|satz|lit\\.?|buchst\\.?|der|des|dem) ?(?:[\\p{L}\\d.-]{1,20} ){0,5}(?:DSGVO|DS-GVO|BDSG|TDDDG|TTDSG|TMG|DDG|gesetz*|verordnung|richtlinie|BGB|HGB|AO)|DSGVO|DS-GVO|BDSG|TDDDG|verordnung|richtlinie',
  ),
  unfinished: words(
    'lorem ipsum|TODO|TBD|bitte (?:ergänzen|ausfüllen)|hier einfügen|mustermann|musterstraße|musterstadt',
  ),
  callToAction: words(
    '(?:jetzt|hier|gleich) (?:[\\p{L}]{3,15} )?(?:spielen|kaufen|bestellen|herunterladen|anmelden|registrieren|testen|starten|buchen|klicken|abonnieren)|mehr erfahren|zum shop',
  ),
  visitor: words('sie|ihre?[nmrs]?|du|deine?[nmrs]?|nutzer|besucher'),
  onlyWithConsent: words(
    '(?:erst|nur|ausschließlich|lediglich) (?:[\\p{L}]{1,12} ){0,3}(?:mit|nach|bei|wenn|sofern) (?:[\\p{L}]{1,14} ){0,4}(?:einwillig*|zustimm*|eingewilligt|zugestimmt)|mit (?:ihrer|deiner) (?:[\\p{L}]{1,14} )?(?:einwilligung|zustimmung)',
  ),
  noConsentTool: words(
    'keine?[nr]? (?:[\\p{L}-]{1,20} ){0,3}(?:cookie-?banner|einwilligungs(?:verwaltung|banner|tool|abfrage|mechanismus)|consent-?(?:tool|banner|manager|management))*|ohne (?:cookie-?)?banner',
  ),
  column: words(
    'anbieter|zweck*|funktion|beschreibung|dauer|speicherdauer|laufzeit|ablauf|gültigkeit|lebensdauer',
  ),
  purposes: {
    statistics: words('statisti*|(?:web-?)?analyse*|analytisch*|reichweiten*|leistungs*|performance*'),
    advertising: words('werb*|marketing*|targeting|retargeting'),
    functional: words('funktional*|funktionell*|präferenz*|komfort*'),
  },
  negation: words('kein*|nicht|ohne|niemals'),
  vagueRefusal: words(
    'notwendig*|essenziell*|erforderlich*|einstellungen|optionen|auswahl|verwalten|anpassen|später|nicht jetzt|vielleicht|schließen|überspringen|weiter|abbrechen',
  ),
  units: {
    Y: words('jahre?n?'),
    M: words('monate?n?'),
    W: words('wochen?'),
    D: words('tage?n?'),
  },
  numbers: { ein: 1, einem: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, zehn: 10 },
};
