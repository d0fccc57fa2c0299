export { nn as messages } from '@partiprogram/elements/messages/nn';
