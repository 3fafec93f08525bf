/** How much the panel's interface takes at once (H-10). Bytes, unless said otherwise. */

/** An address. The panel's lists ask for many related records by their ids, so staff may ask for longer. */
export const addressBytes = 4 * 1024
export const staffAddressBytes = 12 * 1024

/** A question sent as a form, as relationship fields do. */
export const questionBytes = 64 * 1024

export const bodyBytes = 1024 * 1024
/** How many brackets may stand inside each other. */
export const bodyDepth = 100

/** A setting of the panel, such as the columns of a list (H-03). */
export const preferenceBytes = 64 * 1024

/** Rows of one page of a list. */
export const rows = 100
/** Values of one condition, and therefore records asked for by their ids. */
export const values = 250
/** Conditions of one question, and how deep "and" and "or" may stand inside each other. */
export const terms = 50
export const nesting = 6
/** Relations a condition may follow; Payload itself fails on some paths that lead further. An order follows none. */
export const hops = 1
/** Characters of one value. */
export const valueLength = 500
export const pages = 100_000
