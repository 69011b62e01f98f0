import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Astro's own router as a script, which puts `navigate` into the page. */
export async function astroRouter(): Promise<string> {
  const router = fileURLToPath(
    new URL('../../../node_modules/astro/dist/transitions/router.js', import.meta.url),
  );
  const { outputFiles } = await build({
    stdin: {
      contents: `import { navigate } from ${JSON.stringify(router)}; window.navigate = navigate;`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'esm',
    define: { 'import.meta.env': '{"SSR":false,"DEV":false}' },
    plugins: [
      {
        name: 'astro-virtual',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: 'virtual' }));
          onLoad({ filter: /.*/, namespace: 'virtual' }, () => ({
            contents: 'export const internalFetchHeaders = {};',
          }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}
