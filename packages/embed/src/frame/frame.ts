/*
 * Runs in `frame.html`, a page that others put into an `<iframe>`: shows what the address asks for, and tells how high it is.
 *
 * The elements are those of `embed.js`. That file has a script tag of its own before this one, with its integrity: every engine
 * checks it there, while none checks what a module imports. Module scripts run in the order of their tags, so it has run by
 * now, or never will. This file imports nothing, and has its integrity on its own tag.
 */
import { readFrameRequest } from './frame-request.js';
import { showRequest } from './show-request.js';
import { tellHeight } from './tell-height.js';

const request = readFrameRequest(location.search, { address: location.href, isEmbedded: window.parent !== window });
for (const problem of request.problems) console.warn(`Partiprogram: ${problem}`);

const shown = document.querySelector<HTMLElement>('.shown') ?? document.body;
showRequest(request, shown);
if (request.frame) tellHeight(request.frame, shown);
