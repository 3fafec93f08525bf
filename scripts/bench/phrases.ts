/** The words generated solutions are put together from. Nothing here is a fact about anybody. */
export type Both = { de: string; en: string }

export const names = [
  'Akten',
  'Bürger',
  'Daten',
  'Energie',
  'Flächen',
  'Formular',
  'Grün',
  'Karten',
  'Kita',
  'Klima',
  'Mängel',
  'Park',
  'Pegel',
  'Protokoll',
  'Rats',
  'Straßen',
  'Termin',
  'Vergabe',
  'Wärme',
  'Wege',
]
export const endings = ['Blick', 'Helfer', 'Kompass', 'Lotse', 'Pilot', 'Radar', 'Werk', 'Finder']

export const tasks: Both[] = [
  { de: 'Anträge vorsortieren', en: 'sort applications' },
  { de: 'Straßenschäden erkennen', en: 'detect road damage' },
  { de: 'Sitzungen zusammenfassen', en: 'summarise meetings' },
  { de: 'Luftbilder auswerten', en: 'analyse aerial images' },
  { de: 'Anfragen beantworten', en: 'answer enquiries' },
  { de: 'Akten erschließen', en: 'make files searchable' },
  { de: 'Wärmebedarf abschätzen', en: 'estimate heat demand' },
  { de: 'Hochwasser früh melden', en: 'warn of floods early' },
  { de: 'Texte in einfache Sprache übertragen', en: 'put texts into plain language' },
  { de: 'Parkplätze vorhersagen', en: 'forecast parking spaces' },
  { de: 'Vergaben vorbereiten', en: 'prepare procurements' },
  { de: 'Bäume im Stadtgebiet zählen', en: 'count trees in the city' },
  { de: 'Fördermittel finden', en: 'find funding' },
  { de: 'Baupläne prüfen', en: 'check building plans' },
  { de: 'Meldungen den richtigen Stellen zuordnen', en: 'route reports to the right office' },
  { de: 'Busse nach Bedarf planen', en: 'plan buses on demand' },
]

export const gains: Both[] = [
  { de: 'Das spart Wege und Wartezeit.', en: 'This saves trips and waiting time.' },
  { de: 'Routinearbeit wird weniger.', en: 'There is less routine work.' },
  { de: 'Entscheidungen fallen auf besserer Grundlage.', en: 'Decisions rest on better grounds.' },
  { de: 'Fachleute prüfen jedes Ergebnis.', en: 'Specialists check every result.' },
  { de: 'Auch kleine Gemeinden können sie nutzen.', en: 'Small municipalities can use it too.' },
  { de: 'Die Daten bleiben im Rechenzentrum.', en: 'The data stay in the data centre.' },
]

export const functions: Both[] = [
  { de: 'Eingänge erkennen und zuordnen', en: 'Recognise and assign what arrives' },
  { de: 'Texte kurz zusammenfassen', en: 'Summarise texts' },
  { de: 'Ähnliche Vorgänge finden', en: 'Find similar cases' },
  { de: 'Ergebnisse auf einer Karte zeigen', en: 'Show results on a map' },
  { de: 'Bedarf für die nächsten Wochen vorhersagen', en: 'Forecast demand for weeks to come' },
  { de: 'Fehlende Angaben nachfragen', en: 'Ask for missing details' },
  { de: 'Auffällige Werte melden', en: 'Report unusual values' },
  { de: 'Entwürfe für Antworten schreiben', en: 'Draft answers' },
  { de: 'Quellen zu jeder Aussage nennen', en: 'Name the source of each statement' },
  { de: 'Berichte als Datei ausgeben', en: 'Export reports as a file' },
]

export const data: Both[] = [
  { de: 'Luftbilder der letzten zehn Jahre', en: 'Aerial images of the last ten years' },
  { de: 'Anonymisierte Anträge', en: 'Anonymised applications' },
  { de: 'Niederschriften öffentlicher Sitzungen', en: 'Minutes of public meetings' },
  { de: 'Messwerte von Sensoren', en: 'Sensor readings' },
  { de: 'Amtliche Geodaten', en: 'Official geodata' },
  { de: 'Fahrpläne und Fahrgastzahlen', en: 'Timetables and passenger numbers' },
]

export const steps: Both[] = [
  { de: 'Erprobung in einer zweiten Kommune', en: 'Trial in a second municipality' },
  { de: 'Anbindung an das Fachverfahren', en: 'Connection to the specialist system' },
  { de: 'Prüfung der Barrierefreiheit', en: 'Accessibility review' },
  { de: 'Veröffentlichung des Quelltexts', en: 'Publication of the source code' },
]

export const technology = ['Python', 'PostgreSQL', 'Docker', 'PyTorch', 'QGIS', 'OpenSearch', 'Vue']
export const licences = ['EUPL-1.2', 'MIT', 'Apache-2.0', 'AGPL-3.0-or-later']

export const sentences = [
  'Die Aufgabe fällt jeden Tag an und bindet in vielen Ämtern Zeit.',
  'Ausgangspunkt war ein Gespräch zwischen Fachamt, Rechenzentrum und Personalvertretung.',
  'Das Modell wurde mit eigenen Beispielen nachgeschult und läuft auf eigenen Rechnern.',
  'Wer die Lösung nutzt, sieht zu jedem Vorschlag, worauf er beruht.',
  'Ergebnisse werden nie ungeprüft übernommen: Ein Mensch entscheidet.',
  'In der Erprobung zeigte sich, dass gute Eingangsdaten wichtiger sind als ein großes Modell.',
  'Personenbezogene Angaben werden vor der Verarbeitung entfernt.',
  'Die Bedienung folgt den Regeln für barrierefreie Verwaltungsseiten.',
  'Für die Einführung genügt eine Schulung von einem halben Tag.',
  'Schnittstellen sind dokumentiert, damit andere Kommunen eigene Verfahren anbinden können.',
  'Die Kosten für den Betrieb hängen vor allem von der Zahl der Vorgänge ab.',
  'Rückmeldungen der Beschäftigten fließen alle drei Monate in eine neue Fassung ein.',
  'Ein Betriebskonzept beschreibt, wer bei Störungen zuständig ist.',
  'Die Folgen für den Datenschutz wurden vorab abgeschätzt und schriftlich festgehalten.',
]
