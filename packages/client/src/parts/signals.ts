import type { ConsentSignal, Purpose, SignalsData } from '@latchkey/core';

type Queue = { push(...items: unknown[]): unknown };

/** The globals that the vendors' own snippets define, or take over when they are there. */
interface VendorWindow {
  dataLayer?: Queue;
  uetq?: Queue;
  clarity?: ((...call: unknown[]) => void) & { q?: unknown[] };
  fbq?: (...call: unknown[]) => void;
  _paq?: Queue;
}

const vendors = window as unknown as VendorWindow;

/** Who was told the defaults: they come first, and once. */
const introduced = new Set<ConsentSignal>();

/** Tells a vendor for which purposes it may run. Called before its first script runs, after it, and on each change. */
export function tell(vendor: ConsentSignal, granted: ReadonlySet<Purpose>, data: SignalsData): void {
  const isFirst = !introduced.has(vendor);
  introduced.add(vendor);
  calls[vendor](granted, data, isFirst);
}

const state = (granted: boolean) => (granted ? 'granted' : 'denied');

const calls: Record<
  ConsentSignal,
  (granted: ReadonlySet<Purpose>, data: SignalsData, isFirst: boolean) => void
> = {
  /** https://developers.google.com/tag-platform/security/guides/consent */
  google(granted, { google }, isFirst) {
    const types = Object.values(google).flat();
    const stateOf = (allowed: readonly string[]) => ({
      ...Object.fromEntries(types.map((type) => [type, state(allowed.includes(type))])),
      security_storage: 'granted',
    });
    if (isFirst) gtag('consent', 'default', stateOf([]));
    gtag('consent', 'update', stateOf([...granted].flatMap((purpose) => google[purpose] ?? [])));
  },
  /** https://help.ads.microsoft.com/apex/index/3/en/60119 */
  'microsoft-uet'(granted, _, isFirst) {
    vendors.uetq ??= [];
    if (isFirst) vendors.uetq.push('consent', 'default', { ad_storage: 'denied' });
    vendors.uetq.push('consent', 'update', { ad_storage: state(granted.has('advertising')) });
  },
  /** https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2 */
  'microsoft-clarity'(granted) {
    vendors.clarity ??= queueOfClarity();
    vendors.clarity('consentv2', {
      ad_Storage: state(granted.has('advertising')),
      analytics_Storage: state(granted.has('statistics')),
    });
  },
  /** https://developers.facebook.com/docs/meta-pixel/implementation/gdpr */
  meta(granted) {
    // Its snippet does nothing where `fbq` exists: it cannot be told before.
    vendors.fbq?.('consent', granted.size > 0 ? 'grant' : 'revoke');
  },
  /** https://developer.matomo.org/guides/tracking-consent; what it would remember itself is in the receipt already. */
  matomo(granted) {
    vendors._paq ??= [];
    for (const what of ['Consent', 'CookieConsent'])
      vendors._paq.push([granted.size > 0 ? `set${what}Given` : `forget${what}Given`]);
  },
};

/** Google's tags tell a call from other entries by its being an `arguments` object. */
function gtag(..._call: unknown[]): void {
  vendors.dataLayer ??= [];
  // biome-ignore lint/complexity/noArguments: see above
  vendors.dataLayer.push(arguments);
}

function queueOfClarity(): NonNullable<VendorWindow['clarity']> {
  const clarity: NonNullable<VendorWindow['clarity']> = (...call) => {
    clarity.q ??= [];
    clarity.q.push(call);
  };
  return clarity;
}
