import { type FolderOptions, type LoadedConfig, loadConfig } from '@latchkey/node';

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
    ...(hosts ? { firstParty: hosts } : {}),
  });
  const site = config.settings.site === undefined ? undefined : new URL(config.settings.site);
  if (site && !site.pathname.endsWith('/')) site.pathname += '/';
  return {
    config,
    options: {
      folder,
      settings: config.settings,
      address: { url: site?.href, base: site?.pathname },
      configFile: config.file,
    },
  };
}
