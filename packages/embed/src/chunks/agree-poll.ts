import './dataset.js';
import '@partiprogram/elements/agree-poll';
