/** As results and the health page name it. */
export const engineName = 'embedded'
