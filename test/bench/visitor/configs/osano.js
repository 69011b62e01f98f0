function openWhatWaits() {
  for (const waiting of document.querySelectorAll('[data-waits]')) {
    if (waiting.localName === 'iframe') {
      waiting.src = waiting.dataset.src;
      continue;
    }
    const script = document.createElement('script');
    if (waiting.dataset.src) script.src = waiting.dataset.src;
    else script.text = waiting.text;
    waiting.replaceWith(script);
  }
}

window.cookieconsent.initialise({
  type: 'opt-in',
  palette: { popup: { background: '#383b75' }, button: { background: '#f1d600' } },
  content: {
    message:
      'Tidewater Sailing Club asks to use visitor statistics (Google Analytics), advertising (Meta Pixel) and films (YouTube). Without them, the rest of this site works the same.',
    href: '/privacy/',
  },
  onInitialise() {
    if (this.hasConsented()) openWhatWaits();
  },
  onStatusChange() {
    if (this.hasConsented()) openWhatWaits();
    else location.reload();
  },
});
