/*
 * Nobody answers at `.invalid`. Here are those who would answer a story's poll, each by an address of its own; every other
 * request goes to the network as ever.
 */
const receivers: Readonly<Record<string, () => Promise<Response>>> = {
  'https://brev.invalid/meld-paa': () => Promise.resolve(new Response(null, { status: 204 })),
  'https://brev.invalid/stengt': () => Promise.resolve(new Response(null, { status: 503 })),
  'https://brev.invalid/taust': () => new Promise(() => {}),
  'https://svar.invalid/v1/answers': () => Promise.resolve(new Response(null, { status: 422 })),
};

const network = globalThis.fetch.bind(globalThis);

globalThis.fetch = (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  return receivers[address]?.() ?? network(input, init);
};

/** Addresses for a newsletter: one that takes a sign-up, one that is closed, and one that says nothing. */
export const NEWSLETTERS = {
  taken: 'https://brev.invalid/meld-paa',
  closed: 'https://brev.invalid/stengt',
  silent: 'https://brev.invalid/taust',
} as const;

/** A server that takes no answer. */
export const REFUSING_COLLECTOR = 'https://svar.invalid';
