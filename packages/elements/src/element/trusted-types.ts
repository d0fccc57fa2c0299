/** The part of the interface that we use; TypeScript does not know it. */
interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

/** A policy that marks our own text as trusted. */
interface Policy {
  readonly createScript: (text: string) => string;
  readonly createScriptURL: (url: string) => string;
}

const RULES: Policy = { createScript: (text) => text, createScriptURL: (url) => url };

let policy: Policy | undefined;

/**
 * Our policy for Trusted Types. A page with `require-trusted-types-for 'script'` has to allow it by its name:
 * `trusted-types lit-html partiprogram`. Two things go through it: the linked data that `json-ld` writes, and the
 * addresses of our own features, which their hashes vouch for.
 *
 * @returns the policy; where the browser knows no Trusted Types, one that returns the text as it is
 * @throws TypeError where the page does not allow the policy
 */
export function trustedTypesPolicy(): Policy {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory };
  return (policy ??= trustedTypes ? trustedTypes.createPolicy('partiprogram', RULES) : RULES);
}
