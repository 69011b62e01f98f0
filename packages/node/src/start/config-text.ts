import type { ProjectConfig } from './project-config.ts';

/** Which legal pages are published, in which languages: the first has none in its addresses. */
export interface LegalConfig {
  pages: readonly string[];
  languages: readonly string[];
}

/** What a first config says; what is not known stands in it as a comment. */
export interface FirstConfig {
  site?: string | undefined;
  /** Absent: no legal pages are published. */
  legal?: LegalConfig | undefined;
}

/** A first `latchkey.config.js`. */
export function ownConfigText(config: FirstConfig): string {
  return `/** @type {import('latchkey').Config} */\nexport default ${objectText(config, true)};\n`;
}

/** What to paste into the config of a generator, which is code that nobody but its author should edit. */
export function pluginText(
  { owner, commonjs }: Pick<ProjectConfig, 'owner' | 'commonjs'>,
  config: FirstConfig,
): string {
  if (owner === 'astro')
    return `import latchkey from '@latchkey/astro';\n\n  integrations: [${indented(`latchkey(${objectText(config, false)})`)}],\n`;
  const add = `eleventyConfig.addPlugin(latchkey, ${objectText(config, true)});`;
  return commonjs
    ? `module.exports = async function (eleventyConfig) {\n  const { default: latchkey } = await import('@latchkey/eleventy');\n  ${indented(add)}\n};\n`
    : `import latchkey from '@latchkey/eleventy';\n\nexport default function (eleventyConfig) {\n  ${indented(add)}\n}\n`;
}

/** The key of the config that publishes legal pages. */
export function legalText({ pages, languages }: LegalConfig): string {
  return `legal: { pages: ${listText(pages)}, languages: ${listText(languages)} }`;
}

function objectText({ site, legal }: FirstConfig, asksForSite: boolean): string {
  const lines = [
    ...(asksForSite ? ['// Where the site is served, with its base path.'] : []),
    ...(asksForSite ? [site ? `site: ${quoted(site)},` : "// site: 'https://docs.example.org/',"] : []),
    '// Who answers for the site: named where visitors are asked, and in legal pages.',
    "// controller: { name: '…', contact: '…' },",
    '// Who stores the site and sends its pages.',
    "// hosting: { provider: '…' },",
    ...(legal ? [`${legalText(legal)},`] : []),
  ];
  return `{\n${lines.map((line) => `  ${line}\n`).join('')}}`;
}

function listText(words: readonly string[]): string {
  return `[${words.map(quoted).join(', ')}]`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n  ');
}
