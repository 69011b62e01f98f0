/** What a script that runs in time can still wait for, and where, in the order in which it comes. */
const waitedFor: [target: EventTarget, types: string[]][] = [
  [document, ['readystatechange', 'DOMContentLoaded']],
  [window, ['DOMContentLoaded', 'load', 'pageshow']],
];

type Listener = EventListenerOrEventListenerObject;

/** Somebody who waits in vain. Without a listener it is the handler of the target, `onload` for example. */
interface Waiting {
  target: EventTarget;
  type: string;
  listener?: Listener;
  /** The page was complete when it came. */
  missedAll: boolean;
}

/** Plays a page that is being loaded to scripts that run late; the methods are to be called in this order. */
export interface LateEvents {
  /** All scripts have run but the deferred ones. */
  interactive(): void;
  /** These too. */
  contentLoaded(): void;
  /** All has been loaded. */
  complete(): void;
  /** Takes the shims away. */
  end(): void;
}

/**
 * From now on scripts see the state of the document that they would have seen, and listeners for events that have
 * passed are collected, each to be called once when its event comes again. Other listeners are not called.
 */
export function catchLateListeners(): LateEvents {
  const waiting: Waiting[] = [];
  const handled = waitedFor.flatMap(([target, types]) => types.map((type) => ({ target, type })));
  const known = handled.map(({ target, type }) => handlerOf(target, type));
  let state: DocumentReadyState = 'loading';

  const wait = (target: EventTarget, type: string, listener?: Listener): void => {
    const isKnown = waiting.some(
      (each) => each.target === target && each.type === type && each.listener === listener,
    );
    if (isKnown || !hasPassed(type, target)) return;
    waiting.push({ target, type, ...(listener && { listener }), missedAll: hasPassed('load', window) });
  };
  /** A handler has the place that it got when it was set. */
  const noteHandlers = (): void => {
    for (const [index, { target, type }] of handled.entries()) {
      const handler = handlerOf(target, type);
      if (handler !== known[index]) wait(target, type);
      known[index] = handler;
    }
  };
  const tell = (target: EventTarget, type: string): void => {
    noteHandlers();
    for (const each of waiting.filter((each) => each.target === target && each.type === type)) {
      if (waiting.includes(each) && (each.missedAll || state !== 'complete')) call(each);
    }
  };

  for (const [target, types] of waitedFor) {
    const { addEventListener, removeEventListener } = target;
    target.addEventListener = (type: string, listener: Listener | null, options?: boolean) => {
      addEventListener.call(target, type, listener, options);
      noteHandlers();
      if (listener && types.includes(type)) wait(target, type, listener);
    };
    target.removeEventListener = (type: string, listener: Listener | null, options?: boolean) => {
      removeEventListener.call(target, type, listener, options);
      const gone = waiting.findIndex(
        (each) => each.target === target && each.type === type && each.listener === listener,
      );
      if (listener && gone >= 0) waiting.splice(gone, 1);
    };
  }
  const inTruth = Object.getOwnPropertyDescriptor(Document.prototype, 'readyState');
  Object.defineProperty(document, 'readyState', {
    configurable: true,
    // What runs meanwhile but is no script of the page, the island above all, sees what is true.
    get: () => (state === 'interactive' || document.currentScript ? state : inTruth?.get?.call(document)),
  });

  return {
    interactive() {
      state = 'interactive';
      tell(document, 'readystatechange');
    },
    contentLoaded() {
      tell(document, 'DOMContentLoaded');
      tell(window, 'DOMContentLoaded');
    },
    complete() {
      state = 'complete';
      tell(document, 'readystatechange');
      tell(window, 'load');
      tell(window, 'pageshow');
    },
    end() {
      for (const [target] of waitedFor) {
        Reflect.deleteProperty(target, 'addEventListener');
        Reflect.deleteProperty(target, 'removeEventListener');
      }
      Reflect.deleteProperty(document, 'readyState');
    },
  };
}

function handlerOf(target: EventTarget, type: string): unknown {
  return Reflect.get(target, `on${type}`);
}

/** Whether an event will not come any more to a listener that is added now. */
function hasPassed(type: string, target: EventTarget): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!navigation) return document.readyState === 'complete';
  if (type === 'readystatechange') return true;
  if (type === 'load') return navigation.loadEventStart > 0;
  if (type === 'pageshow') return navigation.loadEventEnd > 0;
  // It comes to the window after the document.
  return (
    (target === document ? navigation.domContentLoadedEventStart : navigation.domContentLoadedEventEnd) > 0
  );
}

function call({ target, type, listener = handlerOf(target, type) as Listener }: Waiting): void {
  const event = type === 'pageshow' ? new PageTransitionEvent(type) : new Event(type);
  Object.defineProperties(event, { target: { value: target }, currentTarget: { value: target } });
  try {
    if (typeof listener === 'function') listener.call(target, event);
    else listener?.handleEvent(event);
  } catch (error) {
    reportError(error);
  }
}
