import { cookiesEn } from './cookies.en.ts';
import { cookiesFr } from './cookies.fr.ts';

export type LegalPageName = 'cookies';

/** Markdown of the default pages, by name and language: for `renderLegalPage` with all of its values. */
export const legalTemplates: Record<LegalPageName, Record<string, string>> = {
  cookies: { en: cookiesEn, fr: cookiesFr },
};
