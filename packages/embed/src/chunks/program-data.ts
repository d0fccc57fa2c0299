import '@partiprogram/elements/program-data';
