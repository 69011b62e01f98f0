import { describe, expect, it } from 'vitest';
import { gatePage } from './support.ts';

const katex = `<script defer src="https://cdn.jsdelivr.net/npm/katex@0.16.11/dist/katex.min.js"></script>
<script defer src="https://cdn.jsdelivr.net/npm/katex@0.16.11/dist/contrib/auto-render.min.js" onload="renderMathInElement(document.body);"></script>`;
const mathjax = '<script async src="https://cdn.jsdelivr.net/npm/mathjax@3/es5/tex-mml-chtml.js"></script>';

/** The page as it was gated, with `|` for each control that draws. */
async function gated(body: string, library = katex): Promise<string> {
  const { html } = await gatePage(
    `<!doctype html><html lang="en"><head><title>$$t$$</title>${library}</head><body><main>${body}</main><footer>F</footer></body></html>`,
  );
  const marked = html.replace(/<span data-latchkey-slot="place".*?<\/span>/gs, '|');
  return /<main>(.*)<\/main>/s.exec(marked)?.[1] ?? '';
}

describe('formulas in the text of a page get one line before the first of them', () => {
  it.each([
    ['before its paragraph', '<p>A</p>|<p>So $$x^2$$ is.</p><p>\\[y\\]</p>'],
    ['with other delimiters', '<p>A</p>|<p>So \\(x\\) is.</p>'],
    ['an environment', '|<p>\\begin{align*} x &amp;= y \\end{align*}</p>'],
    ['before its heading', '<p>A</p>|<h2>Of \\(x\\)</h2><p>$$y$$</p>'],
    ['at the start of its item', '<ul><li>A</li><li>|B $$x$$</li></ul>'],
    ['where it stands, in a block of its own', '<div class="wide"><div>a</div>\n|\\[x\n+ y\\]</div>'],
    [
      'after what only looks like one',
      '<p>Costs $$ and $5.</p><pre>$$a$$</pre><p><code>$$b$$</code></p>|<p>$$c$$</p>',
    ],
    [
      'after those that nobody sees',
      '<!-- $$a$$ --><p title="$$b$$">B</p><template>$$c$$</template>|<p>$$d$$</p>',
    ],
    ['not within a link', '<a href="/x">$$a$$</a>|<p>$$b$$</p>'],
  ])('%s', async (_, expected) => {
    expect(await gated(expected.replace('|', ''))).toBe(expected);
  });

  it('not in a part of the page that goes', async () => {
    const gone = '<div data-latchkey-slot="when" data-latchkey-if="uses=video"><p>$$a$$</p></div>';
    expect(await gated(`${gone}<p>A</p><p>$$b$$</p>`)).toBe('<p>A</p>|<p>$$b$$</p>');
  });

  it('in the first part of the page that stays', async () => {
    const part = (condition: string, body: string) =>
      `<div data-latchkey-slot="when" data-latchkey-if="${condition}">${body}</div>`;
    const gone =
      part('uses=video', '<p>$$a$$</p>') + part('uses=video', part('consent=needed', '<p>$$b$$</p>'));
    const stays = (control: string) => part('consent=needed', `<p>B</p>${control}<p>$$c$$</p>`);
    expect(await gated(`${gone}${stays('')}<p>$$d$$</p>`)).toBe(`${stays('|')}<p>$$d$$</p>`);
  });

  it('of MathJax too', async () => {
    expect(await gated('<p>A</p><p>$$x$$</p>', mathjax)).toBe('<p>A</p>|<p>$$x$$</p>');
  });

  it('not where the page has none', async () => {
    const body = '<p>Costs $5 to $6.</p>';
    expect(await gated(body)).toBe(body);
  });
});
