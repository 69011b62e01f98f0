import { restore } from './restore.ts';
import { trustedAttribute } from './trusted.ts';

type Attributes = [name: string, value: string][];

/** What opened frames were while they were gated. */
const closed = new Map<HTMLElement, Attributes>();

/**
 * Opens a gated frame. The same node is taken out and put back: a change of `srcdoc` or `src` in place
 * would add an entry to the history, and Back would only close the embed.
 */
export function openFrame(frame: HTMLElement): void {
  closed.set(
    frame,
    [...frame.attributes].map(({ name, value }) => [name, value]),
  );
  whileOutside(frame, () => restore(frame));
}

/** Puts the placeholder back into every frame that was opened and that `isMeant`. */
export function closeFrames(isMeant: (frame: HTMLElement) => boolean): void {
  for (const [frame, attributes] of [...closed].filter(([frame]) => isMeant(frame))) {
    closed.delete(frame);
    whileOutside(frame, () => {
      for (const { name } of [...frame.attributes]) frame.removeAttribute(name);
      for (const [name, value] of attributes) frame.setAttribute(name, trustedAttribute(frame, name, value));
    });
  }
}

function whileOutside(frame: HTMLElement, change: () => void): void {
  const { parentNode, nextSibling } = frame;
  frame.remove();
  change();
  parentNode?.insertBefore(frame, nextSibling);
}
