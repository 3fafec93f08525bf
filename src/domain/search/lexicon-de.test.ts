import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { compoundSplitter } from './compounds'
import { lexiconDe } from './lexicon-de'
import { fold, termsOf } from './terms'

const split = compoundSplitter(lexiconDe)

const partsOf = (word: string): string =>
  (split(fold(word)) ?? []).map(({ start, end }) => fold(word).slice(start, end)).join(' ')

const listed = new Set(lexiconDe.map(fold))

/** Nothing shorter takes part, and of three letters only these: each more tears other words apart. */
const threeLetters =
  'akt alt amt app arm art bad bau bio bot bus dom eck ehe eis erd fax fuß gas geo gut hof hör kfz lkw lob mäh mai maß nah ' +
  'neu not öko ort ost pkw rad rat roh rot ruf see seh ski süd süß tag tal tor tür tüv typ uhr web weg weh zoo zug'

const meantInTheTexts = 'bau bot geo oko rat ruf tag typ uhr web'

const content = 'scripts/seed/content'

/** The texts of a seed file under the keys that hold German, or of the messages under any key. */
const textsIn = (json: string, keys = '(?:de|problem|benefit|text|name|title)'): string[] =>
  [...json.matchAll(new RegExp(`"${keys}": "([^"]*)"`, 'g'))].map(([, text = '']) => text)

const isShort = (part: string): boolean => part.length === 3

const compounds = `
  abfallkalender: abfall kalender
  abwassergebühr: abwasser gebuhr
  aktenplan: akte plan
  antragsformular: antrags formular
  ausländerbehörde: auslander behorde
  baugenehmigung: bau genehmigung
  baumkataster: baum kataster
  bebauungsplan: bebauung plan
  beschlussvorlage: beschluss vorlage
  besucherlenkung: besucher lenkung
  bilderkennung: bild erkennung
  bodenfeuchte: boden feuchte
  breitbandausbau: breitband ausbau
  brückenprüfung: brucken prufung
  bürgerbeteiligung: burger beteiligung
  datenschutz: daten schutz
  drohnenbefliegung: drohne befliegung
  einbürgerungstest: einburgerung test
  einwohnermelderegister: einwohner melde register
  elternbeirat: eltern beirat
  energieverbrauch: energie verbrauch
  erschließungsbeitrag: erschliessung beitrag
  fachkräftemangel: fachkrafte mangel
  fahrgastzählung: fahr gast zahlung
  feinstaubmessung: feinstaub messung
  feuerwehrbedarfsplan: feuerwehr bedarf plan
  flächennutzungsplan: flachen nutzungs plan
  förderdatenbank: forder datenbank
  friedhofsgebühr: friedhof gebuhr
  fußgängerzählung: fussganger zahlung
  gebäudeenergiegesetz: gebaude energie gesetz
  gebärdensprache: gebarden sprache
  geodateninfrastruktur: geo daten infrastruktur
  gewässerunterhaltung: gewasser unterhaltung
  gewerbeanmeldung: gewerbe anmeldung
  glasfaserausbau: glasfaser ausbau
  grundwasserstand: grund wasser stand
  grünpflege: grun pflege
  haltestellenumbau: haltestelle umbau
  haushaltsplanung: haushalt planung
  heizungsanlage: heizung anlage
  hitzeschutz: hitze schutz
  hochwasserwarnung: hochwasser warnung
  hundesteuerbescheid: hunde steuer bescheid
  impfstoff: impf stoff
  jugendhilfeausschuss: jugend hilfe ausschuss
  kanalsanierung: kanal sanierung
  katastrophenschutz: katastrophe schutz
  kinderbetreuung: kinder betreuung
  kläranlage: klar anlage
  klimafolgenanpassung: klima folge anpassung
  kostenstelle: kosten stelle
  krankenwagen: kranken wagen
  ladesäule: lade saule
  lärmaktionsplan: larm aktion plan
  leerstandsmelder: leer stand melder
  lernplattform: lern plattform
  luftqualität: luft qualitat
  mängelmelder: mangel melder
  mitarbeiterbefragung: mitarbeiter befragung
  mülltonnenleerung: mull tonne leerung
  nahverkehrsplan: nahverkehr plan
  notrufzentrale: notruf zentrale
  parkraumbewirtschaftung: park raum bewirtschaftung
  pegelmessung: pegel messung
  personalgewinnung: personal gewinnung
  pflegeheim: pflege heim
  posteingang: post eingang
  protokollerstellung: protokoll erstellung
  prüfstelle: pruf stelle
  quellcode: quell code
  radwegenetz: radweg netz
  ratsinformationssystem: rat information system
  rechnungsprüfung: rechnung prufung
  risikoanalyse: risiko analyse
  scanfahrzeug: scan fahrzeug
  schadenserkennung: schaden erkennung
  schulentwicklungsplanung: schul entwicklung planung
  schwimmbad: schwimm bad
  sensordaten: sensor daten
  sprachmodell: sprach modell
  stadtarchiv: stadt archiv
  starkregenvorsorge: stark regen vorsorge
  stellenausschreibung: stelle ausschreibung
  straßenbeleuchtung: strassen beleuchtung
  telefonassistent: telefon assistent
  tierheim: tier heim
  trinkwasserschutz: trink wasser schutz
  umweltamt: umwelt amt
  vereinsförderung: verein forderung
  vergabeverfahren: vergabe verfahren
  verkehrszählung: verkehr zahlung
  verwaltungsverfahren: verwaltungs verfahren
  volkshochschulkurs: volks hochschul kurs
  wahlhelfer: wahl helfer
  waldbrand: wald brand
  wärmeplanung: warme planung
  wasserrohrbruch: wasser rohr bruch
  winterdienst: winter dienst
  wissensdatenbank: wissen datenbank
  wohnsitzummeldung: wohnsitz ummeldung
  zählerstand: zahler stand
`

