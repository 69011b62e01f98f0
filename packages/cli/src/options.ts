import { type FolderOptions, type LoadedConfig, loadConfig, siteAddress } from '@latchkey/node';

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
