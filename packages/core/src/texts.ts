/** Every sentence that a visitor reads, in one language. `{name}` are slots; nothing else is interpolated. */
export interface Texts {
  /** BCP 47. */
  lang: string;
  dir: 'ltr' | 'rtl';
  reviewed: 'none' | 'native';
  /** Where the words of the buttons come from: a regulator's own, where there are such. */
  wording: string;
  banner: {
    /** Accessible name of the banner, read aloud with its first sentence: {site}. */
    title: string;
    /** {site} asks for {services}, a list made of `item`. */
    ask: string;
    /** One list item: {kind} is a service kind, {names} a list of names. */
    item: string;
    /** What refusing changes. */
    refusing: string;
    /** Where to change it: {preferences} is the label of the link. */
    change: string;
    policy: string;
    acceptAll: string;
    rejectAll: string;
    choose: string;
    /** The buttons when only new services are asked about: no word for "all". */
    accept: string;
    reject: string;
    /** Earlier answers stay as they are. */
    earlier: string;
  };
  /** What is said after an act; the link to the preferences follows the first three. */
  status: {
    accepted: string;
    rejected: string;
    saved: string;
    failed: string;
    close: string;
    /** After a withdrawal. */
    deleted: string;
    /** What no site can delete: {providers} is a list of names. */
    elsewhere: string;
    /** A page that cannot change while it is open. */
    reload: string;
    reloadNow: string;
    /** The browser refuses storage. */
    unstored: string;
  };
  preferences: {
    /** Label of the link that is on every page. */
    link: string;
    title: string;
    intro: string;
    necessary: string;
    alwaysOn: string;
    /** What Latchkey itself keeps: {duration} is the lifetime of a choice. */
    ownChoice: string;
    /** The same where a cookie keeps it, which a browser sends to the site. */
    ownCookie: string;
    kept: string;
    keptIntro: string;
    unidentified: string;
    unidentifiedIntro: string;
    save: string;
    close: string;
    /** {provider}, with its country */
    runBy: string;
    stores: string;
    storesNothing: string;
    /** The provider does not say what is stored. */
    storesUnknown: string;
    /** Heads of the table of what is stored. */
    columns: { name: string; use: string; duration: string };
    durations: { session: string; persistent: string; unpublished: string };
    privacy: string;
    noScript: string;
    /** {date} of the choice, {until} when it ends. */
    current: string;
    /** No choice is stored. */
    nothing: string;
    /** The browser sends Global Privacy Control or Do Not Track, which counts as a refusal. */
    signal: string;
    /** Services that run without consent where a law allows it. */
    exempt: string;
    exemptIntro: string;
    /** {service} */
    object: string;
    /** {service} */
    objectAgain: string;
    objected: string;
    /** The visitor's own copy of the answers. */
    receipt: string;
    receiptText: string;
    copy: string;
    copied: string;
    download: string;
  };
  /** A change that the site tells its visitors about: {date} {change}. */
  notice: { text: string; link: string };
  placeholder: {
    /** Link text: {title} {service}. */
    load: string;
    /** Without a title: {service}. */
    loadUntitled: string;
    /** {service} */
    always: string;
    /** {service} {provider}, with its country */
    runBy: string;
    /** {host} */
    unknown: string;
    /** What is sent, and that data may be stored. */
    sends: string;
    /** What is sent, to a service that stores nothing. */
    sendsOnly: string;
    privacy: string;
    /** Frame title while not loaded: {title} {service}. */
    frameTitle: string;
    /** Without a title: {service}. */
    frameTitleUntitled: string;
    /** Button after an image: {host}. */
    showImage: string;
    /** Before the first thing on a page that a library draws: {service}. */
    draws: string;
    /** Beside a search box: {service}. */
    search: string;
  };
  purposes: Record<
    'necessary' | 'functional' | 'statistics' | 'advertising' | 'content',
    { name: string; text: string }
  >;
}

/** The closed vocabularies of the catalogue in one language. */
export interface Vocabulary {
  lang: string;
  /** What a stored row is for, one sentence per key. */
  uses: Record<string, string>;
  /** One short noun phrase per service kind, as in "Visitor statistics". */
  serviceKinds: Record<string, string>;
}
