import latchkey from '@latchkey/eleventy';
import options from './latchkey.config.js';

// The demo compares this site with and without Latchkey.
const ungated = process.env.DEMO_UNGATED === '1';

export default function (eleventyConfig) {
  eleventyConfig.addPassthroughCopy('src/assets');
  // Copied as it was written by hand, not rendered.
  eleventyConfig.addPassthroughCopy('src/timetable.html');
  eleventyConfig.ignores.add('src/timetable.html');
  if (!ungated) eleventyConfig.addPlugin(latchkey, options);
  return { dir: { input: 'src', output: '_site' } };
}
