// Loaded before a program that npm start runs: when the supervisor is gone, however it ended, the program ends in order too.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
