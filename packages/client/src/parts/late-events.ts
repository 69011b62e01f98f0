/** What a script that runs in time can still wait for, and where. */
const waitedFor: [EventTarget, string[]][] = [
  [document, ['DOMContentLoaded', 'readystatechange']],
  [window, ['DOMContentLoaded', 'load', 'pageshow']],
];

/**
 * Scripts that run late register for events that have passed. Between the call of this function and the call of
 * what it returns, such listeners are collected; the latter calls each of them once and takes the shims away.
 */
export function catchLateListeners(): () => void {
  const late: (() => void)[] = [];
  for (const [target, types] of waitedFor) {
    const add = target.addEventListener;
    target.addEventListener = (
      type: string,
      listener: EventListenerOrEventListenerObject | null,
      options?: boolean | AddEventListenerOptions,
    ) => {
      add.call(target, type, listener, options);
      if (listener && types.includes(type) && hasPassed(type))
        late.push(() => callLate(target, type, listener));
    };
  }
  const { onload, onpageshow } = window;
  const { onreadystatechange } = document;
  return () => {
    for (const [target] of waitedFor) Reflect.deleteProperty(target, 'addEventListener');
    if (window.onload !== onload) late.push(() => callLate(window, 'load', window.onload));
    if (window.onpageshow !== onpageshow) late.push(() => callLate(window, 'pageshow', window.onpageshow));
    if (document.onreadystatechange !== onreadystatechange) {
      late.push(() => callLate(document, 'readystatechange', document.onreadystatechange));
    }
    for (const call of late) call();
  };
}

function hasPassed(type: string): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!navigation) return document.readyState === 'complete';
  return (
    (type === 'DOMContentLoaded' ? navigation.domContentLoadedEventStart : navigation.loadEventStart) > 0
  );
}

function callLate(target: EventTarget, type: string, listener: unknown): void {
  if (!hasPassed(type)) return;
  const event = type === 'pageshow' ? new PageTransitionEvent(type) : new Event(type);
  Object.defineProperties(event, { target: { value: target }, currentTarget: { value: target } });
  try {
    if (typeof listener === 'function') listener.call(target, event);
    else (listener as EventListenerObject | null)?.handleEvent(event);
  } catch (error) {
    reportError(error);
  }
}
