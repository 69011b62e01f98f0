import config from './latchkey.config.js';

/** The same pages on a site that contacts nobody. */
export default { ...config, site: 'https://quiet.example' };
