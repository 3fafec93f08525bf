/** Takes what a command says, and says nothing. */
export const silent = (): void => undefined
