/** Cookie policy in English. */
export const cookiesEn = `---
legal: cookies
title: Cookie policy
lang: en
---

This page says what {site} keeps in your browser, which services of other parties its pages use, and how you
decide about them.

## What a tracker is

A cookie is a short text that a website leaves in your browser and gets back on later visits. Local storage,
invisible images and some scripts can serve the same end. This page calls all of them trackers.

## No choice means no

A service that needs your consent is not loaded before you give it. Until then your browser does not contact
it, and it stores nothing. Reading on, scrolling or closing a notice is not consent.

Where a video, a map or other content from elsewhere would stand, a notice stands in its place. You can open
that one item, and nothing else.

## Accept, refuse or choose

Accepting and refusing take the same effort: both are one click, in the same place. You can also choose service
by service. If you refuse, you can read every page; only what the refused services would add is missing.

Your choice is kept in your browser for {months} from the day you make it, and your visits do not prolong that.
After that you may be asked again. Before that, you are only asked about services that are new or have changed.

## Change your mind

You can change or withdraw your choice at any time, as easily as you made it.

::consent-settings

After a withdrawal the service is no longer loaded, and what it is known to have stored under the address of this
site is deleted. What it stored under its own address, only you can delete, in the settings of your browser.

## What is stored in your browser

This list is drawn from the pages of the site each time it is published. It cannot show what another party does
on its own servers.

::trackers

## Services of other parties

::services

## Settings of your browser

Your browser can show, delete and block cookies and other stored data, for all sites or for one. Look for
"privacy" or "site data" in its settings. If you delete what this site has stored, your choice is
forgotten too, and you may be asked again.

:::when{contact}
## Contact

Questions about this page can be sent to {contact}.
:::
`;
