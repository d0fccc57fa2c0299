/** The sign-up for a newsletter: to the one address that the page has set, and a thank-you only after a real success. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { eventually } from '../../../../test/support/eventually.js';
import { fieldsOf } from '../../../../test/support/fields-of.js';
import { openPoll, type OpenedPoll } from '../../../../test/support/poll-page.js';
import { allByRole, focusedName, namesOf, textOf } from '../../../../test/support/screen.js';
import '../program-data/program-data.js';
import './agree-poll.js';

const ACTION = 'https://brev.example/meld-paa';
const LETTER = {
  'newsletter-action': ACTION,
  'receiver-name': 'Fjordby Havparti',
  'privacy-url': 'https://havparti.example/personvern',
};

/** The network, as far as it is asked for sign-ups. */
function inbox() {
  const network = window.fetch.bind(window);
  const received: { readonly init: RequestInit; readonly body: string }[] = [];
  let respond: () => Promise<Response> = () => Promise.resolve(new Response(null, { status: 204 }));
  window.fetch = async (input, init = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith('https://brev.example')) return network(input, init);
    received.push({ init, body: (init.body as URLSearchParams).toString() });
    return respond();
  };
  return {
    received,
    respond: (how: () => Promise<Response>) => (respond = how),
    restore: () => void (window.fetch = network),
  };
}

const field = ({ root }: OpenedPoll): HTMLInputElement => root().querySelector<HTMLInputElement>('input[type=email]')!;
const form = ({ root }: OpenedPoll): string =>
  textOf(root().querySelector('[part=newsletter]')).replaceAll(/\s+/g, ' ');

/** Writes an address and sends it, as a reader does. */
async function subscribe(poll: OpenedPoll, email: string): Promise<void> {
  field(poll).value = email;
  await poll.press('Meld meg på');
}

