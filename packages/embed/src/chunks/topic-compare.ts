import './dataset.js';
import '@partiprogram/elements/topic-compare';
