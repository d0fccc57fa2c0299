import './dataset.js';
import '@partiprogram/elements/pledge-list';
