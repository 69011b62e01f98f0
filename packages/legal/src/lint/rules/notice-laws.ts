import { givenOf } from '../../identity/given.ts';
import type { Publisher } from '../../identity/publisher.ts';
import type { ControllerPart } from '../../slots/controller-parts.ts';

/** Something that the law of a country wants in a legal notice. */
export interface NoticeField {
  name: string;
  /** What of `::controller` prints it. */
  part: ControllerPart;
  found: RegExp;
  /** It has to stand soon after this. */
  near?: RegExp;
  /** Only those whose notice says this have to say it. */
  when?: RegExp;
  given(publisher: Publisher): boolean;
}

export interface NoticeLaw {
  country: string;
  /** ISO 3166, as languages name it. */
  region: string;
  /** Of the notice: nobody writes it for readers elsewhere. */
  lang: string;
  /** How such a notice is called, at its start. */
  title: RegExp;
  /** Signs of another country with the same language. */
  elsewhere: RegExp;
  /** Those who need not name themselves; they name their host. */
  anonymous?: RegExp;
  source: string;
  fields: readonly NoticeField[];
}

const mail =
  /[\p{L}\d._%+-]{1,64}\s?(?:@|\(@\)|\(at\)|\[at\])\s?[\p{L}\d-]{1,63}\.[\p{L}\d.-]{2,63}|\{contact\}|mailto:|\{\{[^{}\n]{0,40}mail[^{}\n]{0,40}\}\}/iu;
const phone = /(?:\+|\b0)\d(?:[\s./()-]{0,3}\d){7,12}|\{\{[^{}\n]{0,40}(?:phone|tel)[^{}\n]{0,40}\}\}/;

const email: NoticeField = {
  name: 'an e-mail address',
  part: 'contact',
  found: mail,
  given: ({ controller }) => controller?.contact !== undefined,
};
const address = (found: RegExp): NoticeField => ({
  name: 'a postal address',
  part: 'address',
  found,
  given: ({ controller }) => controller?.address !== undefined,
});
const ids = (name: string, found: RegExp, when?: RegExp): NoticeField => ({
  name,
  part: 'ids',
  found,
  ...(when && { when }),
  given: (publisher) => givenOf(publisher).includes('registrations'),
});

export const noticeLaws: readonly NoticeLaw[] = [
  {
    country: 'France',
    region: 'FR',
    lang: 'fr',
    title: /^(?:mentions|informations)\s+(?:légales|legales)/i,
    elsewhere: /Belgi|Suisse|Luxembourg|Québec|Quebec|Canada|Maroc|Tunisie|Sénégal|Côte d'Ivoire|Monaco/i,
    anonymous: /non[ -]professionnel|particulier/i,
    source: 'LCEN, article 1-1: https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000801164',
    fields: [
      address(/\b\d{2} ?\d{3}\b|cedex/i),
      {
        ...email,
        name: 'a phone number',
        found: phone,
        given: ({ controller }) => controller?.phone !== undefined,
      },
      {
        name: 'who answers for the publication',
        part: 'director',
        found:
          /direct(?:eur|rice|ion)\s+(?:de\s+)?(?:la\s+)?publication|responsable\s+(?:de\s+)?(?:la\s+)?(?:publication|rédaction)/i,
        given: ({ controller }) => controller?.director !== undefined,
      },
      {
        name: 'the host',
        part: 'host',
        found: /héberg/i,
        given: ({ hosting }) => hosting !== undefined,
      },
      {
        name: "the host's address",
        part: 'host',
        near: /héberg/i,
        found: /\b\d{2} ?\d{3}\b|\b\d{1,5},?\s+\p{L}{3,}|\b[A-Z]{2}\s?\d{5}\b/iu,
        given: ({ hosting }) => !hosting || hosting.address !== undefined,
      },
      {
        name: "the host's phone number",
        part: 'host',
        near: /héberg/i,
        found: phone,
        given: ({ hosting }) => !hosting || hosting.phone !== undefined,
      },
    ],
  },
  {
    country: 'Germany',
    region: 'DE',
    lang: 'de',
    title: /^(?:impressum|anbieterkennzeichnung)/i,
    elsewhere: /Österreich|Austria|Schweiz|Switzerland|Liechtenstein|Firmenbuch|\bATU\d|\bCHE-/i,
    source: 'DDG, section 5: https://www.gesetze-im-internet.de/ddg/__5.html',
    fields: [
      address(/\b\d{5}\s+\p{Lu}/u),
      email,
      {
        name: 'who represents it',
        part: 'representative',
        when: /\b(?:GmbH|UG|AG|KG|OHG|e\. ?V\.|eG|SE)(?!\p{L})/u,
        found: /vertret|geschäftsführ|vorstand|vorsitzend|inhaber|komplementär/i,
        given: ({ controller }) => controller?.representative !== undefined,
      },
      ids(
        'its register and number',
        /\bHR ?[AB]\b|\bVR ?\d|\bGnR|registernummer|handelsregister|vereinsregister|registergericht/i,
        /\b(?:GmbH|UG|AG|KG|OHG|e\. ?V\.|eG|SE)(?!\p{L})/u,
      ),
    ],
  },
  {
    country: 'Spain',
    region: 'ES',
    lang: 'es',
    title: /^aviso\s+legal/i,
    elsewhere: /México|Argentina|Colombia|Chile|Perú|Ecuador|Uruguay|Venezuela/i,
    source: 'LSSI, article 10: https://www.boe.es/buscar/act.php?id=BOE-A-2002-13758',
    fields: [
      address(/\b\d{5}\b/),
      email,
      ids('its tax number (NIF)', /\b(?:N\.? ?I\.? ?F|C\.? ?I\.? ?F|DNI|NIE)\b|ES[A-Z]?\d{7,8}/),
      ids(
        'its entry in the register',
        /registro\s+(?:mercantil|de\s+asociaciones|de\s+fundaciones)/i,
        /\b(?:S\. ?L\.|S\. ?A\.|S\. ?L\. ?U|SL|SLU|SA)(?!\p{L})/u,
      ),
    ],
  },
  {
    country: 'Italy',
    region: 'IT',
    lang: 'it',
    title: /^(?:note|informazioni)\s+legali/i,
    elsewhere: /Svizzera|Ticino|San Marino|\bCHE-/i,
    source:
      'D.lgs. 70/2003, article 7: https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2003-04-09;70',
    fields: [
      address(/\b\d{5}\b/),
      email,
      ids('its VAT number', /p\. ?iva|partita\s+iva|\bIT\d{11}\b/i, /\bS\.?[rp]\.?[lA]\b|\bsnc\b|\bsas\b/i),
      ids(
        'its entry in the register (REA)',
        /\bR\.?E\.?A\b|registro\s+(?:delle\s+)?imprese/i,
        /\bS\.?[rp]\.?[lA]\b/i,
      ),
    ],
  },
  {
    country: 'the Netherlands',
    region: 'NL',
    lang: 'nl',
    title: /^(?:colofon|bedrijfsgegevens|juridische\s+informatie)/i,
    elsewhere: /Belgi|\bKBO\b|Vlaanderen/i,
    source: 'Burgerlijk Wetboek 3, article 15d: https://wetten.overheid.nl/BWBR0005291/',
    fields: [
      address(/\b\d{4} ?[A-Z]{2}\b/),
      email,
      ids(
        'its number at the Chamber of Commerce',
        /\bKvK|kamer van koophandel/i,
        /\bB\.?V\b|\bN\.?V\b|stichting|vereniging/i,
      ),
    ],
  },
];
