/** What well-known libraries define, by the name of their package or file. */
const globalsOfLibraries: Readonly<Record<string, readonly string[]>> = {
  alpinejs: ['Alpine'],
  aos: ['AOS'],
  'asciinema-player': ['AsciinemaPlayer'],
  'auto-render': ['renderMathInElement'],
  axios: ['axios'],
  bootstrap: ['bootstrap'],
  chart: ['Chart'],
  clipboard: ['ClipboardJS'],
  cytoscape: ['cytoscape'],
  d3: ['d3'],
  dompurify: ['DOMPurify'],
  echarts: ['echarts'],
  flexsearch: ['FlexSearch'],
  fuse: ['Fuse'],
  gsap: ['gsap'],
  highlight: ['hljs'],
  htmx: ['htmx'],
  'highlightjs-line-numbers': ['hljs'],
  jquery: ['$', 'jQuery'],
  katex: ['katex'],
  leaflet: ['L'],
  lodash: ['_'],
  lunr: ['lunr'],
  'mapbox-gl': ['mapboxgl'],
  'maplibre-gl': ['maplibregl'],
  marked: ['marked'],
  mathjax: ['MathJax'],
  'tex-mml-chtml': ['MathJax'],
  mermaid: ['mermaid'],
  moment: ['moment'],
  ol: ['ol'],
  plotly: ['Plotly'],
  prism: ['Prism'],
  react: ['React'],
  'react-dom': ['ReactDOM'],
  redoc: ['Redoc'],
  'swagger-ui': ['SwaggerUIBundle'],
  swiper: ['Swiper'],
  three: ['THREE'],
  vega: ['vega'],
  'vega-embed': ['vegaEmbed'],
  'vega-lite': ['vegaLite'],
  viz: ['Viz'],
  vue: ['Vue'],
};

/**
 * Globals of the library at an address, told by its last part that is a library's name: a file of a package may be
 * another library (`katex/dist/contrib/auto-render.js`). Empty: none that we know.
 */
export function libraryGlobals(url: string): readonly string[] {
  const name = libraryNames(url).find((name) => Object.hasOwn(globalsOfLibraries, name));
  return name === undefined ? [] : (globalsOfLibraries[name] ?? []);
}

/** What an address may name: the parts of its path without versions and endings, the last first. */
export function libraryNames(url: string): string[] {
  const path = URL.parse(url, 'https://page.invalid/')?.pathname ?? '';
  return path
    .toLowerCase()
    .split('/')
    .reverse()
    .map((part) =>
      part.replace(/(?<=.)@.*$/, '').replace(/[.-](?:\d|min|umd|slim|m?js|all|global|bundle\.).*$/, ''),
    );
}
