await (await import('./index.js')).worker();
