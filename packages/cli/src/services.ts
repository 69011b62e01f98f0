import { factsByHost, factsById, knownTo, loadConfig, type ServiceFacts } from '@latchkey/node';
import type { CommonFlags } from './options.ts';
import type { Printer } from './printer.ts';
import { serviceText } from './service-text.ts';

/** `latchkey services [id]`, `latchkey services --host <host>` */
export async function services(
  id: string | undefined,
  flags: Pick<CommonFlags, 'config'> & { host?: string; json?: boolean },
  print: Printer,
): Promise<void> {
  const { settings } = await loadConfig(process.cwd(), flags.config);
  const json = (value: unknown) => print.out(`${JSON.stringify(value, null, 2)}\n`);
  if (id !== undefined) {
    const facts = factsById(id, settings);
    return flags.json ? json(plain(facts)) : print.out(serviceText(facts));
  }
  if (flags.host !== undefined) {
    const found = factsByHost(flags.host, settings);
    return flags.json ? json(found.map(plain)) : print.out(found.map(serviceText).join('\n'));
  }
  const all = knownTo(settings);
  if (flags.json)
    return json(
      all.map(({ id, name, provider, purpose, kind, verified }) => ({
        id,
        name,
        provider,
        purpose,
        kind,
        verified,
      })),
    );
  const width = Math.max(...all.map(({ id }) => id.length));
  for (const { id, name, kind, provider } of all)
    print.out(`${id.padEnd(width)}  ${name} (${kind}${provider ? `, ${provider.entity}` : ''})\n`);
  print.err(`${all.length} services. latchkey services <id> says what is known of one.\n`);
}

/** The catalogue's file holds more than a build needs: evidence and hints. */
function plain({ service, file, configured }: ServiceFacts): object {
  return {
    ...service,
    ...(file && { evidence: file.evidence, harden: file.harden, selfHost: file.selfHost }),
    configured,
  };
}
