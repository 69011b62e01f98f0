/** Places in a French text where a space is missing or of the wrong kind, or an apostrophe is straight. */
export function typographyFaults(text: string): string[] {
  const prose = text.replace(/https?:\S+/g, '');
  return prose.match(/.{0,12}(?:(?<!\u202f)[:;?!»](?!\w)|«(?!\u202f)|')/gu) ?? [];
}
