/** Who writes, and what: a mail as a post office gets it. */
export const from = { name: 'Allmende', address: 'portal@example.org' }
export const message = {
  to: 'stelle@example.org',
  subject: 'Neues Passwort für Grünfläche',
  text: 'Guten Tag, äöü',
  html: '<p>Guten Tag, äöü</p>',
  messageId: 'key@example.org',
}
