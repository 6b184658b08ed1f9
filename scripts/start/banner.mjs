/** What people need to know when everything runs. */
export function banner({
  api,
  database,
  temporal,
  mail,
  home,
  databaseFolder,
  ownDatabase,
  ownTemporal,
  seed,
  link,
  seconds,
}) {
  const hidden = database.replace(/\/\/([^:@/]+):[^@]*@/, '//$1:…@');
  const rows = [
    ['Pages', api],
    ['API', `${api}/api`],
    ['Documentation', `${api}/docs`],
    ['PostgreSQL', `${hidden}${ownDatabase ? '' : ' (yours)'}`],
    ['Temporal', `${temporal}${ownTemporal ? '' : ' (yours)'}`],
    ...(mail ? [['Mails', `${mail}   shows what was sent; none leaves this machine`]] : []),
    ['Data', databaseFolder && !databaseFolder.startsWith(home) ? `${home} and ${databaseFolder}` : home],
    ['Logs', `${home}/logs`],
    ...(seed === 'demo' ? [['Sign in', `${api}/session/sign-in   as anybody of the demo`]] : []),
    ...(link ? [['First sign-in', `${link}   works once, for a day`]] : []),
    ...(seed === 'demo' ? [['Token', 'npm run token -- officer   prints a token for a demo person']] : []),
    ...(seed === 'demo' ? [['See it work', 'npm run demo               plays two whole cases']] : []),
    ['Stop', 'Ctrl-C; npm start goes on where it was, npm run reset empties it'],
  ];
  const own = ownDatabase || ownTemporal;
  return [
    '',
    `Inspectorate runs (ready after ${seconds} s).`,
    '',
    ...rows.map(([name, text]) => `  ${name.padEnd(14)} ${text}`),
    '',
    ...(own ? ['  Not for production: the servers started here have no backups and one user.', ''] : []),
  ].join('\n');
}
