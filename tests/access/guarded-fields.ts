/** Fields of each collection that nobody writes but the portal, and those that only administrators write (T-A3). */
const ofEvery = ['id', 'hash', 'salt', 'password_hash']
const imported = ['origin', 'originHash', 'files']
export const portals: Readonly<Record<string, readonly string[]>> = {
  users: [
    ...ofEvery,
    'sessions',
    'loginAttempts',
    'lockUntil',
    'resetPasswordToken',
    'resetPasswordExpiration',
  ],
  municipalities: [
    ...ofEvery,
    'ags',
    'label',
    'name',
    'designation',
    'type',
    'state',
    'district',
    'lat',
    'lon',
    'asOf',
    'validTo',
    'validFrom',
  ],
  'contact-requests': [
    ...ofEvery,
    'subject',
    'kind',
    'text',
    'page',
    'name',
    'email',
    'locale',
    'closedOn',
    'formKey',
  ],
  media: [...ofEvery, 'shown', 'originalName'],
  outbox: [...ofEvery, 'key', 'kind', 'leaseUntil', 'doneAt', 'data'],
  other: [...ofEvery, ...imported],
}
export const admins: Readonly<Record<string, readonly string[]>> = { users: ['role', 'email'] }
