import type { LintDocument } from '../document/lint-document.ts';
import { titlesAbove } from '../document/titles-above.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Rule } from '../rule.ts';
import { firstMatch, has, quoted, type Sentence, sentencesOf } from '../sentences.ts';

/** L311 */
export const consentByUse: Rule = {
  code: 'L311',
  name: 'consent-by-use',
  severity: 'warn',
  reason: 'Consent is an act of its own: who reads, scrolls or goes on has not agreed to anything.',
  source:
    'EDPB, guidelines 05/2020 on consent, paragraphs 84 to 86; CJEU, C-673/17 (Planet49): http://curia.europa.eu/juris/document/document.jsf?docid=218462&doclang=EN',
  check(document, { phrases }) {
    if (!phrases) return [];
    return sentencesOf(document).flatMap((sentence) => {
      const said = isAsking(sentence) ? undefined : assumed(sentence.text, phrases);
      if (!said || !isOfPrivacy(sentence, document, phrases)) return [];
      const message = `${quoted(sentence.text)} takes use for agreement, which it is not. Ask before anything starts, and say here how to refuse.`;
      return [{ ...sentence.placeOf(said.index), message }];
    });
  },
};

function isAsking({ text, passage }: Sentence): boolean {
  return passage.kind === 'heading' || /\?["'»”)\s]*$/u.test(text.slice(-10));
}

function assumed(text: string, { byUse }: Phrases): RegExpExecArray | undefined {
  const leave = firstMatch(text, byUse.leave);
  if (leave) return leave;
  if (!has(text, byUse.agreeing) || has(text, byUse.denial)) return undefined;
  return firstMatch(text, byUse.use);
}

/** Personal data and policies about them, in all languages of the phrases. */
const privacy =
  /(?<!\p{L})(?:personal (?:data|information)|privacy|data protection|personenbezogene|datenschutz|données (?:personnelles|à caractère personnel)|confidentialité|datos personales|privacidad|dati personali|persoonsgegevens|persoonlijke gegevens)/iu;

/** Of use, or of sale, in the same languages. */
const terms =
  /(?<!\p{L})(?:terms|conditions|bedingungen|nutzungsbedingungen|agb|conditions générales|cgu|condiciones|términos|condizioni|termini|voorwaarden)(?!\p{L})/iu;

/** A sentence without an object is about what stands around it. */
function isOfPrivacy(
  { text, passage, placeOf }: Sentence,
  document: LintDocument,
  phrases: Phrases,
): boolean {
  const isNamed = (words: string) => has(words, phrases.tracker) || privacy.test(words);
  if (isNamed(text)) return true;
  if (terms.test(text)) return false;
  const { headings, passages, frontmatter } = document;
  if (isNamed(passage.text)) return !terms.test(passage.text);
  const title = frontmatter['title'] ?? headings[0]?.text ?? passages[0]?.text ?? '';
  const around = [...titlesAbove(placeOf(0), headings), String(title)].join(' ');
  return (
    !terms.test(around) && (isNamed(around) || ['cookies', 'privacy'].includes(String(frontmatter['legal'])))
  );
}
