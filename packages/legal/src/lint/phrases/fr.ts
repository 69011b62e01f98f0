import { type Phrases, words } from './phrases.ts';

export const fr: Phrases = {
  tracker: words(
    'cookie*|traceur*|(?:fichier* )?témoin* de (?:connexion|navigation)|fichiers? témoins?|pixel*|balise* web|stockage local',
  ),
  consent: words('consent*|accept*|accord préalable'),
  consentUnneeded: words(
    "(?:sans|aucun|pas|ni)(?: [\\p{L}']{1,12}){0,4} (?:consentement|accord)|(?:consentement|accord)(?: [\\p{L}']{1,12}){0,5} (?:pas|n'est)|exempt*(?: [\\p{L}']{1,12}){0,2} consentement",
  ),
  refusal: words(
    "refus*|rejet*|déclin*|ne pas (?:accepter|consentir|autoriser)|ne (?:[\\p{L}']{1,6} )?(?:autorisez|acceptez|consentez|souhaitez) pas|continuer sans accepter",
  ),
  consentTool: words(
    '(?:bandeau|bannière)*|fenêtre (?:dédiée|permettant)*|centre de (?:préférences|gestion|confidentialité)*|gestion* (?:du|des|de votre|de vos) (?:consentement*|cookies)|gestionnaire de (?:cookies|consentement)|paramètres des cookies|param[ée]tr* vos cookies|(?:gérer|modifier|paramétrer|personnaliser) (?:mes|vos) (?:cookies|choix|préférences|consentement*)|solution permettant le recueil',
  ),
  browserSettings: words('navigateur*'),
  blocking: words("bloqu*|désactiv*|supprim*|refus*|effac*|s'opposer|empêch*"),
  optionalUse: words(
    "(?:fins|finalités|cookies|traceurs|mesures?) (?:de |d'|à des fins )?(?:statisti*|analy*|audience|publicit*|marketing|ciblage|profil*)|analyser (?:comment|la fréquentation|le trafic|l'(?:utilisation|usage))",
  ),
  accountOnly: words(
    '(?:depuis|dans|via|à partir de) (?:votre|le|son) (?:compte|espace (?:client|personnel|membre)|profil|tableau de bord)',
  ),
  vaguePeriod: words(
    '(?:durée|période) (?:limitée|déterminée|raisonnable|définie|donnée)|(?:un certain|quelque) temps|une certaine durée',
  ),
  signalTreated: words(
    'respect*|honor*|reconn*|trait*|ignor*|pris* en compte|tenons compte|vaut|vaudra|comptent?|considér*|équivau*',
  ),
  anonymous: words('anonym*|agrég*'),
  noTracker: words(
    "(?:aucun|sans|zéro) (?:cookie*|traceur*)(?: de (?:suivi|tracking|traçage))?|ne (?:dépose|utilise|pose|place|stocke)* (?:pas|aucun) (?:de |d')?(?:cookie*|traceur*)",
  ),
  nothingShared: words(
    "ne (?:sont|seront|font|fait|communiquons|transmettons|cédons|vendons|partageons)(?: [\\p{L}']{1,15}){0,8} (?:à|aux|avec|de) (?:des |de |nos |ses )?(?:tiers|tierces|partenaires)|aucune (?:communication|transmission|cession)(?: [\\p{L}']{1,15}){0,5} (?:tiers|tierces)|(?:aucune donnée|ne (?:recueill|collect|enregistr)*)(?: [\\p{L}']{1,15}){0,4} (?:simple consultation|n'est (?:enregistrée|collectée))",
  ),
  shared: words(
    "(?:peuvent|pourront|sont susceptibles d') ?(?:être )?(?:cédées|vendues|revendues|partagées|transmises|communiquées)(?: [\\p{L}']{1,15}){0,5} (?:à|aux|avec) (?:des |nos |ses |certains )?(?:tiers|partenaires|annonceurs)|revente à des tiers|(?:sont|seront) (?:vendues|revendues|cédées|partagées)(?: [\\p{L}']{1,15}){0,5} (?:à|aux|avec) (?:des |nos |ses )?(?:tiers|partenaires|annonceurs)",
  ),
  dateLabel: words(
    "mis*e? à jour|mise à jour|en vigueur|date d'effet|révis*|version|modifi*|à compter du|en date du|actualis*",
  ),
  otherRetention: words(
    'inactiv*|compte*|contrat*|contractuel*|factur*|comptab*|candidat*|prescription*|authentifi*',
  ),
  data: words('données?|informations?|journaux|logs?|statistiques|rapports?'),
  category: words(
    "(?:cookie|traceur)s? (?:[\\p{L}]{1,12} ){0,2}(?:nécessaire*|essentiel*|fonctionnel*|préférence*|performance*|analy*|statisti*|audience|mesure*|publicit*|marketing|cibl*|réseaux)|(?:cookie|traceur)s? (?:de |d'|dits? )(?:[\\p{L}']{1,15} ){0,2}[\\p{L}]{3,20}",
  ),
  reference: words(
    '(?:article|section|clause|paragraphe|chapitre|point) (?<number>\\d{1,2}(?:\\.\\d{1,2}){0,2})',
  ),
  statute: words(
    "(?:de la |du |de l'|des )(?:[\\p{L}'-]{1,20} ){0,4}(?:loi|RGPD|code|règlement|directive|convention|traité|charte|ordonnance|décret|LCEN|LIL)|RGPD|règlement|directive|loi|LCEN|code",
  ),
  unfinished: words('lorem ipsum|TODO|TBD|à compléter|à remplir'),
  callToAction: words(
    '(?:jouez|achetez|commandez|téléchargez|inscrivez-vous|abonnez-vous|essayez|cliquez|réservez|découvrez|jouer|acheter|commander|télécharger|essayer)(?: (?:maintenant|ici|gratuitement|dès maintenant|une démo|plus)){1,2}|en savoir plus|nous contacter maintenant',
  ),
  visitor: words("vous|votre|vos|l'utilisateur|l'internaute|le visiteur"),
  onlyWithConsent: words(
    "(?:avec|après|sous réserve de) votre (?:[\\p{L}]{1,12} )?(?:consentement|accord)|(?:seulement|uniquement|exclusivement) (?:[\\p{L}']{1,12} ){0,4}(?:consentement|accord)|si vous (?:y )?(?:consentez|acceptez)",
  ),
  noConsentTool: words(
    'aucune? (?:[\\p{L}]{1,14} ){0,3}(?:(?:gestion|recueil) (?:du |des |de )?consentement*|bandeau*|bannière*)|(?:pas de|sans) (?:bandeau|bannière)',
  ),
  column: words(
    'fournisseur*|éditeur|finalité*|fonction|description|durée*|conservation|expiration|échéance',
  ),
  purposes: {
    statistics: words('statisti*|analytique*|analyse*|audience|performance*'),
    advertising: words('publicit*|marketing|ciblage|reciblage'),
    functional: words('fonctionnel*|préférence*|personnalisation'),
  },
  negation: words("aucun*|ne|n'|pas|sans|jamais"),
  vagueRefusal: words(
    'nécessaire*|essentiel*|param[èé]tr*|options?|préférences|choix|gérer|personnaliser|plus tard|pas maintenant|peut-être|fermer|ignorer|continuer(?! sans accepter)|annuler',
  ),
  units: {
    Y: words('ans?|années?'),
    M: words('mois'),
    W: words('semaines?'),
    D: words('jours?'),
  },
  numbers: { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, dix: 10 },
};
