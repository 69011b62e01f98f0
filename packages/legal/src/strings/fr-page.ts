import type { PageStrings } from './page-strings.ts';

export const frPage: PageStrings = {
  draft: 'Brouillon. Personne n’a encore relu cette page\u202f; elle n’est pas publiée.',
  updated: {
    version: 'Version {version}.',
    effective: 'En vigueur depuis le {date}.',
    updated: 'Dernière modification le {date}.',
    prevails: 'Si les traductions diffèrent, celle-ci fait foi\u202f: {language}.',
  },
  verification: {
    dated:
      'À la date du {date}, les pages publiées de ce site ont été examinées pour y trouver tout ce qui contacte un tiers ou conserve quelque chose dans votre navigateur.',
    undated:
      'À chaque publication de ce site, ses pages sont examinées pour y trouver tout ce qui contacte un tiers ou conserve quelque chose dans votre navigateur.',
    pages: 'Pages examinées\u202f: {pages}.',
    none: 'Rien de ce qui a été trouvé n’exige votre consentement.',
    some: 'Attendent votre consentement\u202f: {services}.',
    unknown:
      'Rien de ce qui a été identifié n’exige votre consentement\u202f; non identifiés\u202f: {services}.',
    limits:
      'Un tel examen voit les pages. Il ne voit ni ce que gardent les serveurs, ni ce que contiennent les e-mails et les applications, ni ce qu’un gestionnaire de balises chargera\u202f; pour cela, cette page s’en remet à ce que le site déclare.',
  },
  retention: {
    unpublished: 'non publiée par {services}',
    logs: 'Journaux du serveur',
    nothing: 'Ce site ne conserve dans votre navigateur rien qui ait une durée.',
  },
  browsers: {
    intro:
      'Où voir, effacer et bloquer ce que les sites ont conservé\u202f; chaque nom mène aux instructions de l’éditeur du navigateur\u202f:',
    paths: {
      firefox: 'Paramètres › Vie privée et sécurité › Cookies et données de sites',
      chrome: 'Paramètres › Confidentialité et sécurité › Paramètres des sites',
      safari: 'Réglages › Confidentialité › Gérer les données de sites web',
      edge: 'Paramètres › Confidentialité, recherche et services › Cookies',
    },
  },
  changes: {
    none: 'Cette page n’a pas changé depuis sa première publication.',
    version: 'Version {version}\u202f:',
    added: 'Nouveau sur ce site\u202f: {services}.',
  },
  identity: {
    parts: {
      name: 'Responsable',
      address: 'Adresse',
      ids: 'Immatriculation',
      contact: 'Contact',
      dpo: 'Délégué à la protection des données',
      director: 'Directeur de la publication',
      host: 'Hébergement',
      logs: 'Journaux du serveur',
    },
    unsaid: 'non indiqué',
    capital: 'capital social de {capital}',
    phone: 'Téléphone',
    subject: 'Objet à indiquer\u202f: «\u202f{subject}\u202f».',
    answer: 'Une réponse vous parvient sous {days}.',
    logs: 'Pour vous envoyer une page, {provider} reçoit l’adresse de votre appareil, la page demandée et l’heure, et peut les garder dans ses journaux.',
    logsKept:
      'Pour vous envoyer une page, {provider} reçoit l’adresse de votre appareil, la page demandée et l’heure. Ses journaux les gardent pendant {duration}.',
  },
  facts: { lastPublication: 'la dernière publication', nothingStored: 'rien n’est conservé' },
  otherLanguages: 'Cette page dans d’autres langues\u202f:',
};
