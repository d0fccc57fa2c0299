/*
 * A script for pages that have `frame.html` in an `<iframe>`: makes the frame as high as what is in it. Built into one file that
 * neither imports nor exports, so that it runs as a classic script and as a module, and its integrity vouches for all of it.
 */
import { followHeights } from './follow-heights.js';

followHeights();
