/** Every language: what the npm package has on import. A script tag loads the one that its page needs. */
import { en } from './en.js';
import { addMessages } from './index.js';
import './nb-agree-poll.js';
import './nb-pledge-list.js';
import './nb-topic-compare.js';
import { nn } from './nn.js';

addMessages('nn', nn);
addMessages('en', en);
