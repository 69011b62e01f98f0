import { describe, expect, it } from 'vitest';
import { dated, lint } from './lint-support.ts';

function found(text: string, lang = 'en'): string[] {
  const head = lang === 'en' ? dated : `---\nlang: ${lang}\n---\n\n`;
  return lint(head + text).flatMap(({ code, severity }) => (code === 'L311' ? [severity] : []));
}

describe('consent by use', () => {
  it.each([
    ['en', 'By using this site you consent to cookies.'],
    ['en', 'By continuing to browse the site, you are agreeing to our use of cookies.'],
    [
      'en',
      'If you continue without changing your settings, we assume that you are happy to receive cookies.',
    ],
    ['en', '# Cookies\n\nBy continuing to browse you accept.'],
    ['en', '# Privacy policy\n\nIf you do not agree, please do not use our website.'],
    ['en', 'Your continued use of the website constitutes consent to this privacy policy.'],
    ['en', 'You hereby consent to our Privacy Policy by using our website.'],
    ['fr', 'En poursuivant votre navigation, vous acceptez le dépôt de cookies.'],
    ['fr', "L'utilisation du site vaut acceptation des cookies."],
    ['fr', 'Si vous poursuivez votre navigation, nous considérons que vous acceptez les cookies.'],
    ['es', 'Si continúa navegando, consideramos que acepta el uso de cookies.'],
    ['it', 'Se continui a navigare, riteniamo che accetti i cookie.'],
    ['nl', 'Als u verder surft, accepteert u onze cookies.'],
    ['de', 'Durch die Nutzung unserer Website stimmen Sie der Verwendung von Cookies zu.'],
    ['de', 'Wenn Sie weiter surfen, akzeptieren Sie unsere Cookies.'],
    ['es', 'Al continuar navegando, usted acepta el uso de cookies.'],
    ['it', "Proseguendo la navigazione accetti l'uso dei cookie."],
    ['nl', 'Door gebruik te maken van deze website gaat u akkoord met cookies.'],
  ])('L311 (%s): %s', (lang, text) => {
    expect(found(text, lang)).toEqual(['warn']);
  });

  it.each([
    ['en', 'Continuing to browse is not consent to cookies.'],
    ['en', 'Cookies: your continued use of this site does not count as consent.'],
    ['en', 'Cookies wait: by continuing to browse, you do not consent to anything.'],
    ['en', 'By using this site you agree to the terms of use.'],
    ['en', '# Cookies and terms\n\n## Terms\n\nIf you do not agree, do not use our website.'],
    ['en', 'By using this site, do you accept cookies?'],
    ['en', 'If you continue after you accept cookies, they are set.'],
    ['en', 'If you continue browsing, cookies that you accept stay.'],
    ['en', 'If you use our site, we ask you to accept cookies first.'],
    ['en', 'When you visit our website, a banner asks whether you accept cookies.'],
    ['en', 'Your use of the site is analysed with cookies only if you consent.'],
    ['en', 'By using the buttons you accept or refuse cookies.'],
    ['fr', 'Poursuivre votre navigation ne vaut pas acceptation des cookies.'],
    ['fr', 'Vous pouvez continuer sans accepter les cookies.'],
    ['de', 'Die Nutzung unserer Website gilt nicht als Einwilligung in Cookies.'],
    ['es', 'El uso del sitio no implica consentimiento para las cookies.'],
    ['it', "L'uso del sito non costituisce consenso ai cookie."],
    ['nl', 'Het gebruik van deze website geldt niet als toestemming voor cookies.'],
  ])('nothing (%s): %s', (lang, text) => {
    expect(found(text, lang)).toEqual([]);
  });
});
