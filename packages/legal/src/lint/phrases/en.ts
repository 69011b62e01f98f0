import { type Phrases, words } from './phrases.ts';

export const en: Phrases = {
  tracker: words('cookie*|tracker*|tracking|pixel*|web beacon*|local storage'),
  consent: words('consent*|accept*|agree*|opt-in'),
  consentUnneeded: words(
    '(?:not|no|without|never)(?: (?!unless|until|without|before)[\\p{L}]{1,12}){0,6} consent*|consent* (?:is|are) not|exempt* from consent',
  ),
  refusal: words(
    "refus*|reject*|declin*|deny|denying|opt-out|opt out|withhold*|say no|(?:do not|don't) (?:want|wish|allow|permit|authori[sz]e|accept|agree|consent)*|(?:choice|right|free) to (?:prohibit|forbid|object)|(?:choos*|chose|option|prefer|decid*) not to|continue without (?:accept|agree|consent)*",
  ),
  consentTool: words(
    '(?:cookie|information|consent) banner*|cookie notice*|consent management|management cent(?:er|re)|preference cent(?:er|re)|privacy cent(?:er|re)|cookie settings|cookie preferences|consent (?:tool|manager|mechanism|platform|window)|(?:your|my) choices|(?:manage|change|update|set|adjust|control) your (?:cookie )?(?:preferences|consent*)',
  ),
  browserSettings: words('browser*'),
  blocking: words('block*|disabl*|delet*|refus*|reject*|turn* off|deactivat*|prevent*'),
  optionalUse: words(
    '(?:statistic*|analytic*|audience|advertis*|marketing|retarget*|profil*) (?:and [a-z]{3,15} )?(?:purposes|cookies|trackers|data)|for (?:statistical|analytical|advertising|marketing)|analy[sz]e (?:how (?:users|visitors|you)|(?:the )?(?:use|usage|traffic))',
  ),
  accountOnly: words(
    '(?:from|in|via|through|within) (?:your|the|their) (?:personal )?(?:account|user area|customer area|profile|dashboard)',
  ),
  vaguePeriod: words(
    '(?:limited|certain|reasonable|defined|given) (?:period|time|duration|amount of time)|for a (?:while|time)',
  ),
  signalTreated: words(
    'honou?r*|respect*|recogni[sz]*|obey*|ignore*|treat*|do not respond|process*|counts? as|taken? as|opt(?:ing)?[ -]out (?:by|via|with|using|through)',
  ),
  anonymous: words('anonymous*|anonymi[sz]*|aggregate*|non-identif*'),
  noTracker: words(
    '(?:no|without(?: any)?|zero) (?:tracking )?(?:cookie*|tracker*)|(?:does|do) not (?:set|use|place|store|deposit) (?:any )?(?:tracking )?(?:cookie*|tracker*)|cookie-?(?:less|free)',
  ),
  nothingShared: words(
    '(?:not|never) (?:be )?(?:disclos*|shar*|s(?:old|ell)|transmit*|pass* on|communicat*|transfer*|rent*)(?: [\\p{L}]{1,15}){0,6} (?:to|with) (?:any )?(?:third|other) part*|do(?:es)? not (?:sell|share|disclose)(?: [\\p{L}]{1,15}){0,6} (?:to|with) (?:any )?(?:third|other) part*|no communication to third part*|do(?:es)? not (?:record|collect|store) any (?:personal )?data',
  ),
  shared: words(
    '(?<!not )(?:subject to|may be|are|is|will be) (?:re-?s(?:ale|old)|sold|shared|disclosed|transmitted|passed on|transferred|rented)(?: [\\p{L}]{1,15}){0,5} (?:to|with) (?:our |its |some |certain |selected )?(?:third part*|partner*|advertis*)|re-?sale to third part*|(?:we|publisher|company) (?:may )?(?:sell*|shar*|rent*|disclos*)(?: [\\p{L}]{1,15}){0,6} (?:to|with) (?:our |its |some |certain |selected )?(?:third part*|partner*|advertis*)',
  ),
  dateLabel: words(
    'updat*|effective|revis*|version|in force|last (?:modified|changed|reviewed|edited|amended)|as of|dated|modified',
  ),
  otherRetention: words(
    'inactiv*|account*|contract*|invoice*|accounting|authenticated|candidate*|statut*|limitation',
  ),
  data: words('data|information|records?|logs?|statistics|reports?'),
  category: words(
    '(?:strictly )?(?:necessary|essential|functional*|preference*|performance|analytic*|statistic*|audience|advertis*|marketing|targeting|social) (?:and [\\p{L}]{3,15} )?(?:cookie*|tracker*)|cookie* for [\\p{L}]{3,15}',
  ),
  reference: words('(?:article|section|clause|paragraph|chapter) (?<number>\\d{1,2}(?:\\.\\d{1,2}){0,2})'),
  statute: words(
    'of (?:the )?(?:[\\p{L}-]{1,20} ){0,4}(?:GDPR|Law|Act|Regulation|Directive|Code|Convention|Treaty|Charter|Ordinance|TDDDG|DSGVO)|GDPR|RGPD|Regulation|Directive|CCPA|LCEN',
  ),
  unfinished: words('lorem ipsum|TODO|TBD|FIXME|to be completed|insert (?:name|company|address|date) here'),
  callToAction: words(
    '(?:play|buy|shop|order|download|subscribe|register|join|book|start|try|get|call|sign up|apply|click|learn|read)(?: (?:now|here|today|more|us|free|for free|started|a demo|it now|your free trial)){1,2}|sign up|contact sales|get started',
  ),
  visitor: words('you|your|users?|visitors?'),
  onlyWithConsent: words(
    'only (?:[\\p{L}]{1,12} ){0,6}(?:with|after|if|once|upon) (?:[\\p{L}]{1,12} ){0,4}consent*|(?:with|after|upon) your (?:prior |explicit |express )?consent|if you (?:consent|agree|accept)|not (?:[\\p{L}]{1,12} ){0,4}(?:without|before|until) (?:[\\p{L}]{1,12} ){0,4}(?:consent*|agree*|accept*)',
  ),
  noConsentTool: words(
    'no (?:[\\p{L}]{1,12} ){0,3}(?:consent (?:[\\p{L}]{1,14} )?(?:mechanism|tool|banner|platform)|(?:cookie )?banner*)|not (?:need|require|show|display|use) (?:an?|any) (?:[\\p{L}]{1,12} )?(?:consent|cookie) (?:banner|mechanism|tool)|without (?:a |any )?(?:cookie|consent) banner*',
  ),
  column: words(
    'provider|vendor|purpose*|function|description|duration|retention|expir*|lifetime|life ?span|kept for|storage period',
  ),
  purposes: {
    statistics: words('statistic*|analytic*|audience|performance'),
    advertising: words('advertis*|marketing|retarget*|targeting'),
    functional: words('functional*|preference*|personali[sz]ation'),
  },
  negation: words("not|no|none|never|without|don't|doesn't"),
  vagueRefusal: words(
    'necessary|essential|required|non-?essential|settings|options|preferences|choices|manage|customi[sz]e|later|not now|maybe|close|dismiss|skip|continue(?! without)|more|cancel',
  ),
  units: {
    Y: words('years?|yrs?'),
    M: words('months?'),
    W: words('weeks?'),
    D: words('days?'),
  },
  numbers: { one: 1, two: 2, three: 3, four: 4, five: 5, ten: 10 },
};
