import { describe, expect, test } from 'vitest';
import { loads } from './read.ts';

describe('HTML that a script writes', () => {
  test.each([
    [`document.write('<script src="https://x.test/a.js"><\\/script>')`, ['script https://x.test/a.js']],
    [`document.writeln('<scr' + 'ipt src=//x.test/a.js>', '</scr' + 'ipt>')`, ['script //x.test/a.js']],
    [`document.write(unescape("%3Cscript src='" + host + "x.js'%3E"))`, []],
    [`document.write(unescape("%3Cscript src='//x.test/x.js'%3E%3C/script%3E"))`, ['script //x.test/x.js']],
    [`e.innerHTML = '<iframe src="https://x.test/">'`, ['iframe https://x.test/']],
    [`e.outerHTML = '<link rel=stylesheet href=https://x.test/>'`, ['link https://x.test/']],
    [
      `e.insertAdjacentHTML('beforeend', '<img src=/a srcset="https://x.test/ 2x">')`,
      ['img /a', 'img https://x.test/'],
    ],
    [`e.innerHTML += '<b style="background: url(https://x.test/)">'`, ['b https://x.test/']],
    [`f.srcdoc = '<script src="https://x.test/"></script>'`, ['script https://x.test/']],
    [`e.innerHTML = '<iframe srcdoc="&lt;img src=https://x.test/&gt;">'`, ['img https://x.test/']],
    [
      `e.innerHTML = '<img src=x onerror="fetch(&quot;https://x.test/&quot;)">'`,
      ['img x', 'fetch https://x.test/'],
    ],
    [`$('#a').html('<script>fetch("https://x.test/")</script>')`, ['fetch https://x.test/']],
    [`$('<iframe src="https://x.test/">').appendTo('body')`, ['iframe https://x.test/']],
    [`range.createContextualFragment('<script src=https://x.test/></script>')`, ['script https://x.test/']],
    [
      `let h = '<p>'; h += '<img src="https://x.test/">'; h += '</p>'; e.innerHTML = h`,
      ['img https://x.test/'],
    ],
  ])('%s', (code, expected) => {
    expect(loads(code)).toEqual(expected);
  });
});

describe('CSS that a script sets', () => {
  test.each([
    `e.style.backgroundImage = 'url(https://x.test/)'`,
    `e.style.cssText = 'background: url("https://x.test/")'`,
    `e.setAttribute('style', 'background: url(https://x.test/)')`,
    `sheet.insertRule("a { background: url('https://x.test/') }")`,
    `const s = document.createElement('style'); s.textContent = '@import "https://x.test/"'`,
  ])('%s', (code) => {
    expect(loads(code)).toEqual(['style https://x.test/']);
  });
});

describe('HTML that loads nothing', () => {
  test.each([
    [`e.innerHTML = '<script src="https://x.test/"></script>'`, 'scripts put in by innerHTML are dead'],
    [`e.innerHTML = '<a href="https://x.test/">x</a>'`, 'a link'],
    [`e.innerHTML = '<link rel=canonical href=https://x.test/>'`, 'a relation that is not fetched'],
    [`e.textContent = '<img src="https://x.test/">'`, 'text'],
    [`e.innerHTML = '<!-- <img src=https://x.test/> -->'`, 'a comment'],
    [
      `e.innerHTML = '<noscript><img src=https://x.test/></noscript>'`,
      'noscript, in a browser that runs scripts',
    ],
    [`e.innerHTML = '<template><img src=https://x.test/></template>'`, 'a template'],
    [`document.write('<script type="text/template">fetch("https://x.test/")</script>')`, 'no script'],
  ])('%s', (code) => {
    expect(loads(code)).toEqual([]);
  });
});
