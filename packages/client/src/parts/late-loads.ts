/** How long one script may hold back what waits for it, in milliseconds. */
const patience = 10_000;

/** Types that a browser runs (HTML, "prepare the script element"); anything else is data and never loads. */
const runs = /^(module|(text|application)\/(x-)?(java|ecma)script[\d.]*)?$/i;

/** Whether it is loaded from an address, and then run. */
export function isLoaded(script: HTMLScriptElement): boolean {
  return runs.test(script.type) && script.src !== '' && (isModule(script) || !script.noModule);
}

export function isModule(script: HTMLScriptElement): boolean {
  return script.type.toLowerCase() === 'module';
}

/** Resolves when it has run, has failed, or has used up our patience. */
export function loadedOrFailed(script: HTMLScriptElement): Promise<unknown> {
  return new Promise((resolve) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', resolve);
    setTimeout(resolve, patience);
  });
}

/**
 * Watches the scripts that come to the page from now on: by themselves, or made by others. As a page that is being
 * loaded does before it says that it is, the answer waits for all that stand in it, and for those that they bring.
 */
export function watchLoads(): () => Promise<void> {
  const loads = new Map<HTMLScriptElement, Promise<unknown>>();
  const note = (records: MutationRecord[]): void => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (node instanceof HTMLScriptElement && isLoaded(node)) loads.set(node, loadedOrFailed(node));
    }
  };
  const observer = new MutationObserver(note);
  observer.observe(document, { childList: true, subtree: true });
  return async () => {
    while (loads.size > 0) {
      const some = [...loads];
      loads.clear();
      // What was written comes inert at first, and another element takes its place.
      await Promise.all(some.map(([script, load]) => script.isConnected && load));
      note(observer.takeRecords());
    }
    observer.disconnect();
  };
}
