import { libraryNames } from '../classify/library-globals.ts';
import { remembering } from '../remembering.ts';

/** A library that draws content, and by what the elements are known that it draws in. */
export interface Library {
  name: string;
  /** As `renders` of the catalogue; absent: only its caller names them. */
  renders?: string;
  /** It draws the formulas that it finds in the text of the page. */
  formulas?: true;
}

const libraries: Readonly<Record<string, Library>> = {
  abcjs: { name: 'abcjs' },
  'asciinema-player': { name: 'asciinema player', renders: 'asciinema-player' },
  'auto-render': { name: 'KaTeX', renders: '.math, .arithmatex, .katex', formulas: true },
  chart: { name: 'Chart.js' },
  cytoscape: { name: 'Cytoscape.js' },
  d3: { name: 'D3' },
  echarts: { name: 'ECharts' },
  elements: { name: 'Stoplight Elements', renders: 'elements-api' },
  'api-reference': { name: 'Scalar', renders: '#api-reference' },
  graphviz: { name: 'Graphviz', renders: '.graphviz' },
  katex: { name: 'KaTeX', renders: '.math, .arithmatex, .katex' },
  leaflet: { name: 'Leaflet' },
  'lottie-player': { name: 'Lottie', renders: 'lottie-player' },
  'mapbox-gl': { name: 'Mapbox GL JS' },
  'maplibre-gl': { name: 'MapLibre GL JS' },
  markmap: { name: 'Markmap', renders: '.markmap' },
  'markmap-autoloader': { name: 'Markmap', renders: '.markmap' },
  mathjax: { name: 'MathJax', renders: '.math, .arithmatex, .MathJax', formulas: true },
  mermaid: { name: 'Mermaid', renders: '.mermaid, .language-mermaid' },
  'model-viewer': { name: 'model-viewer', renders: 'model-viewer' },
  nomnoml: { name: 'nomnoml', renders: '.nomnoml' },
  ol: { name: 'OpenLayers' },
  plotly: { name: 'Plotly' },
  rapidoc: { name: 'RapiDoc', renders: 'rapi-doc' },
  redoc: { name: 'Redoc', renders: 'redoc' },
  'swagger-ui': { name: 'Swagger UI', renders: '#swagger-ui' },
  'tex-mml-chtml': { name: 'MathJax', renders: '.math, .arithmatex, .MathJax', formulas: true },
  three: { name: 'three.js' },
  vega: { name: 'Vega' },
  'vega-embed': { name: 'Vega', renders: '.vega' },
  viz: { name: 'Viz.js', renders: '.graphviz' },
  wavedrom: { name: 'WaveDrom', renders: '.wavedrom' },
};

/** The drawing library at an address; undefined: none that we know. */
export const libraryAt = remembering((url): Library | undefined => {
  const name = libraryNames(url).find((name) => Object.hasOwn(libraries, name));
  return name === undefined ? undefined : libraries[name];
});
