import type { Service } from '@latchkey/core';
import type { ServiceFacts } from '@latchkey/node';

type Row = readonly [label: string, value: string | undefined];

/** What is known of a service, for people: one fact per line, the ends of lines are not broken. */
export function serviceText({ service, file, configured, uses }: ServiceFacts): string {
  const { match, renders } = service;
  return `${service.name} (${service.id})\n${rows([
    ['run by', providerText(service)],
    [
      'purpose',
      `${service.purpose}, ${service.kind}${service.contact === 'use' ? '; contacted only when it is used' : ''}`,
    ],
    ['known by', match.urls.join('  ') || undefined],
    ['in scripts by', match.inline.map((source) => `/${source}/`).join('  ') || undefined],
    ['renders into', renders],
    ...stored(service, uses),
    ['stores', file?.storageUnknown && `not known: ${file.storageUnknown}`],
    ['less of it', file?.harden && hardenText(file.harden)],
    ['without it', file?.selfHost],
    ['necessary', file?.mayBeNecessary],
    ['evidence', file ? `${file.evidence.level}, ${file.evidence.checked}` : undefined],
    ...(file?.evidence.sources ?? []).map((source): Row => ['', source]),
    ['', file?.evidence.note],
    ['verified', service.verified ? undefined : 'no: its scripts and frames wait, listed as not identified'],
    ['config', configured ? `services['${service.id}']` : service.verified ? undefined : snippet(service)],
  ])}`;
}

function providerText({ provider }: Service): string {
  if (!provider) return 'nobody has said';
  const { entity, country, privacyUrl } = provider;
  return `${entity}${country ? ` (${country})` : ''}${privacyUrl ? `, ${privacyUrl}` : ''}`;
}

function stored({ storage, storesNothing }: Service, uses: readonly string[]): Row[] {
  if (storesNothing) return [['stores', 'nothing']];
  return storage.map(({ name, kind, domain, duration, when }, index) => [
    index === 0 ? 'stores' : '',
    `${name} (${kind}${domain ? ` at ${domain}` : ''}, ${duration ?? 'duration not published'}): ${uses[index]}${when ? `. Only if: ${when}` : ''}`,
  ]);
}

function hardenText({
  effect,
  query,
  host,
  attributes,
  code,
}: NonNullable<NonNullable<ServiceFacts['file']>['harden']>): string {
  const how = [
    query && new URLSearchParams(query).toString(),
    host && `${host.to} in the place of ${host.from}`,
    attributes &&
      Object.entries(attributes)
        .map(([name, value]) => `${name}="${value}"`)
        .join(' '),
    code,
  ];
  return `${how.filter(Boolean).join('; ')}: ${effect}`;
}

function snippet({ id, name }: Service): string {
  return `services: { '${id}': { name: ${JSON.stringify(name === id ? '…' : name)}, provider: '…', purpose: 'content' } }`;
}

function rows(all: readonly Row[]): string {
  return all
    .flatMap(([label, value]) => (value === undefined ? [] : [`  ${label.padEnd(13)}  ${value}\n`]))
    .join('');
}
