import { frPage } from './fr-page.ts';
import type { LegalStrings } from './legal-strings.ts';

// \u202f is the narrow no-break space that French puts before : ; ? ! and inside of quotation marks.
export const fr: LegalStrings = {
  ...frPage,
  lang: 'fr',
  consentSettings: 'Modifier mes choix',
  footnotes: { title: 'Notes', back: 'Revenir au texte de la note {number}' },
  columns: {
    provider: 'Fournisseur',
    name: 'Nom',
    purpose: 'Finalité',
    duration: 'Durée',
    service: 'Service',
    loaded: 'Contacté',
    domain: 'Domaine',
    moment: 'Moment',
    type: 'Type',
    country: 'Pays',
    url: 'Adresse contenant',
    longest: 'Durée maximale',
    services: 'Par',
  },
  captions: {
    trackers: '{group}\u202f: ce qui est conservé dans votre navigateur.',
    services: 'Services de tiers.',
    email: 'E-mails\u202f: ce qui signale à l’expéditeur qu’ils ont été lus.',
    retention: 'Durées de conservation.',
    links: 'Le nom d’un fournisseur mène à sa politique de confidentialité.',
  },
  provider: { site: 'Ce site', unknown: 'Fournisseur inconnu', withCountry: '{provider} ({country})' },
  kinds: {
    cookie: 'cookie',
    localStorage: 'stockage local',
    sessionStorage: 'stockage de session',
    indexedDB: 'base de données du navigateur',
    cache: 'cache du navigateur',
    pixel: 'pixel',
    link: 'lien',
  },
  thirdParty: '{kind} (tiers)',
  storage: {
    nothing: 'Ne conserve rien dans votre navigateur, selon son fournisseur.',
    unpublished: 'Le fournisseur ne publie pas ce qu’il conserve.',
    unchecked: 'Ce qui est conservé n’a pas été vérifié.',
  },
  durations: {
    session: 'jusqu’à la fermeture du navigateur',
    tab: 'jusqu’à la fermeture de l’onglet',
    persistent: 'jusqu’à ce que vous l’effaciez',
    unpublished: 'non publiée par le fournisseur',
  },
  moments: {
    consent: 'après votre accord',
    load: 'dès l’ouverture d’une page',
    use: 'lorsque vous l’utilisez',
  },
  choiceMoment: 'lorsque vous choisissez',
  declared: {
    edge: 'ajouté aux pages avant qu’elles ne vous parviennent',
    app: 'dans l’application',
    server: 'sur le serveur de ce site',
    email: 'dans les e-mails de ce site',
    'tag-manager': 'chargé par {by}',
  },
  patternNote: '«\u202f*\u202f» remplace les caractères qui identifient le message ou son destinataire.',
  necessary: {
    authentication: 'Connexion à un compte',
    security: 'Sécurité',
    operation: 'Fonctionnement',
  },
  groups: {
    exempt: {
      title: 'Exemptés de consentement',
      text: 'La loi permet à ces services de fonctionner sans vous demander votre accord. Vous pouvez vous y opposer à tout moment.',
    },
    unidentified: {
      title: 'Non identifiés',
      text: 'Les pages de ce site font appel à ces adresses. Leur exploitant n’a pas été vérifié.',
    },
  },
  notes: {
    load: '{service} est contacté dès l’ouverture d’une page qui le contient, sans vous demander votre accord.',
    use: '{service} n’est contacté que lorsque vous l’utilisez.',
    reason: 'Raison donnée par le site\u202f: «\u202f{reason}\u202f»',
    exempt: '{service} fonctionne sans consentement depuis le {date}. Fondement\u202f: {basis}.',
    declared: '{service} ne figure pas dans les pages elles-mêmes\u202f; ce site le déclare\u202f: {place}.',
    object: 'S’opposer à ces services',
  },
  bases: {
    'fr-audience':
      'mesure d’audience pour le seul compte de l’éditeur (article 82 de la loi Informatique et Libertés et lignes directrices de la CNIL)',
    'uk-statistics':
      'statistiques servant à améliorer ce site (Privacy and Electronic Communications Regulations du Royaume-Uni, annexe A1)',
    'uk-appearance':
      'adaptation de l’apparence du site à son visiteur (Privacy and Electronic Communications Regulations du Royaume-Uni, annexe A1)',
  },
  empty: {
    site: 'Aucun service de tiers n’a été trouvé dans les pages de ce site.',
    purpose: 'Aucun service n’a été trouvé dans les pages de ce site pour cette finalité\u202f: {purpose}.',
    email: 'Ce site ne déclare aucun traceur dans ses e-mails.',
    app: 'Ce site ne déclare aucun traceur dans son application.',
    server: 'Ce site ne déclare aucun service sur ses serveurs.',
  },
  hosting: { name: 'Hébergement', purpose: 'Conserve ce site et vous en envoie les pages' },
};
