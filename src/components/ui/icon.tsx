/** Strokes on a field of 24 by 24. */
const strokes = {
  arrow: 'M4 12h16M14 6l6 6-6 6',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4l2-2ZM10 21.5h4',
  calendar: 'M4 5h16v16H4zM4 10h16M8 2.5v4M16 2.5v4',
  check: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM8 12l3 3 5-6',
  close: 'm6 6 12 12M18 6 6 18',
  code: 'm8 7-5 5 5 5M16 7l5 5-5 5',
  download: 'M12 3v12M7 10.5l5 5 5-5M4 20.5h16',
  external: 'M13 4h7v7M20 4l-9 9M17 14v6H4V7h6',
  file: 'M6 2.5h8l5 5v14H6zM14 2.5v5h5M9 12.5h7M9 16.5h7',
  filter: 'M3 6h18M6 12h12M10 18h4',
  globe: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18',
  info: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM12 11v5M12 7.5v.1',
  mail: 'M3 5h18v14H3zM3 6l9 7 9-7',
  menu: 'M3 6h18M3 12h18M3 18h18',
  people:
    'M12.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0ZM2.5 20c.5-4 3-6 6.5-6s6 2 6.5 6M15.5 4.8a3.5 3.5 0 0 1 0 6.4M18 14.5c2 .9 3.2 2.7 3.5 5.5',
  place:
    'M12 21.5c5-5 7-8.5 7-11.5a7 7 0 0 0-14 0c0 3 2 6.5 7 11.5ZM14.5 10a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0Z',
  play: 'M3 4h18v16H3zM10 8.5v7l6-3.5z',
  plus: 'M12 5v14M5 12h14',
  search: 'M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0ZM15.5 15.5l5.5 5.5',
  user: 'M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0ZM4 21c1-5 4-7 8-7s7 2 8 7',
  warning: 'M12 3 2 20h20L12 3ZM12 10v4M12 17v.1',
}

export type IconName = keyof typeof strokes

/** A picture beside a word. It has no name of its own: the word, or the control, has it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="i" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={strokes[name]} />
    </svg>
  )
}
