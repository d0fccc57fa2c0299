import { expect } from '@open-wc/testing';
import { leaveUnrecorded } from './unrecorded.js';

describe('leaveUnrecorded', () => {
  it('adds marks, and keeps what the page has set', () => {
    const element = document.createElement('div');
    element.className = 'poll';
    element.setAttribute('data-private', 'lipsum');
    leaveUnrecorded(element);
    expect(element.matches('.poll.ph-no-capture.fs-exclude[heap-ignore][data-hj-suppress]')).to.be.true;
    expect(element.getAttribute('data-private')).to.equal('lipsum');
  });

  it('sets nothing anew, so that nobody who watches the page hears of it again', () => {
    const element = document.createElement('div');
    leaveUnrecorded(element);
    const watching = new MutationObserver(() => undefined);
    watching.observe(element, { attributes: true });
    leaveUnrecorded(element);
    expect(watching.takeRecords()).to.be.empty;
    element.className = 'poll';
    leaveUnrecorded(element);
    expect(element.matches('.poll.ph-no-capture')).to.be.true;
  });
});
