/** Cookie policy in French; \u202f is the narrow no-break space before : ; ? ! and inside of quotation marks. */
export const cookiesFr = `---
legal: cookies
title: Politique relative aux cookies
lang: fr
---

Cette page indique ce que {site} conserve dans votre navigateur, quels services de tiers ses pages utilisent et
comment vous en décidez.

## Qu’est-ce qu’un traceur\u202f?

Un cookie est un court texte qu’un site dépose dans votre navigateur et retrouve lors de vos visites suivantes. Le
stockage local, les images invisibles et certains scripts peuvent servir au même usage. Cette page les appelle tous
des traceurs.

## Sans choix de votre part, c’est non

Un service soumis à votre consentement n’est pas chargé avant que vous l’ayez donné. Jusque-là, votre navigateur ne
le contacte pas et ce service ne conserve rien. Poursuivre la lecture, faire défiler la page ou fermer un message ne
vaut pas consentement.

À l’endroit d’une vidéo, d’une carte ou d’un autre contenu venu d’ailleurs se trouve un message. Vous pouvez y ouvrir
ce seul contenu, sans rien d’autre.

## Accepter, refuser ou choisir

Accepter et refuser demandent le même effort\u202f: un clic, au même endroit. Vous pouvez aussi choisir service par
service. Si vous refusez, toutes les pages restent lisibles\u202f; seul manque ce que les services refusés y
ajouteraient.

Votre choix est conservé dans votre navigateur pendant {months} à compter du jour où vous le faites, sans que vos
visites prolongent ce délai. Ensuite, la question peut vous être posée de nouveau. D’ici là, elle ne porte que sur les
services nouveaux ou modifiés.

## Changer d’avis

Vous pouvez modifier ou retirer votre choix à tout moment, aussi simplement que vous l’avez fait.

::consent-settings

Après un retrait, le service n’est plus chargé, et ce qu’on sait qu’il a conservé sous l’adresse de ce site est
effacé. Ce qu’il a conservé sous sa propre adresse, vous seul pouvez l’effacer, dans les réglages de votre navigateur.

## Ce qui est conservé dans votre navigateur

Cette liste est établie d’après les pages du site à chaque publication. Elle ne peut pas montrer ce qu’un tiers fait
sur ses propres serveurs.

::trackers

## Services de tiers

::services

## Réglages de votre navigateur

Votre navigateur peut afficher, effacer et bloquer les cookies et les autres données conservées, pour tous les sites
ou pour un seul. Cherchez «\u202fvie privée\u202f» ou «\u202fdonnées de sites\u202f» dans ses réglages. Si vous effacez
ce que ce site a conservé, votre choix est oublié lui aussi, et la question peut vous être posée de nouveau.

:::when{contact}
## Contact

Pour toute question sur cette page, écrivez à {contact}.
:::
`;
