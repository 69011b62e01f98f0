/**
 * A valid rule before it makes an `@import` void (CSS Cascade 5, section 2). An invalid one does not, and what is
 * valid differs between browsers: only rules that are valid in all of them are recognised here, so that no
 * `@import` that some browser follows is taken for void.
 */
export function closesImports(atRule: string, prelude: string): boolean {
  if (atRule === 'media') return true;
  if (atRule === 'font-face') return prelude.trim().toLowerCase() === '@font-face';
  return atRule === '' && plainSelectors.test(prelude);
}

const blank = '[ \\t\\n\\f\\r]';
const name = '[_a-z][\\w-]*';
const type = `(?:\\*|[a-z][a-z0-9-]*)`;
const attribute = `\\[${name}(?:[~|^$*]?=(?:${name}|"[^"\\\\\\n]*"|'[^'\\\\\\n]*'))?\\]`;
const simple = `(?:[.#]${name}|${attribute}|:(?:root|link|visited|hover|active|focus|first-child|lang\\(${name}\\)))`;
const compound = `(?:${type}${simple}*|${simple}+)`;
const element = '::?(?:before|after)';
const complex = `(?:${element}|${compound}(?:(?:${blank}*[>+~]${blank}*|${blank}+)${compound})*(?:${element})?)`;
const plainSelectors = new RegExp(`^${blank}*${complex}(?:${blank}*,${blank}*${complex})*${blank}*$`, 'i');
