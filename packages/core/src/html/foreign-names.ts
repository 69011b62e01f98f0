const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** HTML start tags that close svg and math (WHATWG, "any other start tag" in foreign content). */
export const breakoutNames = set(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu ' +
    'meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
);

/** With one of these, `<font>` closes svg and math too. */
export const breakoutFontAttributes = set('color face size');

/** Elements of svg and math whose content is HTML. */
export const svgIntegrationPoints = set('foreignobject desc title');
export const mathIntegrationPoints = set('mi mo mn ms mtext');

// The rest is for HTML inside svg and math. Only what opens and closes without effect on other elements is
// followed there; anything else needs the tree parser.

export const voidNames = set('br img image input link meta source track wbr area embed');

export const inlineNames = set(
  'span b big i em strong small s strike u tt code font sub sup var kbd samp q cite abbr dfn mark time data ins ' +
    'del bdi bdo label output progress meter picture video audio canvas map slot object',
);

export const textNames = set('script style iframe textarea title');

/** Their start closes an open `<p>`. */
export const blockNames = set(
  'div p ul ol dl section article header footer main nav aside figure figcaption blockquote center details ' +
    'summary fieldset address menu hgroup dialog search pre listing h1 h2 h3 h4 h5 h6',
);

export const listNames = set('ul ol menu');
export const headingNames = set('h1 h2 h3 h4 h5 h6');
