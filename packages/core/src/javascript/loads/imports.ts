import type { Import } from '../analysis.ts';
import { HOLE, texts } from '../values/value.ts';
import type { Collector } from './collector.ts';

const addressed = /^(?:\.{0,2}\/|[a-z][a-z\d+.-]*:)/i;

/** Notes on the modules that a script names, and reports those that it names by an address. */
export function reportImports(collector: Collector): Import[] {
  const found: Import[] = [];
  for (const { source, dynamic } of collector.evaluation.facts.imports) {
    for (const { text: specifier, from } of texts(collector.evaluation.values(source))) {
      const { start, end } = from[0] ?? source;
      if (!specifier.includes(HOLE)) found.push({ specifier, start, end, dynamic });
      if (addressed.test(specifier)) collector.url(source, 'import');
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
