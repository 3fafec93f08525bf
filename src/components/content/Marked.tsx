/** A text with the found words marked; marks are positions, never HTML. */
export function Marked({
  text,
  marks,
}: {
  text: string
  marks: readonly (readonly [number, number])[]
}) {
  const parts = marks.flatMap(([start, end], at) => [
    text.slice(marks[at - 1]?.[1] ?? 0, start),
    <mark key={at}>{text.slice(start, end)}</mark>,
  ])
  return (
    <>
      {parts}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  )
}