const wholes = `
  abteilung anforderung anforderungen anwendung anwendungen bürgermeisterinnen handlungen landkreise plattformen
  arbeitgeber aufgabe ausbildung ausschreibung autobahn automatisch bahnhof beamte
  bearbeitung beauftragte begründung beratung beschaffung bestattung betreuung bewässerung bundestag bürgermeister
  datenbank demonstration denkmal deutschland dienstag direktor durchführung ehrenamt eigentum einschätzung entwicklung
  fachbereich fahrzeug feuerwehr freitag friedhof fußgänger gegenstand generation genehmigung gewerkschaft grundstück
  gutachten haltestelle handlung handwerk haushalt hochschule hochwasser information interesse koordinator krankenhaus
  landwirtschaft ludwigshafen minister moderation netzwerk niederschrift notebook oberfläche oberhausen organisation
  passwort plattform protokoll rathaus reisende richtlinie schnittstelle siedlung sitzung sonntag sozialistisch sparkasse
  standort tagesordnung transformation umgebung unternehmen unterschrift unterstützung veranstaltung verbrauch vergabe
  verordnung verschlüsselung verwaltung volljährig wandlung werkstatt wirtschaft wissenschaft zusammenarbeit zuständigkeit
`

describe('the German base words', () => {
  it('are many, of letters only and in order', () => {
    const foldedOnce = [...listed]
    expect(listed.size).toBeGreaterThanOrEqual(4000)
    expect(lexiconDe.map(fold)).toEqual(foldedOnce)
    expect(lexiconDe.map(fold)).toEqual([...foldedOnce].sort())
    expect(lexiconDe.filter((word) => !/^[a-zäöüß]{3,}$/.test(word))).toEqual([])
  })

  it('are of three letters only where named', () => {
    expect(lexiconDe.filter((word) => word.length === 3).join(' ')).toBe(threeLetters)
  })

  it('take compounds apart', () => {
    const rows = compounds.trim().split(/\n\s*/)
    expect(rows.length).toBeGreaterThanOrEqual(80)
    const word = (row: string) => row.slice(0, row.indexOf(':'))
    expect(rows.map((row) => `${word(row)}: ${partsOf(word(row))}`)).toEqual(rows)
  })

  it('tear no word of the portal into three letters that are not meant', () => {
    const seed = readdirSync(content).map((file) => readFileSync(`${content}/${file}`, 'utf8'))
    const messages = readFileSync('src/i18n/messages/de.json', 'utf8')
    const texts = [...seed.flatMap((json) => textsIn(json)), ...textsIn(messages, '[^"]+')]
    const words = new Set(texts.flatMap((text) => termsOf(text).map(({ term }) => term)))
    const short = [...words].flatMap((word) => partsOf(word).split(' ').filter(isShort))
    expect(words.size).toBeGreaterThan(1500)
    expect([...new Set(short)].sort().join(' ')).toBe(meantInTheTexts)
  })

  it('leave whole what is no compound or means something of its own', () => {
    const words = wholes.trim().split(/\s+/)
    expect(words.length).toBeGreaterThanOrEqual(60)
    expect(words.filter((word) => partsOf(word) !== '')).toEqual([])
  })
})
