/** Says how far a long task is, about once a second and at its end. */
export function progress(what: string): (done: number, all: number) => void {
  let last = Date.now()
  return (done, all) => {
    if (done < all && Date.now() - last < 1000) return
    if (done === all && last === Infinity) return
    last = done === all ? Infinity : Date.now()
    console.log(`${what}: ${done} of ${all} records`)
  }
}
