import { describe, expect, it } from 'vitest';
import { codes, dated, lint } from './lint-support.ts';

describe('the choice', () => {
  it.each([
    ['L301', 'A banner allows you to accept or configure cookies.'],
    ['L303', 'You can change your preferences at any time from your account. Refuse there.'],
    ['L306', 'You may refuse. Your choice is kept for a limited period.'],
    ['L307', 'Turn on Do Not Track in your browser.'],
    ['L308', 'Cookies serve statistical purposes. You can refuse them: block cookies in your browser.'],
    ['L308', 'We use Acme Counter. You can block cookies. That is done in your browser.'],
    ['L308', 'We use cookies to analyze how visitors use the site. You can block cookies in your browser.'],
    ['L308', 'We use cookies of Acme Counter. Most browsers can refuse and delete cookies.'],
    ['L308', 'We use Acme Counter, which does not show who you are. You can block cookies in your browser.'],
    [
      'L308',
      'We use Acme Counter. You can block cookies in your browser, which deletes them when you close it.',
    ],
    ['L301', 'Cookies are not placed unless you give us your consent in the cookie banner.'],
  ])('%s: %s', (code, text) => {
    expect(codes(dated + text)).toEqual([code]);
  });

  it.each([
    'These cookies do not require your consent.',
    'Cookies that are strictly necessary are set without your consent.',
    'We treat Do Not Track as a refusal.',
    'Third parties have to obtain consent for their cookies.',
    'We ask for your consent to cookies. If you do not allow them, they are not set.',
    'You accept that we set cookies. You may choose not to be tracked.',
    'You do not always have to give your express consent to cookies.',
    'Should we set cookies in the future, we ask for your consent before.',
    'Cookies serve statistical purposes. Others last while your browser is open, then they are deleted.',
    'Session cookies are kept for a limited time.',
    'You can opt out by means of cookies, or opt out via Do Not Track.',
    'Cookies serve statistical purposes. Others are deleted when you close your browser.',
    'We use no cookies for advertising purposes. You can delete cookies in your browser.',
    'This site has no Acme Counter. You can delete cookies in your browser.',
    'Do Not Track counts as a refusal.',
    'You can delete your account from your account settings.',
    '| Data | For | Basis |\n| - | - | - |\n| What cookies store | to see what you read | consent |',
    'Block cookies in your browser, or refuse them in our cookie settings: they serve statistical purposes.',
  ])('nothing: %s', (text) => {
    expect(codes(dated + text)).toEqual([]);
  });
});

it.each([
  ['de', 'Global Privacy Control gilt als Ablehnung durch den Browser.'],
  ['es', 'La señal Global Privacy Control del navegador se considera un rechazo.'],
  ['fr', 'Le signal Global Privacy Control de votre navigateur vaut refus.'],
  ['it', 'Il segnale Global Privacy Control del browser vale come rifiuto.'],
  ['nl', 'Het signaal Global Privacy Control van uw browser geldt als weigering.'],
])('knows what is done with a signal (%s)', (lang, text) => {
  const page = (words: string) =>
    `---\nlegal: cookies\nlang: ${lang}\n---\n\n::updated\n\n::controller\n\n${words}`;
  expect(lint(page(text))).toEqual([]);
  expect(lint(page('Global Privacy Control.')).map(({ code }) => code)).toEqual(['L307']);
});

it.each([
  ['de', 'Cookies ermöglichen eine Analyse der Nutzung. Sie können Cookies im Browser blockieren.'],
  ['es', 'Las cookies sirven para analizar el uso del sitio. Puede bloquearlas en su navegador.'],
  ['fr', "Les cookies servent à analyser l'utilisation du site. Votre navigateur peut les bloquer."],
  ['it', "I cookie servono ad analizzare l'uso del sito. Il browser permette di bloccare i cookie."],
  ['nl', 'Cookies helpen analyseren hoe u de site gebruikt. U kunt cookies blokkeren in uw browser.'],
])('L308: the browser alone (%s)', (lang, text) => {
  expect(codes(`---\nlang: ${lang}\n---\n\n${text}`)).toEqual(['L308']);
});

it.each([
  ['de', 'Cookies zu Analysezwecken gibt es. Sie werden gelöscht, wenn Sie den Browser schließen.'],
  ['fr', "Des cookies de mesure d'audience existent. Ils sont supprimés à la fermeture du navigateur."],
  ['it', 'Cookie di marketing ci sono. Vengono eliminati quando si chiude il browser.'],
])('takes the end of a session for no choice (%s)', (lang, text) => {
  expect(codes(`---\nlang: ${lang}\n---\n\n${text}`)).toEqual([]);
});

it('quotes the sentence that speaks of settings', () => {
  const text = `${dated}Cookies serve statistical purposes. Your browser deletes some of them. Most browsers allow you to refuse cookies.`;
  expect(lint(text).map(({ message }) => message)).toEqual([
    expect.stringContaining('"Most browsers allow you to refuse cookies."'),
  ]);
});
