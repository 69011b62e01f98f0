/** `window.latchkey`: there from the boot on. Every call answers by promise; the island is fetched when one needs it. */
export interface LatchkeyApi {
  /** Waits for the visitor's answer about a service. A signal (GPC, DNT) without an answer counts as no. */
  consent(service: string): Promise<boolean>;
  /** Opens the preferences. */
  open(): Promise<void>;
  /** Grants what the banner names; with `*` every gated service of the site. Done when the gates are open. */
  accept(what?: '*'): Promise<void>;
  /** Refuses everything. */
  reject(): Promise<void>;
  /** Takes back one answer. The page reloads when something of that service ran. */
  withdraw(service: string): Promise<void>;
}

/** The island's side of it: what the boot hands over besides. */
export interface Island extends LatchkeyApi {
  /** Does what a control of ours says. */
  act(control?: HTMLElement): Promise<void>;
  /** With a control: refuses what that one is about. */
  reject(control?: HTMLElement): Promise<void>;
  /**
   * On pages with a guard, ids with blanks between: what this page view opens (hosts too, where no service is known;
   * a blank at both ends), and what is held until the visitor agrees; empty: no policy was inserted.
   */
  guard?: [once: string, closed: string];
}

declare global {
  interface Navigator {
    /** https://w3c.github.io/gpc/ */
    globalPrivacyControl?: boolean;
  }
  interface Window {
    latchkey: LatchkeyApi & Partial<Island>;
  }
}
