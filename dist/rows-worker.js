await (await import('./index.js')).rowsWorker();
