import type { Classifier } from '../classify/classify.ts';
import { dependents, type PageScript } from '../classify/dependents.ts';
import type { Settings } from '../config/schema.ts';
import type { Analyse } from '../javascript/analysis.ts';
import { decide } from './decide.ts';
import type { DecidedSpot } from './decide-spot.ts';
import { dependsOn } from './depends-on.ts';

/** What finding dependents takes. */
interface Context {
  classifier: Classifier;
  settings: Settings;
  analyse: Analyse | undefined;
}

/**
 * Gates the page's own scripts that cannot run without a gated one, together with it: `L.map()` after Leaflet.
 * @param decided every spot of the page, in document order
 */
export function withDependents(decided: DecidedSpot[], context: Context): DecidedSpot[] {
  const { classifier, settings, analyse } = context;
  const scripts = decided.filter(isScript);
  if (!analyse || !scripts.some(({ parties }) => gatedFor(parties).length > 0)) return decided;
  const needed = remembered(context, scripts, () =>
    dependents(
      scripts.map((script) => pageScript(script, analyse)),
      (id) => classifier.ofId(id).globals,
    ),
  );
  const added = new Map([...needed].map(([index, services]) => [scripts[index], services]));
  return decided.map((each) => {
    const services = (added.get(each) ?? []).map((id) => classifier.ofId(id));
    const parties = services.map((service) => ({
      service,
      url: undefined,
      attributes: [],
      loads: [],
      decision: {
        ...decide(each.spot, service, settings.services[service.id]),
        reason: dependsOn(service),
      },
    }));
    return parties.length > 0 ? { ...each, parties: [...each.parties, ...parties] } : each;
  });
}

type Needed = ReturnType<typeof dependents>;

const mostRemembered = 512;
const neededOnSites = new WeakMap<Context, Map<string, Needed>>();

/** Pages whose scripts are all alike, and decided alike, need the same. */
function remembered(context: Context, scripts: readonly DecidedSpot[], find: () => Needed): Needed {
  if (scripts.some(({ spot }) => spot.like === undefined)) return find();
  const known = neededOnSites.get(context) ?? new Map<string, Needed>();
  neededOnSites.set(context, known);
  // Who is alike shares its parties, as long as nothing was added to them.
  const key = scripts.map(({ spot, parties }) => `${numberOf(spot.like)} ${numberOf(parties)}`).join();
  const needed = known.get(key) ?? find();
  if (known.size >= mostRemembered) known.clear();
  known.set(key, needed);
  return needed;
}

let numbers = 0;
const numbered = new WeakMap<object, number>();

function numberOf(object: object | undefined): number {
  if (object === undefined) return 0;
  const number = numbered.get(object) ?? ++numbers;
  numbered.set(object, number);
  return number;
}

function isScript({ spot }: DecidedSpot): boolean {
  return (spot.tag.name === 'script' && spot.kind !== 'hint') || spot.kind === 'handler';
}

function pageScript({ spot, parties }: DecidedSpot, analyse: Analyse): PageScript {
  const url = spot.loads[0]?.url.href;
  return {
    gatedFor: gatedFor(parties),
    ...(url === undefined ? {} : { url }),
    analysis: spot.script ? analyse(spot.script.code, spot.script.kind) : null,
  };
}

function gatedFor(parties: DecidedSpot['parties']): string[] {
  return parties.filter(({ decision }) => decision.action === 'gate').map(({ service }) => service.id);
}
