/** The connections of the application's role, for plain SQL. */
export const poolToken = 'inspectorate.pool';
