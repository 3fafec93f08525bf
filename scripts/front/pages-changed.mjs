/**
 * When something public changed last in this process. Shared by name: the bundle of Next and our own server each hold a
 * copy of this module.
 */
const key = Symbol.for('allmende.pages-changed')

/** From now on no page counts that began to be made before this moment. */
export const notePagesChanged = () => {
  Reflect.set(globalThis, key, Date.now())
}

/** @returns {number} in milliseconds since 1970; 0 while nothing has changed */
export const pagesChangedAt = () => Number(Reflect.get(globalThis, key) ?? 0)
