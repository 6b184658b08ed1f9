/** The words of office, in English, the source of the other languages. */
export const office = {
  chair: 'Chair',
  deputyChair: 'Deputy chair',
  secretary: 'Secretary',
  member: 'Member',
  officer: 'Officer',
  registrar: 'Registrar',
  inspector: 'Inspector',
  head: 'Head',
  delegate: 'Delegate',
  administrator: 'Administrator',
  none: 'No post',
};
