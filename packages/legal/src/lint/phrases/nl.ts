import { type Phrases, words } from './phrases.ts';

export const nl: Phrases = {
  tracker: words('cookie*|tracker*|tracking*|pixel*|webbaken*|lokale opslag'),
  consent: words('toestemm*|accepter*|akkoord*|instemm*'),
  consentUnneeded: words(
    '(?:geen|zonder|niet)(?: [\\p{L}]{1,16}){0,4} toestemming|toestemming(?: [\\p{L}]{1,16}){0,3} niet',
  ),
  refusal: words(
    'weiger*|geweigerd|afwijz*|afwijs*|niet (?:accepter|toesta|akkoord|instem|toestem)*|bezwaar*|intrekk*',
  ),
  consentTool: words(
    '(?:je|uw|jouw) (?:voorkeuren|keuze) (?:[\\p{L}]{1,12} ){0,3}(?:aanpassen|wijzigen|beheren)|cookie-?(?:banner|melding|instellingen|voorkeuren|venster)*|voorkeuren-?centrum|privacy-?centrum|toestemmings?(?:beheer|tool|venster)*|toestemming beheren|cookies beheren',
  ),
  browserSettings: words('browser[\\p{L}-]{0,30}'),
  blocking: words('blokker*|uitschakel*|uitzet*|verwijder*|weiger*|uit te (?:schakelen|zetten)|deactiver*'),
  optionalUse: words(
    '(?:statist|analy|advertent|market|bereik|profil)[\\p{L}-]{0,25}(?:cookies?|doeleinden|meting|trackers?)|voor (?:statistische|analytische|commerciële) doeleinden|analyseren hoe|analyse* van het gebruik',
  ),
  accountOnly: words(
    '(?:in|via|vanuit|vanaf) (?:je|uw|jouw|het|zijn) (?:account|profiel|klantomgeving|dashboard|gebruikersaccount)',
  ),
  vaguePeriod: words('(?:beperkte|bepaalde|redelijke|zekere) (?:tijd|periode|duur|termijn)|enige tijd'),
  signalTreated: words(
    'respecter*|erken*|honoreer*|negeer*|behandel*|rekening mee|geldt als|gelden als|telt als|beschouw*',
  ),
  anonymous: words('anonie*|geanonimiseerd*|geaggregeerd*'),
  noTracker: words(
    '(?:geen|zonder) (?:tracking-?)?(?:cookie*|tracker*)|plaatst geen cookies|cookieloos|cookieloze',
  ),
  nothingShared: words(
    '(?:niet|nooit|geen)(?: [\\p{L}]{1,20}){0,5} (?:aan|met) derden(?: [\\p{L}]{1,20}){0,3}|(?:registreren|verzamelen|bewaren) geen (?:persoons)?gegevens',
  ),
  shared: words(
    '(?:worden|kunnen|mogen)(?: [\\p{L}]{1,20}){0,4} (?:aan|met) (?:onze )?(?:derden|partners|adverteerders)(?: [\\p{L}]{1,20}){0,2} (?:verkocht|gedeeld|verstrekt|doorgegeven)|verkoop aan derden',
  ),
  dateLabel: words(
    'bijgewerkt|aangepast|geldig|van kracht|gewijzigd|herzien*|versie|ingangsdatum|laatst* wijziging',
  ),
  otherRetention: words(
    'inactiv*|account*|contract*|overeenkomst*|factuur*|facturen|boekhoud*|sollicit*|verjaring*|klant*',
  ),
  data: words('gegevens|informatie|logs?|logboek*|statistieken|rapporten'),
  category: words(
    '(?:strikt )?(?:noodzakelijke|essentiële|functionele|analytische|statistische) (?:cookies?|trackers?)|(?:voorkeurs?|prestatie|statistiek|advertentie|marketing|tracking)-?cookies',
  ),
  reference: words(
    '(?:artikel|paragraaf|hoofdstuk|punt|sectie|clausule) (?<number>\\d{1,2}(?:\\.\\d{1,2}){0,2})',
  ),
  statute: words(
    '(?:van (?:de |het )?)(?:[\\p{L}-]{1,20} ){0,4}(?:AVG|wet|verordening|richtlijn|wetboek|Telecommunicatiewet)|AVG|verordening|richtlijn|Telecommunicatiewet',
  ),
  unfinished: words('lorem ipsum|TBD|nog in te vullen|hier invullen'),
  callToAction: words(
    '(?:speel|koop|bestel|download|probeer|boek|start|klik|meld je aan|schrijf je in)(?: (?:nu|hier|gratis|vandaag|direct)){1,2}|meer informatie|lees meer',
  ),
  visitor: words('u|uw|je|jouw|gebruiker|bezoeker'),
  onlyWithConsent: words(
    '(?:alleen|pas|uitsluitend) (?:[\\p{L}]{1,12} ){0,3}(?:met|na|als|indien) (?:[\\p{L}]{1,12} ){0,4}(?:toestemming|toestemt|akkoord|instemt)|met (?:uw|jouw|je) (?:[\\p{L}]{1,14} )?toestemming',
  ),
  noConsentTool: words(
    '(?:geen|zonder) (?:[\\p{L}-]{1,14} ){0,3}(?:cookie-?(?:banner|melding)|toestemmings?(?:banner|beheer|tool|venster))*',
  ),
  column: words(
    'aanbieder|leverancier|doel*|functie|beschrijving|omschrijving|duur|bewaartermijn|looptijd|verval*|geldigheid',
  ),
  purposes: {
    statistics: words('statisti*|analy*|bereik*|prestatie*'),
    advertising: words('advertent*|reclame*|marketing*|targeting'),
    functional: words('functione*|voorkeur*|personalisatie'),
  },
  negation: words('geen|niet|nooit|zonder'),
  vagueRefusal: words(
    'noodzakelijk*|essentie*|instellingen|opties|voorkeuren|beheren|aanpassen|later|niet nu|misschien|sluiten|overslaan|doorgaan|annuleren',
  ),
  units: {
    Y: words('ja(?:ar|ren)'),
    M: words('maand(?:en)?'),
    W: words('we(?:ek|ken)'),
    D: words('dag(?:en)?'),
  },
  numbers: { een: 1, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, tien: 10 },
};
