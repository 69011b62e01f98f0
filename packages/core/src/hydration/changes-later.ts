/** Whether more comes to a page while it is open: Astro's `<ClientRouter />`, and its server islands. */
export function changesLater(text: string): boolean {
  return text.includes('name="astro-view-transitions-enabled"') || text.includes(' data-island-id="');
}
