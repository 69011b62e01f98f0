import {
  type FolderOptions,
  type LegalDocument,
  type LoadedConfig,
  legalPages,
  loadConfig,
  siteAddress,
  standalonePages,
} from '@latchkey/node';

/** The flags that every command has. */
export interface CommonFlags {
  config?: string;
  site?: string;
  firstParty?: string;
}

/** Config file and flags together; a flag wins. */
export async function optionsFrom(
  folder: string,
  flags: CommonFlags,
): Promise<{ options: FolderOptions; config: LoadedConfig }> {
  const hosts = flags.firstParty?.split(',').map((host) => host.trim());
  const config = await loadConfig(process.cwd(), flags.config, {
    ...(flags.site === undefined ? {} : { site: flags.site }),
  });
  // Further own hosts: those of the config stay.
  const settings = { ...config.settings, firstParty: [...config.settings.firstParty, ...(hosts ?? [])] };
  return {
    config,
    options: {
      folder,
      settings,
      address: siteAddress(settings.site),
    },
  };
}

/** The same for a folder with the legal pages of the config beside what is in it. */
export async function withLegalPages(
  options: FolderOptions,
  { project }: LoadedConfig,
): Promise<{ options: FolderOptions; documents: LegalDocument[]; warnings: string[] }> {
  const { settings, address } = options;
  const { documents, warnings, ...legal } = await legalPages({
    settings,
    address,
    project,
    development: false,
  });
  return {
    options: { ...options, settings: legal.settings, extra: standalonePages(documents) },
    ...{ documents, warnings },
  };
}
