import { expect, fixture, html } from '@open-wc/testing';
import { languageOf } from './language.js';

/** The language found at a place inside two elements, each of which may bear a `lang`. */
async function languageIn(outer?: string, inner?: string) {
  const page = await fixture(
    html`<div>
      <p><b></b></p>
    </div>`,
  );
  if (outer !== undefined) page.setAttribute('lang', outer);
  if (inner !== undefined) page.querySelector('p')!.setAttribute('lang', inner);
  return languageOf(page.querySelector('b')!);
}

describe('languageOf', () => {
  it('tells the three languages apart, whatever region or case they are written with', async () => {
    for (const lang of ['nb', 'nb-NO', 'no', 'NO', 'no-NO']) expect(await languageIn(lang), lang).to.equal('nb');
    for (const lang of ['nn', 'nn-NO', 'NN']) expect(await languageIn(lang), lang).to.equal('nn');
    for (const lang of ['nob', 'nor-NO', 'nb_NO', ' nb']) expect(await languageIn(lang), lang).to.equal('nb');
    for (const lang of ['nno', 'nno-NO', 'nn_NO']) expect(await languageIn(lang), lang).to.equal('nn');
    for (const lang of ['eng', 'en_US']) expect(await languageIn(lang), lang).to.equal('en');
    for (const lang of ['en', 'en-GB', 'EN-us']) expect(await languageIn(lang), lang).to.equal('en');
  });

  it('takes the nearest', async () => {
    expect(await languageIn('en', 'nn')).to.equal('nn');
    expect(await languageIn('nn', 'en')).to.equal('en');
  });

  it('speaks bokmål on a page in a language it does not know, or that it is not told', async () => {
    const spoken = document.documentElement.lang;
    document.documentElement.removeAttribute('lang');
    expect(await languageIn()).to.equal('nb');
    document.documentElement.lang = spoken;
    expect(await languageIn('se')).to.equal('nb');
    expect(await languageIn('en', 'se')).to.equal('nb');
    expect(await languageIn('en', '')).to.equal('nb');
  });

  it('is not deceived by what only begins alike', async () => {
    expect(await languageIn('enm')).to.equal('nb');
    expect(await languageIn('nnh')).to.equal('nb');
  });

  it('looks out of the shadow roots it stands in', async () => {
    const host = await fixture(html`<div lang="nn"></div>`);
    const outer = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    const inner = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
    expect(languageOf(inner)).to.equal('nn');
    outer.lang = 'en';
    expect(languageOf(inner)).to.equal('en');
  });
});
