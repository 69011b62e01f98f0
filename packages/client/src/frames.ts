import { restore } from './restore.ts';

/**
 * Opens a gated frame. The same node is taken out and put back: a change of `srcdoc` or `src` in place
 * would add an entry to the history, and Back would only close the embed.
 */
export function openFrame(frame: HTMLElement): void {
  const { parentNode, nextSibling } = frame;
  frame.remove();
  restore(frame);
  parentNode?.insertBefore(frame, nextSibling);
}
