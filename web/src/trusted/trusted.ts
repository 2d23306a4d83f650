/**
 * The one door to what the policy of every page keeps shut (`require-trusted-types-for 'script'`): addresses of scripts
 * and text that becomes elements. Browsers without Trusted Types are given the same, plain.
 */
interface Policy {
  createScriptURL(address: string): string;
  createHTML(text: string): string;
}

interface Factory {
  createPolicy(name: string, rules: Policy): Policy; // its results are objects; those who take them take strings too
}

const rules: Policy = { createScriptURL: own, createHTML: (text) => text };
const { trustedTypes } = globalThis as { trustedTypes?: Factory };
const policy = trustedTypes?.createPolicy('downhill', rules) ?? rules;

/** The address of a script, for a worker to be made of: only of the origin that this code came from. */
export function scriptOf(address: string | URL): string {
  return policy.createScriptURL(String(address));
}

/** A page of text that nothing runs in and nothing is loaded from, to take elements out of. */
export function parsePage(text: string): Document {
  return new DOMParser().parseFromString(policy.createHTML(text), 'text/html');
}

function own(address: string): string {
  const { origin } = new URL(import.meta.url);
  const { href, origin: itsOrigin } = new URL(address, import.meta.url);
  if (itsOrigin !== origin || !/^https?:$/.test(new URL(href).protocol)) {
    throw new TypeError(`A script must come from ${origin}, but ${address} does not.`);
  }
  return href;
}
