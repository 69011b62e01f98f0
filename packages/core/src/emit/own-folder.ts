/** Where everything lies that Latchkey adds to a site beside its pages. */
export const ownFolder = '_latchkey/';
