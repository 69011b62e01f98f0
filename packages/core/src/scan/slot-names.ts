/** Elements that gating adds to a page. */
export const addedSlots = ['style', 'boot', 'ask', 'link', 'place'] as const;

/** Elements of the author's that are taken out or kept as they are; all others are filled. */
export const blockSlots = ['when', 'opener'] as const;

/** Slots that authors may write, without those of legal pages. */
export const authorSlots = [...blockSlots, 'asked'] as const;

export type AddedSlot = (typeof addedSlots)[number];
export type AuthorSlot = (typeof authorSlots)[number];

export function isAddedSlot(name: string | undefined): name is AddedSlot {
  return addedSlots.some((each) => each === name);
}

export function isBlockSlot(name: string): boolean {
  return blockSlots.some((each) => each === name);
}

export function isAuthorSlot(name: string): name is AuthorSlot {
  return authorSlots.some((each) => each === name);
}

/** Whether a slot is none that only a legal page has. */
export function isCoreSlot(name: string): name is AddedSlot | AuthorSlot {
  return isAddedSlot(name) || isAuthorSlot(name);
}
