import { type KindOfTag, spotOf } from './spot.ts';

/**
 * `<meta http-equiv=refresh>` that leads to another site.
 * The value is read as in HTML, "shared declarative refresh steps": seconds, then `url=` and perhaps quotes.
 */
export const meta: KindOfTag = (tag, read) => {
  if (read.value(tag, 'http-equiv')?.trim().toLowerCase() !== 'refresh') return null;
  const content = read.value(tag, 'content') ?? '';
  const target = /^\s*[\d.]+\s*[;,\s]\s*(?:url\s*=\s*)?(?:"([^"]*)|'([^']*)|(\S.*))/i.exec(content);
  const url = read.resolve((target?.[1] ?? target?.[2] ?? target?.[3])?.trim());
  return url && { ...spotOf('refresh', tag, read, [{ url, attribute: 'content' }]), invisible: true };
};
