// First: an element may load something as soon as it is defined.
import './prepare.js';
// Before the elements that may stand inside it.
import '@partiprogram/elements/program-data';
import { PledgeListElement } from '@partiprogram/elements/pledge-list';
import '@partiprogram/elements/topic-compare';
import '@partiprogram/elements/agree-poll';
import { build } from './build-manifest.js';
import { nameVersions } from './name-versions.js';

nameVersions('pledge-list', PledgeListElement, build);
