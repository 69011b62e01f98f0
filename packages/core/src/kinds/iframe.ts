import { type KindOfTag, spotOf } from './spot.ts';

/**
 * A frame that loads a page. One with its own `srcdoc` shows that: `scanPage` reads it and fills `inner`, and its
 * `src` is only where the placeholder's link leads.
 */
export const iframe: KindOfTag = (tag, read) => {
  const url = read.resolve(read.value(tag, 'src'));
  const ownDocument = read.value(tag, 'srcdoc') !== undefined;
  if (!url && !ownDocument) return null;
  const loads = url && !ownDocument ? [{ url, attribute: 'src' }] : [];
  const [title, allow, sandbox, referrerpolicy] = ['title', 'allow', 'sandbox', 'referrerpolicy'].map(
    (name) => read.value(tag, name),
  );
  return {
    ...spotOf('iframe', tag, read, loads, ownDocument ? ['src', 'srcdoc'] : []),
    frame: { url: url?.href ?? null, title, allow, sandbox, referrerpolicy },
  };
};

/** A frame of a frameset knows no `srcdoc`: it stays empty. */
export const frame: KindOfTag = (tag, read) => {
  const url = read.resolve(read.value(tag, 'src'));
  return url && { ...spotOf('iframe', tag, read, [{ url, attribute: 'src' }]), invisible: true };
};
