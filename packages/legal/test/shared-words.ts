/** Languages that use the English word, by place. */
const sameAsEnglish: Readonly<Record<string, string>> = {
  'columns.domain': 'de hu',
  'columns.name': 'de',
  'columns.service': 'fr',
  'footnotes.title': 'fr',
  'hosting.name': 'de it nl',
  'identity.parts.contact': 'fr',
  'identity.parts.host': 'de it nl',
  'kinds.cookie': 'cs da es fr gl id it mt nl pt pt-BR ro vi',
  'kinds.pixel': 'fr it pt-BR',
  'kinds.link': 'da et it nl pl pt-BR ro',
  'updated.version': 'fr',
};

/** Whether that language's word at that place is the English one. */
export function isShared(place: string, lang: string): boolean {
  return sameAsEnglish[place]?.split(' ').includes(lang) ?? false;
}
