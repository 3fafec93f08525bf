export type DateLeafProps =
  | { day: string; month: string; weekday?: string; year?: string; dateTime?: string }
  | { open: string }

/** A leaf of the calendar: the day large, or dashed while the date is open. */
export function DateLeaf(props: DateLeafProps) {
  if ('open' in props) return <div className="leaf leaf--open">{props.open}</div>
  const { day, month, weekday, year, dateTime } = props
  const [above, below] = weekday ? [weekday, [month, year]] : [month, [year]]
  return (
    <time className="leaf" dateTime={dateTime}>
      <span>{above} </span>
      <b>{day}</b>
      <span> {below.filter(Boolean).join(' ')}</span>
    </time>
  )
}
