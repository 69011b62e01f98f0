import type { Element } from 'hast';
import { h } from 'hastscript';
import { completeHosting, providerOf } from '../identity/hosts.ts';
import { schemeName } from '../identity/registrations.ts';
import type { LegalStrings } from '../strings/legal-strings.ts';
import { isolated, providerLabel } from '../tables/labels.ts';
import { contactLink } from '../words/contact-link.ts';
import { formatDuration } from '../words/duration.ts';
import { type Inline, phrase } from '../words/phrase.ts';
import { type ControllerPart, controllerParts } from './controller-parts.ts';
import type { SlotView } from './slot-view.ts';

/** Parts that a site need not have: left out where nobody said them and nobody asked for them. */
type Part = Inline[] | undefined;

/** Who publishes the site: all that the config says, or the parts that are asked for. */
export function identityBlock(view: SlotView): Element[] {
  const { only = '' } = view.options;
  const asked = controllerParts.filter((part) => only.split(/[\s,]+/).includes(part));
  const { parts: headings, unsaid } = view.strings.identity;
  const wordsOf = (part: ControllerPart) => parts[part](view);
  const [single] = asked;
  if (single !== undefined && asked.length === 1) return [h('p', wordsOf(single) ?? unsaid)];
  const shown = asked.length > 0 ? asked : controllerParts.filter((part) => part !== 'logs');
  const rows = shown.flatMap((part) => {
    const words = wordsOf(part) ?? (asked.length > 0 ? [unsaid] : undefined);
    return words ? [h('dt', headings[part]), h('dd', words)] : [];
  });
  return [h('dl', rows)];
}

const parts: Record<ControllerPart, (view: SlotView) => Part> = {
  name({ publisher: { name, controller }, strings }) {
    const { legalForm, capital } = controller ?? {};
    return joined(
      [
        [isolated(name)],
        ...(legalForm ? [[isolated(legalForm)]] : []),
        ...(capital ? [phrase(strings.identity.capital, { capital: isolated(capital) })] : []),
      ],
      strings,
    );
  },
  representative({ publisher }) {
    const representative = publisher.controller?.representative;
    return representative === undefined ? undefined : [isolated(representative)];
  },
  address: ({ publisher }) => addressLines(publisher.controller?.address),
  ids({ publisher, strings }) {
    const ids = publisher.controller?.registrations ?? [];
    if (ids.length === 0) return undefined;
    return joined(
      ids.map(({ scheme, value }) => [isolated(`${schemeName(scheme)}\u00a0${value}`)]),
      strings,
    );
  },
  contact({ publisher: { controller }, strings }) {
    const { contact, phone } = controller ?? {};
    if (!contact && !phone) return undefined;
    return [
      ...(contact ? [contactLink(contact)] : []),
      ...(contact && phone ? [h('br')] : []),
      ...(phone ? [`${strings.identity.phone} `, phoneLink(phone)] : []),
    ];
  },
  dpo({ publisher, strings }) {
    const dpo = publisher.controller?.dpo;
    if (!dpo) return undefined;
    const days = dpo.days && formatDuration(`P${dpo.days}D`, strings.lang);
    return [
      contactLink(dpo.contact),
      ...(dpo.subject
        ? [h('br'), ...phrase(strings.identity.subject, { subject: isolated(dpo.subject) })]
        : []),
      ...(days ? [h('br'), ...phrase(strings.identity.answer, { days })] : []),
    ];
  },
  director({ publisher }) {
    const director = publisher.controller?.director;
    return director === undefined ? undefined : [isolated(director)];
  },
  host({ publisher, strings }) {
    const hosting = completeHosting(publisher.hosting);
    if (!hosting) return undefined;
    const address = addressLines(hosting.address);
    return [
      ...providerLabel(providerOf(hosting), strings),
      ...(address ? [h('br'), ...address] : []),
      ...(hosting.phone ? [h('br'), `${strings.identity.phone} `, phoneLink(hosting.phone)] : []),
    ];
  },
  logs({ publisher, strings }) {
    const hosting = completeHosting(publisher.hosting);
    if (!hosting) return undefined;
    const provider = isolated(hosting.provider);
    if (!hosting.logs) return phrase(strings.identity.logs, { provider });
    const duration = formatDuration(hosting.logs, strings.lang);
    return phrase(strings.identity.logsKept, { provider, duration });
  },
};

function addressLines(address: string | string[] | undefined): Part {
  if (address === undefined) return undefined;
  const lines = typeof address === 'string' ? address.split('\n') : address;
  return lines.flatMap((line, index) => (index > 0 ? [h('br'), isolated(line)] : [isolated(line)]));
}

function phoneLink(phone: string): Element {
  return h('a', { href: `tel:${phone.replace(/[^+\d]/g, '')}` }, h('bdi', { dir: 'ltr' }, phone));
}

function joined(words: readonly Inline[][], strings: LegalStrings): Inline[] {
  return words.flatMap((each, index) => (index > 0 ? [strings.between.parts, ...each] : each));
}
