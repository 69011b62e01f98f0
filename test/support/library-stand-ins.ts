/** Libraries by the end of their path, each with the little of it that pages use; what it draws is seen in the DOM. */
const libraries: [path: RegExp, code: string][] = [
  [
    /\/leaflet(\.min)?\.js$/,
    `window.L = {
  map(id) {
    const box = document.getElementById(id);
    box.classList.add('leaflet-container');
    const map = { box, setView: (at, zoom) => { box.dataset.view = [...at, zoom].join(); return map; } };
    return map;
  },
  tileLayer: (address) => ({
    addTo({ box }) {
      const tile = box.appendChild(document.createElement('img'));
      tile.className = 'leaflet-tile';
      tile.src = address.replace('{z}', '1').replace('{x}', '0').replace('{y}', '0');
    },
  }),
};`,
  ],
  [
    /\/mermaid[^/]*\.mjs$/,
    `const draw = () => document.querySelectorAll('.mermaid:not([data-processed])').forEach((graph) => {
  graph.dataset.processed = 'true';
  graph.innerHTML = '<svg role="img"><text>' + graph.textContent.length + '</text></svg>';
});
export default {
  initialize: ({ startOnLoad }) => { if (startOnLoad) addEventListener('load', draw); },
  run: async () => draw(),
};`,
  ],
  [
    /\/katex(\.min)?\.js$/,
    `window.katex = { render: (formula, element) => { element.className = 'katex'; element.textContent = formula; } };`,
  ],
  [
    /\/auto-render(\.min)?\.js$/,
    `window.renderMathInElement = (root) => root.querySelectorAll('p').forEach((line) => {
  const [, formula] = /\\$\\$(.+)\\$\\$/.exec(line.textContent) ?? [];
  if (formula) katex.render(formula, line);
});`,
  ],
  [
    /\/jquery[^/]*\.js$/,
    `window.$ = window.jQuery = (what) => {
  if (typeof what === 'function') {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => what(jQuery));
    else setTimeout(what, 0, jQuery);
    return;
  }
  const found = typeof what === 'string' ? [...document.querySelectorAll(what)] : [what];
  const each = (act) => { found.forEach(act); return chain; };
  const chain = {
    ready: (then) => jQuery(then),
    addClass: (name) => each((element) => element.classList.add(name)),
    text: (words) => each((element) => { element.textContent = words; }),
    on: (type, listener) => each((element) => element.addEventListener(type, listener)),
  };
  return chain;
};
jQuery.fn = {};`,
  ],
  [
    /\/@docsearch\/js@\d$/,
    `window.docsearch = ({ container }) => {
  const box = document.querySelector(container);
  box.innerHTML = '<button type="button" class="DocSearch-Button">Search</button>';
  const open = () => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.className = 'DocSearch-Modal';
    dialog.innerHTML = '<input type="search" aria-label="Search">';
    dialog.showModal();
  };
  box.firstChild.addEventListener('click', open);
};`,
  ],
  [
    /\/docsearch\.js@\d/,
    `window.docsearch = ({ inputSelector }) => {
  document.querySelector(inputSelector).addEventListener('input', ({ target }) => {
    document.body.dataset.searched = target.value;
  });
};`,
  ],
  [
    // As the real ones do, the frame is told by a query that the player may be spoken to.
    /\/iframe_api$/,
    `window.YT = { Player: function (what, { events } = {}) {
  const frame = typeof what === 'string' ? document.getElementById(what) : what;
  frame.dataset.player = frame.src;
  events?.onReady?.({ target: this });
} };
window.onYouTubeIframeAPIReady?.();`,
  ],
  [
    /\/api\/player\.js$/,
    `window.Vimeo = { Player: function (frame) {
  if (!/player\\.vimeo\\.com/.test(frame.src)) throw new TypeError('You must pass either a valid element');
  frame.dataset.player = frame.src;
} };`,
  ],
];

/** The code that stands for the library at this path; empty when it is none that we know. */
export function libraryStandIn(path: string): string {
  return libraries.find(([pattern]) => pattern.test(path))?.[1] ?? '';
}
