/** The part of Eleventy's configuration API that the plugin uses (Eleventy 3 ships no types). */
export interface EleventyConfig {
  versionCheck(range: string): void;
  pathPrefix?: string;
  directories: { input: string; output: string };
  addTransform(
    name: string,
    transform: (this: { page: EleventyPage }, content: unknown) => Promise<unknown>,
  ): void;
  addTemplate(path: string, content: string): void;
  on(event: 'eleventy.before' | 'eleventy.after', handler: (event: EleventyAfter) => Promise<void>): void;
}

export interface EleventyPage {
  inputPath: string;
  /** False for templates that are not written. */
  outputPath: string | false;
  url: string | false;
}

export interface EleventyAfter {
  directories: { output: string };
  outputMode: 'fs' | 'json' | 'ndjson';
  runMode: 'build' | 'serve' | 'watch';
  incremental: boolean;
}
