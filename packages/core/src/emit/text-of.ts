const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What a visitor reads of markup that our own templates made: they escape `>` in values, and use no other references. */
export function textOf(markup: string): string {
  return markup
    .replace(/<(style|script)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (reference, name: string) => characters[name] ?? reference)
    .replace(/\s+/g, ' ')
    .trim();
}
