/** A page of documentation with a film, a diagram and statistics, in the words of a language. */
export interface PageWords {
  lang: string;
  title: string;
  text: string;
  film: string;
}

export const english: PageWords = {
  lang: 'en',
  title: 'Ferry guide',
  text: 'Cars and bicycles go on board first. How a crossing is planned:',
  film: 'Boarding in the rain',
};

export const arabic: PageWords = {
  lang: 'ar',
  title: 'دليل العبّارات',
  text: 'تصعد السيارات والدراجات أولاً. هكذا تُخطَّط الرحلة:',
  film: 'الصعود تحت المطر',
};

export interface Picture {
  /** Of the file, without its ending. */
  name: string;
  words: PageWords;
  dark?: boolean;
  width: number;
  height: number;
  /** What is in it: the page with the question, an element of the page after a refusal, or the open preferences. */
  shows: 'question' | 'film' | 'diagram' | 'preferences';
}

const desktop = { width: 880, height: 660 };
const phone = { width: 360, height: 720 };

/** Every picture of the page "What visitors see". */
export const pictures: readonly Picture[] = [
  { name: 'question', words: english, shows: 'question', ...desktop },
  { name: 'question-dark', words: english, dark: true, shows: 'question', ...desktop },
  { name: 'question-arabic', words: arabic, shows: 'question', ...desktop },
  { name: 'question-phone', words: english, shows: 'question', ...phone },
  { name: 'film', words: english, shows: 'film', ...desktop },
  { name: 'film-phone', words: english, shows: 'film', ...phone },
  { name: 'diagram', words: english, shows: 'diagram', ...desktop },
  { name: 'preferences', words: english, shows: 'preferences', ...desktop },
  { name: 'preferences-dark', words: english, dark: true, shows: 'preferences', ...desktop },
  { name: 'preferences-arabic', words: arabic, shows: 'preferences', ...desktop },
  { name: 'preferences-phone', words: english, shows: 'preferences', ...phone },
];

/** Its statistics, in the head. */
export const head = `<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>
<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments)} gtag('js', new Date()); gtag('config', 'G-1');</script>`;

/** What stands in the page, as its author writes it. */
export function bodyOf({ title, text, film }: PageWords): string {
  return `<main><h1>${title}</h1><p>${text}</p>
<pre class="mermaid" dir="ltr">graph LR; Timetable-->Crew; Crew-->Ship; Tide-->Ship;</pre>
<iframe width="560" height="315" src="https://www.youtube.com/embed/x" title="${film}" allowfullscreen></iframe></main>
<footer>Tidewater 2026</footer>
<script type="module">
  import mermaid from 'https://cdn.jsdelivr.net/npm/mermaid@11/dist/mermaid.esm.min.mjs';
  mermaid.run();
</script>`;
}
