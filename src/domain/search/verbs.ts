/**
 * German verbs whose forms and nouns do not follow from their ending: helfen, hilft, geholfen, Hilfe. Each line is one
 * verb: its infinitive, other forms, then, after a bar, nouns for the deed. Nearly all of them stand with a prefix too; a noun
 * after a hyphen is one of the deed only then: Zugriff, but not Griff.
 */
import { stemGerman } from './stem'
import { fold } from './terms'

const verbs = `
  antworten | antwort
  arbeiten | arbeit
  bauen gebaut | bau
  beantragen | antrag
  beauftragen | auftrag
  berichten | bericht
  besuchen | besuch
  bieten bietet bot geboten | gebot
  brechen bricht brach gebrochen | -bruch
  bringen gebracht |
  denken gedacht | -denke
  drucken gedruckt | druck
  fahren gefahren | fahrt
  fallen gefallen | -fall
  fangen gefangen | -fang
  finden gefunden fand | -fund
  fließen geflossen | fluss
  fragen gefragt | frage
  geben gibt gab gegeben | -gabe
  gehen geht ging gegangen | -gang
  greifen griff gegriffen | -griff
  halten gehalten hielt | -halt
  handeln gehandelt | handel
  helfen hilft half geholfen | hilfe
  kaufen gekauft | kauf
  kennen gekannt | kenntnis
  kommen gekommen kam | -kunft
  laden geladen lud |
  laufen gelaufen lief | -lauf
  legen gelegt | -lage
  leihen geliehen | leihe
  lesen liest gelesen | -lese
  messen misst gemessen |
  mieten gemietet | miete
  nehmen nimmt nahm genommen | -nahme
  pflegen gepflegt | pflege
  planen geplant | plan
  prüfen geprüft |
  reisen gereist | reise
  rufen gerufen rief | -ruf
  schließen geschlossen schloss | -schluss
  schlagen geschlagen schlug | schlag
  schneiden geschnitten | schnitt
  schreiben geschrieben schrieb | schrift
  schützen geschützt | schutz
  sehen sieht gesehen | -sicht
  sorgen gesorgt | sorge
  spenden gespendet | spende
  sperren gesperrt | sperre
  sprechen spricht sprach gesprochen | sprache
  starten gestartet | start
  stehen steht stand gestanden | -stand
  steigen gestiegen | -stieg
  streiten gestritten | streit
  suchen gesucht | suche
  tauschen getauscht | tausch
  testen getestet | test
  tragen getragen trug | -trag
  treffen trifft traf getroffen | treffen
  treten tritt trat getreten | -tritt
  verbieten verbietet verboten | verbot
  verlieren verliert verlor verloren | verlust
  wachsen gewachsen | wachstum
  wählen gewählt | wahl
  wandeln gewandelt | wandel
  wechseln gewechselt | wechsel
  weisen gewiesen | -weis
  werben wirbt geworben |
  werfen wirft geworfen | -wurf
  wissen weiß gewusst |
  wünschen gewünscht | wunsch
  ziehen gezogen zog | -zug
`

const prefixes = `
  ab an auf aus be bei durch ein ent er fest her hin mit nach nieder rück statt teil über um unter ver vor weg weiter
  wieder zer zu zurück zusammen
`

const foldedIn = (text: string): string[] => text.split(/\s+/).filter(Boolean).map(fold)
const separable = foldedIn(prefixes)
  .sort((one, other) => other.length - one.length)
  .filter((prefix) => !['be', 'ent', 'er', 'ver', 'zer'].includes(prefix))
const before = ['', ...foldedIn(prefixes)]

/** The forms of each verb, by each of them; by a noun that needs a prefix after a hyphen. */
const families = new Map<string, string[]>()
for (const line of verbs.trim().split('\n')) {
  const family = foldedIn(line.replace('|', ' '))
  const plain = family.map((form) => form.replace('-', ''))
  for (const form of family) families.set(form, plain)
}

/** Other forms of the verb that this folded word is a form or a noun of: Beitritt, beitreten, beigetreten. */
export function formsOfVerb(word: string): string[] {
  for (const prefix of before) {
    if (!word.startsWith(prefix)) continue
    const family = familyOf(word.slice(prefix.length), prefix !== '')
    if (family)
      return othersOf(
        word,
        family.map((form) => prefix + form),
      )
  }
  return []
}

const familyOf = (form: string, hasPrefix: boolean): string[] | undefined => {
  const singular = form.replace(/[ns]$/, '')
  return (
    families.get(form) ??
    families.get(singular) ??
    (hasPrefix ? (families.get(`-${form}`) ?? families.get(`-${singular}`)) : undefined)
  )
}

/** The infinitive of a participle whose prefix stands before its ge: angemeldet, anmelden. */
export function infinitiveOf(word: string): string | null {
  const prefix = separable.find((one) => word.startsWith(`${one}ge`))
  if (prefix === undefined) return null
  const [, stem] = /^(.{3,}?)(?:e?t|en)$/.exec(word.slice(prefix.length + 2)) ?? []
  return stem === undefined ? null : `${prefix}${stem}en`
}

/** Those that are not found by the same stem anyway. */
function othersOf(word: string, forms: readonly string[]): string[] {
  const byStem = new Map(forms.map((form) => [stemGerman(form), form]))
  byStem.delete(stemGerman(word))
  return [...byStem.values()]
}
