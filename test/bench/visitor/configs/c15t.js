import { getOrCreateConsentRuntime } from 'c15t';

const { consentStore } = getOrCreateConsentRuntime({
  mode: 'offline',
  overrides: { country: 'DE' },
  consentCategories: ['necessary', 'measurement', 'marketing', 'experience'],
  scripts: [
    {
      id: 'google-analytics',
      src: 'https://www.googletagmanager.com/gtag/js?id=G-TIDEWATER',
      category: 'measurement',
      onBeforeLoad() {
        window.dataLayer = window.dataLayer || [];
        window.gtag = function gtag() {
          // biome-ignore lint/complexity/noArguments: Google's script reads the arguments object itself
          window.dataLayer.push(arguments);
        };
        window.gtag('js', new Date());
        window.gtag('config', 'G-TIDEWATER');
      },
    },
    {
      id: 'meta-pixel',
      src: 'https://connect.facebook.net/en_US/fbevents.js',
      category: 'marketing',
    },
  ],
});

function createBanner() {
  const banner = document.createElement('div');
  banner.id = 'consent-banner';
  banner.setAttribute('role', 'dialog');
  banner.setAttribute('aria-label', 'Cookie consent');
  banner.innerHTML = `
    <p>Tidewater Sailing Club asks to use visitor statistics (Google Analytics) and advertising (Meta Pixel). Without
    them, everything on this site works the same. <a href="/privacy/">Privacy policy</a></p>
    <div>
      <button id="consent-accept">Accept All</button>
      <button id="consent-reject">Reject</button>
      <button id="consent-customize">Customize</button>
    </div>
  `;
  document.body.appendChild(banner);
  banner.querySelector('#consent-accept').addEventListener('click', () => {
    consentStore.getState().saveConsents('all');
  });
  banner.querySelector('#consent-reject').addEventListener('click', () => {
    consentStore.getState().saveConsents('necessary');
  });
  banner.querySelector('#consent-customize').addEventListener('click', openDialog);
  return banner;
}

function createDialog() {
  const dialog = document.createElement('div');
  dialog.id = 'consent-dialog';
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-label', 'Cookie preferences');
  dialog.innerHTML = `
    <div></div>
    <button id="consent-save">Save</button>
    <button id="consent-cancel">Cancel</button>
  `;
  document.body.appendChild(dialog);
  dialog.querySelector('#consent-save').addEventListener('click', () => {
    consentStore.getState().saveConsents('custom');
  });
  dialog.querySelector('#consent-cancel').addEventListener('click', () => {
    consentStore.getState().setActiveUI('none');
  });
  return dialog;
}

function drawChoices(state) {
  const rows = state.getDisplayedConsents().map(({ name, description, disabled }) => {
    const row = document.createElement('p');
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = state.selectedConsents[name];
    box.disabled = disabled;
    box.addEventListener('change', () => {
      consentStore.getState().setSelectedConsent(name, box.checked);
    });
    label.append(box, ` ${name}`);
    row.append(label, ` ${description}`);
    return row;
  });
  dialog.firstElementChild.replaceChildren(...rows);
}

function openDialog() {
  consentStore.getState().setActiveUI('dialog');
}

const banner = createBanner();
const dialog = createDialog();
document.getElementById('consent-reopen').addEventListener('click', openDialog);

function show(state, previous) {
  banner.style.display = state.activeUI === 'banner' ? 'block' : 'none';
  dialog.style.display = state.activeUI === 'dialog' ? 'block' : 'none';
  if (state.activeUI === 'dialog' && previous?.activeUI !== 'dialog') drawChoices(state);
}

consentStore.subscribe(show);
show(consentStore.getState());
consentStore.getState().initializeIframeBlocker();
