import { describe, expect, it } from 'vitest';
import { scanPage } from '../src/scan/scan.ts';

async function slotsIn(body: string) {
  const text = `<!doctype html><body>${body}</body>`;
  const page = { path: 'index.html', url: 'https://own.example/', text, encoding: 'utf-8' };
  const { slots, claims } = await scanPage(page);
  return {
    claims,
    slots: slots.map(({ start, end, ...slot }) => ({ ...slot, html: text.slice(start, end) })),
  };
}

describe('a slot', () => {
  it('ends where its element does, others of the same name inside', async () => {
    const html =
      '<div data-latchkey-slot="when" data-latchkey-if="uses=video"><div title="</div>"><!-- </div> --><DIV>a</DIV></div><div data-latchkey-slot="trackers"></div></div>';
    const { slots } = await slotsIn(`<div>${html}</div><div>after</div>`);
    expect(slots.map((slot) => slot.html)).toEqual([html, '<div data-latchkey-slot="trackers"></div>']);
  });

  it('is not ended by text that only looks like a tag', async () => {
    const html =
      '<section data-latchkey-slot="when"><script>"</section>"</script><sectional></sectional>x</section>';
    const { slots } = await slotsIn(`${html}<section></section>`);
    expect(slots[0]?.html).toBe(html);
  });

  it.each([
    ['an end tag in an attribute', '<button data-code="<a></div><div>">copy</button> tail'],
    ['a start tag in an attribute', "<button data-code='<div>'>copy</button>"],
    ['tags in raw text', '<textarea><div></textarea><script>"</div>"</script>'],
    ['an SVG element that closes itself', '<svg><a href="#x"/><section/></svg><svg><title>x</title></svg>'],
  ])('is clear in spite of %s', async (_, content) => {
    const html = `<div data-latchkey-slot="when" data-latchkey-if="uses=video"><p>${content}</p></div>`;
    const { slots } = await slotsIn(`${html}<p>after</p><button data-code="<div>"></button>`);
    expect(slots).toMatchObject([{ html, doubt: null }]);
  });

  it.each([
    ['open', '<div data-latchkey-slot="when"><section>x</div>'],
    ['open', '<svg><g data-latchkey-slot="when"/></svg><g></g>'],
    ['uneven', '<div data-latchkey-slot="when">x</div></div>'],
    ['uneven', '<div><div data-latchkey-slot="when">x</div><i title="</div>"></i>'],
    ['full', '<div data-latchkey-slot="trackers"><!-- a --><p>Rights</p><!-- b --></div>'],
    ['full', '<div data-latchkey-slot="trackers"><!-->Rights<!-- a --></div>'],
    ['full', '<div data-latchkey-slot="trackers"><!--->Rights<!-- a --></div>'],
    ['full', '<div data-latchkey-slot="trackers"><!-- a --!>Rights<!-- b --></div>'],
    [null, '<div data-latchkey-slot="trackers"> <!-- <p> --><!-- b --> </div>'],
    [null, '<div data-latchkey-slot="trackers"><!--> <!-- a --!><!----></div>'],
  ])('is doubtful (%s): %s', async (doubt, html) => {
    const { slots } = await slotsIn(html);
    expect(slots).toMatchObject([{ doubt }]);
  });

  it.each([
    ['beside each other', (slot: string, end: string, many: number) => `${slot}<b>x</b>${end}`.repeat(many)],
    [
      'in each other',
      (slot: string, end: string, many: number) => `${slot}<b>x</b>`.repeat(many) + end.repeat(many),
    ],
  ])(
    'is read in time where a page has thousands of them, %s',
    async (_, write) => {
      const slots = (many: number) =>
        slotsIn(write('<div data-latchkey-slot="when" data-latchkey-if="uses=video">', '</div>', many));
      expect((await slots(20_000)).slots).toHaveLength(20_000);
    },
    20_000,
  );

  it('that nothing closes is its start tag', async () => {
    const { slots } = await slotsIn('<div data-latchkey-slot="trackers"><p>text');
    expect(slots[0]?.html).toBe('<div data-latchkey-slot="trackers">');
  });

  it('has the options that its attributes give, each as the first of its name', async () => {
    const { slots } = await slotsIn(
      '<div data-latchkey-slot="trackers" data-latchkey-lang="fr" data-latchkey-columns="name &amp; type" data-latchkey-lang="de"></div>',
    );
    expect(slots[0]?.options).toEqual({ lang: 'fr', columns: 'name & type' });
  });
});

describe('a claim', () => {
  it('is found with what it says and where it was written', async () => {
    const { claims } = await slotsIn(
      '<p><span data-latchkey-claim="none=advertising" data-latchkey-from="legal/a.md:7">No ads</span><i data-latchkey-claim="max=13mo">x</i><template><b data-latchkey-claim="x"></b></template>',
    );
    expect(claims.map(({ statement, from }) => [statement, from])).toEqual([
      ['none=advertising', 'legal/a.md:7'],
      ['max=13mo', ''],
    ]);
  });
});
