import { type Phrases, words } from './phrases.ts';

export const it: Phrases = {
  tracker: words('cookie*|tracciator*|strument* di tracciamento|pixel*|web beacon*|archiviazione locale'),
  consent: words('consens*|acconsent*|accett*|autorizz*'),
  consentUnneeded: words(
    '(?:non|senza|nessun)(?: [\\p{L}]{1,14}){0,4} consenso|esent*(?: [\\p{L}]{1,14}){0,2} consenso',
  ),
  refusal: words(
    'rifiut*|neg(?:are|ato)|non (?:accett|acconsent|autorizz|desider)*|opporsi|opporti|opposizione|revoc*',
  ),
  consentTool: words(
    '(?:gestire|modificare|cambiare|configurare) (?:le tue |le sue |le )?(?:preferenze|scelte)|banner*|centro (?:preferenze|privacy)|pannello (?:di gestione|delle preferenze|cookie)|preferenze (?:sui |dei |relative ai )?cookie|impostazioni (?:dei |sui )?cookie|gestione (?:dei |del )?(?:cookie|consenso|consensi)|piattaforma di (?:gestione del )?consenso',
  ),
  browserSettings: words('browser*'),
  blocking: words('blocc*|disattiv*|elimin*|cancell*|rifiut*|disabilit*|impedire'),
  optionalUse: words(
    "(?:fini|finalità|scopi|cookie) (?:di )?(?:statistic*|analitic*|analisi|pubblicit*|marketing|profilazione|misurazione)|analizzare (?:come|il traffico|l'(?:uso|utilizzo))",
  ),
  accountOnly: words(
    '(?:dal|nel|tramite il|attraverso il|dalla|nella) (?:tuo |suo |proprio |tua |sua )?(?:account|profilo|area (?:riservata|personale|clienti))',
  ),
  vaguePeriod: words(
    '(?:periodo|tempo|durata) (?:limitat|determinat|ragionevol|definit)[\\p{L}]|un certo (?:periodo|tempo)',
  ),
  signalTreated: words(
    'rispett*|riconosc*|tien* conto|ignor*|tratt*|vale come|valgono come|consider*|equival*|conta(?:no)? come',
  ),
  anonymous: words('anonim*|aggregat*'),
  noTracker: words(
    '(?:nessun|senza) (?:cookie*|tracciator*)(?: di tracciamento)?|non (?:installa|utilizza|usa|imposta|memorizza) (?:alcun )?(?:cookie*|tracciator*)',
  ),
  nothingShared: words(
    'non (?:sono|saranno|vengono|verranno) (?:[\\p{L}]{1,12} )?(?:cedut|comunicat|vendut|condivis|trasmess|divulgat|diffus)[\\p{L}](?: [\\p{L}]{1,15}){0,5} (?:a|con) (?:soggetti )?terzi|nessuna (?:comunicazione|cessione) a terzi|non (?:raccoglie|registra|raccogliamo|registriamo) alcun dato',
  ),
  shared: words(
    '(?<!non )(?:possono|potranno|saranno|sono|vengono)(?: essere)? (?:vendut|cedut|condivis|comunicat|trasmess)[\\p{L}](?: [\\p{L}]{1,15}){0,5} (?:a|con) (?:nostri )?(?:terzi|partner|inserzionisti)|rivendita a terzi',
  ),
  dateLabel: words('aggiornat*|aggiornamento|in vigore|efficac*|revision*|versione|modific*'),
  otherRetention: words('inattiv*|account|contratt*|fattur*|contabil*|candidat*|prescrizione'),
  data: words('dat[io]|informazioni|registri|log|statistiche|rapporti'),
  category: words(
    'cookie (?:[\\p{L}]{1,12} ){0,2}(?:necessari*|essenzial*|tecnic*|funzional*|preferenz*|prestazion*|analitic*|analisi|statistic*|pubblicit*|marketing|profilazione)',
  ),
  reference: words(
    '(?:articolo|sezione|punto|paragrafo|clausola|capitolo) (?<number>\\d{1,2}(?:\\.\\d{1,2}){0,2})',
  ),
  statute: words(
    "(?:della |del |dell'|de )(?:[\\p{L}'-]{1,20} ){0,4}(?:legge|GDPR|codice|regolamento|direttiva|decreto|trattato)|GDPR|regolamento|direttiva|d\\.lgs|codice",
  ),
  unfinished: words('lorem ipsum|TBD|da completare|da compilare|inserire qui'),
  callToAction: words(
    '(?:gioca|acquista|compra|scarica|iscriviti|registrati|prova|clicca|prenota|ordina|inizia)(?: (?:ora|qui|subito|gratis|adesso|oggi)){1,2}|scopri di più',
  ),
  visitor: words('tuo|tua|tuoi|suo|sua|vostro|utente|visitatore'),
  onlyWithConsent: words(
    "(?:solo|soltanto|esclusivamente|unicamente) (?:[\\p{L}]{1,12} ){0,4}(?:con|dopo|previo|se) (?:[\\p{L}']{1,12} ){0,3}(?:consenso|acconsent*)|(?:con il|previo|dopo il) (?:tuo |suo |vostro )?(?:[\\p{L}]{1,12} )?consenso",
  ),
  noConsentTool: words('(?:nessun|alcun|senza) (?:[\\p{L}]{1,12} ){0,4}(?:banner|gestione del consenso)'),
  column: words('fornitore|finalità|scopo|funzione|descrizione|durata|scadenza|conservazione'),
  purposes: {
    statistics: words('statistic*|analitic*|analisi|analytics|misurazione|prestazion*'),
    advertising: words('pubblicit*|marketing|profilazione|targeting'),
    functional: words('funzional*|preferenz*|personalizzazione'),
  },
  negation: words('non|nessun*|senza|mai'),
  vagueRefusal: words(
    'necessari*|essenzial*|impostazioni|opzioni|preferenze|gestisci|personalizza|più tardi|non ora|forse|chiudi|salta|continua(?! senza accettare)|annulla',
  ),
  units: {
    Y: words('ann[oi]'),
    M: words('mes[ei]'),
    W: words('settiman[ae]'),
    D: words('giorn[oi]'),
  },
  numbers: { un: 1, una: 1, due: 2, tre: 3, quattro: 4, cinque: 5, dieci: 10 },
};
