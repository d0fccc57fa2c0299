// First: an element may load something as soon as it is defined.
import './prepare.js';
// Before the elements that may stand inside it.
import '@partiprogram/elements/program-data';
import '@partiprogram/elements/pledge-list';
import '@partiprogram/elements/topic-compare';
import '@partiprogram/elements/agree-poll';
