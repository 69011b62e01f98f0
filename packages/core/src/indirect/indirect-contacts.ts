import type { Analyse } from '../javascript/analysis.ts';
import type { Spot } from '../kinds/spot.ts';
import { addressOf } from '../scan/import-map.ts';
import type { PageScan } from '../scan/scan.ts';
import { borrowedAddresses } from './borrowed-addresses.ts';
import type { Certainty } from './certainty.ts';
import { confirmed, type OutwardImport, type OwnModules } from './own-modules.ts';
import { worthFollowing } from './worth-following.ts';

/** Somebody that a script contacts by what is not in its own text. */
export interface IndirectContact {
  url: URL;
  /** Of the script's element: what brings it; empty for inline scripts. */
  attribute: string;
  certainty: Certainty;
  onUse: boolean;
}

/** What of a page matters to the scripts in it. */
export type ScriptPage = Pick<PageScan, 'page' | 'spots' | 'base' | 'importMap'>;

/** What scripts are read with. */
export interface ScriptContext {
  analyse: Analyse | undefined;
  /** Undefined: the site's files are not at hand. */
  modules: OwnModules | undefined;
}

/** What a script imports through other modules and the page's import maps, and what it reads of the page. */
export function indirectContacts(spot: Spot, page: ScriptPage, context: ScriptContext): IndirectContact[] {
  const { analyse } = context;
  if (!analyse || !worthFollowing(spot, analyse)) return [];
  const imported = spot.script
    ? importedByCode(spot.script, page, context, analyse)
    : contactsOf(outwardImports(spot, page, context), analyse);
  const borrowed = borrowedAddresses(spot, page, analyse).flatMap(({ url: address, ...rest }) => {
    const url = URL.parse(address, page.base);
    return url ? [{ url, ...rest }] : [];
  });
  const attribute = spot.script ? '' : (spot.loads[0]?.attribute ?? '');
  const onUse = spot.script?.onUse ?? false;
  return [...imported.map((contact) => ({ ...contact, onUse: false })), ...borrowed].map((contact) => ({
    ...contact,
    attribute,
    onUse: onUse || contact.onUse,
  }));
}

type ImportContact = Pick<IndirectContact, 'url' | 'certainty'>;

function contactsOf(imports: readonly OutwardImport[], analyse: Analyse): ImportContact[] {
  return confirmed(imports, analyse).map(({ url, dynamic }) => ({
    url,
    certainty: dynamic ? 'possible' : 'sure',
  }));
}

/** What the file of an external module script, and those it imports, import from elsewhere: by their words alone. */
export function outwardImports(
  { module, loads }: Spot,
  { importMap }: Pick<ScriptPage, 'importMap'>,
  { modules }: Pick<ScriptContext, 'modules'>,
): OutwardImport[] {
  if (module !== true || !modules) return [];
  return loads.flatMap(({ url }) => modules(url, importMap));
}

/** Addresses that the script spells itself are found with all others that it loads. */
function importedByCode(
  { code, kind }: NonNullable<Spot['script']>,
  { importMap, base }: ScriptPage,
  { modules }: ScriptContext,
  analyse: Analyse,
): ImportContact[] {
  return analyse(code, kind).imports.flatMap(({ specifier }) => {
    const mapped = importMap?.(specifier, base) ?? null;
    const target = mapped ?? addressOf(specifier, base);
    const beyond = target && modules ? contactsOf(modules(target, importMap), analyse) : [];
    return [...(mapped ? [{ url: mapped, certainty: 'sure' as const }] : []), ...beyond];
  });
}
