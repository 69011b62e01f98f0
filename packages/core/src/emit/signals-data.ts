import type { GoogleConsentType, Purpose } from '../model.ts';
import type { SiteView } from './site-view.ts';

/** How the vendors' words for consent follow from purposes. */
export interface SignalsData {
  /** By purpose, what a yes to it grants. */
  google: Partial<Record<Purpose, GoogleConsentType[]>>;
}

const googleTypes: SignalsData['google'] = {
  functional: ['functionality_storage', 'personalization_storage'],
  statistics: ['analytics_storage'],
  advertising: ['ad_storage', 'ad_user_data', 'ad_personalization'],
};

export function signalsData({ consentMode }: SiteView): SignalsData {
  return { google: { ...googleTypes, ...consentMode } };
}
