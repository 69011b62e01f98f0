/** Names of stored things that vendors have given up, and what they set instead. */
export const retiredNames: readonly { name: string; service: string; instead: string }[] = [
  ...['__utma', '__utmb', '__utmc', '__utmt', '__utmv', '__utmz'].map((name) => ({
    name,
    service: 'Google Analytics',
    instead: 'the library that set it is gone; version 4 sets _ga and _ga_*',
  })),
  ...['_gid', '_gat'].map((name) => ({
    name,
    service: 'Google Analytics',
    instead: 'version 4 sets _ga and _ga_*',
  })),
  ...['_hjid', '_hjIncludedInSample'].map((name) => ({
    name,
    service: 'Hotjar',
    instead: 'it recognises visitors by _hjSessionUser_*',
  })),
  ...[
    '_hjIncludedInSessionSample',
    '_hjIncludedInPageviewSample',
    '_hjAbsoluteSessionInProgress',
    '_hjFirstSeen',
  ].map((name) => ({ name, service: 'Hotjar', instead: 'a visit is kept in _hjSession_*' })),
];
