import { ROLES, type Role } from './figure.ts';

export interface Theme {
  readonly roles: Readonly<Record<Role, string>>;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly raised: string;
  readonly font: string;
}

/**
 * The tokens as a canvas understands them. Their raw text (`light-dark(…)`) means nothing to it,
 * so a probe inside the picture's own shadow root wears each one, by probe.css, and its computed colour is read.
 */
export function resolveTheme(probe: HTMLElement): Theme {
  const colour = (token: string) => {
    probe.dataset.wears = token;
    return getComputedStyle(probe).color;
  };
  return {
    roles: Object.fromEntries(ROLES.map((role) => [role, colour(role)])) as Record<Role, string>,
    ink: colour('ink'),
    muted: colour('muted'),
    line: colour('line'),
    raised: colour('raised'),
    font: getComputedStyle(probe).fontFamily,
  };
}

/** Calls back when the reader or the system changes the theme; returns how to stop. */
export function watchTheme(changed: () => void): () => void {
  const system = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
  const page = new MutationObserver(changed);
  page.observe(document.documentElement, { attributeFilter: ['data-theme', 'class'] });
  for (const one of system) one.addEventListener('change', changed);
  return () => {
    page.disconnect();
    for (const one of system) one.removeEventListener('change', changed);
  };
}
