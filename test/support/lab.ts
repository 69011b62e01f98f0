import { startInternet } from './internet.ts';
import { openVisitor, type Visitor } from './visitor.ts';

/**
 * Two browsers, one of them without JavaScript. Each has an internet of its own, so that both can be used at once
 * and it is known who contacted whom.
 */
export interface Lab {
  scripted: Visitor;
  scriptless: Visitor;
  close(): Promise<void>;
}

export async function openLab(): Promise<Lab> {
  const [scripted, scriptless] = await Promise.all([
    openVisitor(await startInternet()),
    openVisitor(await startInternet(), { javaScriptEnabled: false }),
  ]);
  const visitors = [scripted, scriptless];
  return {
    scripted,
    scriptless,
    close: async () => {
      await Promise.all(visitors.map((visitor) => visitor.leave()));
      await Promise.all(visitors.map(({ internet }) => internet.close()));
    },
  };
}

/** Serves a folder to both as the root of this host. */
export function publish({ scripted, scriptless }: Lab, host: string, folder: string): void {
  for (const { internet } of [scripted, scriptless]) internet.publish(host, folder);
}
