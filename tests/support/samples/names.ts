import { aPng } from '../files'
import type { Sample } from './sample'

/** Names nobody would choose for a file of good will; each comes with a harmless image. */
export const nastyNames = [
  `${'x'.repeat(300)}.png`,
  '../../../etc/passwd',
  '..\\..\\windows\\system32\\x.png',
  '/etc/cron.d/x.png',
  'bild.png%00.php',
  'bild\0.png',
  '.htaccess',
  '.env',
  'web.config',
  '...',
  '',
  ' ',
  'CON',
  'nul.png',
  'rechnung\u202Egnp.exe',
  'a\u200Bb\uFEFFc.png',
  'zeile\r\nSet-Cookie: x=1.png',
  '"; filename="x.html',
  '<img src=x onerror=alert(1)>.png',
  'Übersicht der Städte (Entwurf) – 2026.png',
  '日本語.png',
  'e\u0301te\u0301.png',
  '😀'.repeat(80),
  'bild.php.png',
  'bild.png:stream',
  "=cmd|'/c calc'!A1.png",
]

export const named = async (): Promise<Sample[]> => {
  const bytes = await aPng()
  return nastyNames.map((name) => ({
    what: `the name ${JSON.stringify(name.slice(0, 40))}`,
    name,
    type: 'image/png',
    bytes,
    becomes: 'png' as const,
  }))
}