describe('<agree-poll>, newsletter', () => {
  let mail: ReturnType<typeof inbox>;
  beforeEach(() => (mail = inbox()));
  afterEach(() => mail.restore());

  it('is offered after a yes, in full or in part, and at the end of a series; not after a no', async () => {
    const poll = await openPoll(LETTER);
    expect(form(poll)).to.equal('');
    for (const [answer, isOffered] of [
      ['Enig', true],
      ['Delvis enig', true],
      ['Uenig', false],
      ['Vet ikke', false],
    ] as const) {
      await poll.press(answer);
      expect(form(poll) !== '', answer).to.equal(isOffered);
    }
    await poll.goTo(/^Neste/);
    await poll.press('Uenig');
    expect(form(poll), 'whoever signs up here may have answered anything').to.contain(
      'Nyhetsbrev fra Fjordby Havparti',
    );
  });

  it('says who gets the address and for what, with a link, has a label and an autocomplete, and takes no focus', async () => {
    const poll = await openPoll(LETTER);
    await poll.press('Enig');
    expect(focusedName()).to.equal('');
    expect(form(poll)).to.contain('får Fjordby Havparti e-postadressen din for å sende deg nyhetsbrev');
    expect(form(poll)).to.contain('uten svarene dine');
    const link = allByRole(poll.el, 'link', /^Slik behandler/)[0] as HTMLAnchorElement;
    expect([link.href, link.rel]).to.deep.equal([LETTER['privacy-url'], 'noreferrer']);
    expect(field(poll).labels![0]!.textContent).to.equal('E-postadresse');
    expect(field(poll).autocomplete).to.equal('email');
    expect(field(poll).closest('.ph-no-capture')).to.exist;
    await expect(poll.el).to.be.accessible();
  });

  it('sends the address alone, as a form, without cookies, and thanks once it has arrived', async () => {
    const poll = await openPoll({ ...LETTER, 'expose-choice': '' });
    await poll.press('Enig');
    let letGo = (): void => undefined;
    mail.respond(() => new Promise((resolve) => (letGo = () => resolve(new Response(null, { status: 204 })))));
    await subscribe(poll, ' kari+nytt@eksempel.no ');
    expect(form(poll)).to.contain('Sender …').and.not.contain('Takk');
    letGo();
    await eventually(() =>
      form(poll).startsWith('Takk for interessen! Du er meldt på nyhetsbrevet fra Fjordby Havparti.'),
    );
    expect(mail.received).to.have.length(1);
    const [{ init, body } = { init: {} as RequestInit, body: '' }] = mail.received;
    expect(body).to.equal('email=kari%2Bnytt%40eksempel.no');
    expect(init.body).to.be.instanceOf(URLSearchParams);
    expect([init.method, init.credentials, init.referrerPolicy, init.redirect]).to.deep.equal([
      'POST',
      'omit',
      'no-referrer',
      'error',
    ]);
    expect(poll.root().querySelector('input')).to.be.null;
    await expect(poll.el).to.be.accessible();
  });

  it('says what is wrong with an address, beside the field, and sends nothing', async () => {
    const poll = await openPoll(LETTER);
    await poll.press('Enig');
    for (const [email, problem] of [
      ['', 'Skriv e-postadressen din.'],
      ['kari', 'Dette ser ikke ut som en e-postadresse.'],
      ['kari@', 'Dette ser ikke ut som en e-postadresse.'],
    ] as const) {
      await subscribe(poll, email);
      const described = poll.root().querySelector('#email-problem')!;
      expect(textOf(described)).to.contain(problem);
      expect(field(poll).ariaInvalid).to.equal('true');
      expect(field(poll).getAttribute('aria-describedby')).to.contain(described.id);
      expect(focusedName()).to.equal('');
      expect(poll.root().activeElement).to.equal(field(poll));
    }
    expect(mail.received).to.be.empty;
    await expect(poll.el).to.be.accessible();
  });

  it('says that it failed, whatever failed, keeps the address, and can be sent again', async () => {
    const poll = await openPoll(LETTER);
    await poll.press('Enig');
    for (const failing of [
      () => Promise.resolve(new Response('', { status: 500 })),
      () => Promise.resolve(new Response('', { status: 422 })),
      () => Promise.reject(new TypeError('network, or a redirect')),
    ]) {
      mail.respond(failing);
      await subscribe(poll, 'kari@eksempel.no');
      await eventually(() => form(poll).includes('Påmeldingen kom ikke fram.'));
      expect(form(poll)).to.not.contain('Takk');
      expect(field(poll).value).to.equal('kari@eksempel.no');
    }
    mail.respond(() => Promise.resolve(new Response(null, { status: 200 })));
    await poll.press('Meld meg på');
    await eventually(() => form(poll).startsWith('Takk for interessen!'));
  });

  it('is sent once, however often the button is pressed meanwhile', async () => {
    const poll = await openPoll(LETTER);
    await poll.press('Enig');
    mail.respond(() => new Promise(() => undefined));
    await subscribe(poll, 'kari@eksempel.no');
    await poll.press('Meld meg på');
    await poll.press('Meld meg på');
    expect(mail.received).to.have.length(1);
  });

  it('has the page’s own words', async () => {
    const poll = await openPoll(LETTER);
    poll.fill('newsletter', 'Vil du høre fra oss?');
    poll.fill('newsletter-thanks', 'Takk for din interesse! Du vil nå motta nyhetsbrev fra oss.');
    await poll.press('Enig');
    expect(form(poll)).to.contain('Vil du høre fra oss?');
    await subscribe(poll, 'kari@eksempel.no');
    await eventually(() => form(poll) === 'Takk for din interesse! Du vil nå motta nyhetsbrev fra oss.');
  });

  it('tells the page that somebody signs up, but not the address, and not by keys or typing either', async () => {
    const poll = await openPoll(LETTER);
    await poll.press('Enig');
    const heard: string[] = [];
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'submit', 'copy'])
      poll.el.addEventListener(type, (event) => heard.push(`${event.type} ${(event as InputEvent).data ?? ''}`));
    const events: object[] = [];
    poll.el.addEventListener('agree-poll-subscribe', (event) => events.push(fieldsOf(event)));
    field(poll).focus();
    await sendKeys({ type: 'kari@eksempel.no' });
    await sendKeys({ press: 'Enter' });
    await eventually(() => form(poll).startsWith('Takk'));
    expect(heard.filter((it) => !/^key/.test(it))).to.be.empty;
    expect(events).to.deep.equal([{}]);
    expect(mail.received[0]!.body).to.equal('email=kari%40eksempel.no');
    expect(poll.root().activeElement?.textContent).to.contain('Takk for interessen!');
  });

  it('is not sent where the page objects', async () => {
    const poll = await openPoll(LETTER);
    poll.el.addEventListener('agree-poll-subscribe', (event) => event.preventDefault());
    await poll.press('Enig');
    await subscribe(poll, 'kari@eksempel.no');
    expect(mail.received).to.be.empty;
    expect(namesOf(poll.el, 'button')).to.include('Meld meg på');
  });

  it('forgets what was typed when the page is left', async () => {
    const poll = await openPoll(LETTER);
    await poll.press('Enig');
    field(poll).value = 'kari@eksempel.no';
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await poll.el.updateComplete;
    await poll.press('Enig');
    expect(field(poll).value).to.equal('');
  });
});

describe('<agree-poll>, newsletter of a page that has not said enough', () => {
  const { warn } = console;
  afterEach(() => (console.warn = warn));

  for (const change of [
    { 'newsletter-action': 'http://brev.example' },
    { 'newsletter-action': 'mailto:kari@eksempel.no' },
    { 'receiver-name': '' },
    { 'privacy-url': 'javascript:alert(1)' },
  ])
    it(`is left out with ${JSON.stringify(change)}, and the author is told in one line`, async () => {
      const lines: string[] = [];
      console.warn = (line: unknown) => lines.push(String(line));
      const poll = await openPoll({ ...LETTER, ...change });
      await poll.press('Enig');
      await poll.press('Delvis enig');
      expect(form(poll)).to.equal('');
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/^<agree-poll> offers no newsletter\. It needs /);
    });

  it('is not there, and not asked for, where the page names no address for it', async () => {
    console.warn = () => expect.fail('there is nothing to tell');
    const poll = await openPoll({ ...LETTER, 'newsletter-action': '' });
    await poll.press('Enig');
    expect(poll.root().querySelector('form, input')).to.be.null;
  });
});
