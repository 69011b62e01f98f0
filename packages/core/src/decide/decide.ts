import type { ServiceSettings } from '../config/schema.ts';
import type { Spot } from '../kinds/spot.ts';
import type { Decision, Service, ServiceKind } from '../model.ts';

/** What of a spot matters to a decision. */
export type Decidable = Pick<Spot, 'kind' | 'invisible' | 'insideControl' | 'ignored' | 'redirect'> & {
  tag: Pick<Spot['tag'], 'name' | 'noscript'>;
};

/** Kinds of service without a visible place, which serve the site's author. */
export const pageLevel: ReadonlySet<ServiceKind> = new Set<ServiceKind>([
  'statistics',
  'session-replay',
  'advertising',
  'tag-manager',
]);

/**
 * Says what is done about one spot.
 * @param own what the author's config says of the service
 * @param onUse the service is contacted only when the visitor uses something
 */
export function decide(
  spot: Decidable,
  service: Service,
  own: ServiceSettings | undefined,
  onUse = false,
): Decision {
  const decided = (action: Decision['action'], asks: Decision['asks'], reason: string): Decision => ({
    action,
    service: service.id,
    asks,
    reason,
  });
  if (spot.ignored !== undefined) return decided('keep', 'nowhere', 'ignored-in-markup');
  if (own?.keep !== undefined) return decided('keep', 'nowhere', 'kept-by-author');
  // Statistics that wait for the first click of any kind are not asked for by that click.
  if (onUse && !pageLevel.has(service.kind)) return decided('keep', 'nowhere', 'on-use');
  // It has to ask before anybody agrees to anything.
  if (service.kind === 'consent-tool') return decided('keep', 'nowhere', 'consent-tool');
  if (spot.kind === 'form') return decided('keep', 'nowhere', 'on-submit');
  if (spot.kind === 'ping') return decided('remove', 'nowhere', 'ping');
  if (spot.kind === 'refresh') return decided(spot.redirect ? 'keep' : 'remove', 'nowhere', 'navigation');
  if (spot.kind === 'hint' && spot.tag.name === 'link') return decided('remove', 'nowhere', 'hint');
  if (spot.tag.noscript && spot.kind !== 'stylesheet' && (spot.invisible || pageLevel.has(service.kind))) {
    return decided('remove', 'nowhere', 'noscript-tracker');
  }
  // Without scripts nobody can be asked: a link stands in for the picture.
  if (spot.tag.noscript && spot.kind === 'image') return decided('remove', 'nowhere', 'noscript-picture');
  // Gated all the same: it opens by itself, unless the visitor has objected.
  if (own?.exempt !== undefined) return decided('gate', 'nowhere', 'exempt');
  return decided('gate', asksAt(spot, service), service.verified ? 'needs-consent' : 'not-identified');
}

function asksAt(spot: Decidable, service: Service): Decision['asks'] {
  if (pageLevel.has(service.kind)) return 'banner';
  if (spot.kind === 'iframe' && !spot.invisible) return 'place';
  if (spot.kind === 'image' && !spot.invisible && !spot.insideControl && service.kind !== 'badge')
    return 'place';
  return 'preferences';
}
