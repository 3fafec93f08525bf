/**
 * What means the same in the trade: the groups a new portal starts with. Staff add to them and change them.
 * A member is one or several words; a group works in every direction, so no member is broader than another: a product
 * is no synonym of its kind. Abbreviations stand here only where the trade reads them one way.
 */

import { terms } from './synonym-terms'

/** One group a line, its members between bars. */
const groups = `
  KommI | Komml | Kommunale Intelligenz
  Surentia | Sursentia
  MapChat | MapChatAI
  URBAN.KI | UrbanKI
  AEG | Arbeits- und Entwicklungsgemeinschaft
  CivitasCore | Civitas Core
  RIS | Ratsinformationssystem | Ratsinformation | Ratsinfo | council information system
  IKZ | interkommunale Zusammenarbeit | interkommunale Kooperation | inter-municipal cooperation
  UDP | urbane Datenplattform | kommunale Datenplattform | urban data platform
  SCC | Smart Country Convention
  MPSC | Modellprojekte Smart Cities

  KI | künstliche Intelligenz | AI | artificial intelligence
  KI-Verordnung | KI-VO | AI Act | KI-Gesetz
  LLM | großes Sprachmodell | Sprachmodell | large language model | language model
  RAG | Retrieval Augmented Generation
  maschinelles Lernen | Machine Learning | ML
  Chatbot | Dialogsystem | Chatassistent | virtueller Assistent | virtual assistant | digitaler Assistent | KI-Assistent
  Sprachassistent | Voicebot | Telefonbot | Telefonassistent | voice assistant
  Prompt | Eingabeaufforderung
  Prompting | Prompt Engineering
  Halluzination | Konfabulation
  Transkription | Verschriftlichung | Transkript | Speech-to-Text | transcription
  Spracherkennung | speech recognition | automatische Spracherkennung | automatic speech recognition
  Texterkennung | OCR | Zeichenerkennung | optical character recognition
  Bilderkennung | Bildauswertung | Bildanalyse | Computer Vision | image recognition
  Objekterkennung | object detection
  Stimmungsanalyse | Sentimentanalyse
  Textzusammenfassung | automatische Zusammenfassung | Zusammenfassung von Texten
  maschinelle Übersetzung | automatische Übersetzung | machine translation
  Trainingsdaten | Lerndaten | training data
  Digitaler Zwilling | Digital Twin
  RPA | Prozessautomatisierung | Robotic Process Automation
  Wissensdatenbank | Wissensbasis | Wissensplattform | knowledge base
  Wissensmanagement | knowledge management

  Ratsarbeit | Gremienarbeit | Sitzungsdienst | Sitzungsmanagement | Gremienmanagement
  Protokoll | Niederschrift | Sitzungsprotokoll | minutes
  Beschlussvorlage | Ratsvorlage | Sitzungsvorlage | Verwaltungsvorlage
  Ratsmitglied | Stadtverordnete | Gemeindevertreter | Mandatsträger | councillor
  Tagesordnung | TOP-Liste | agenda
  Rat | Stadtrat | Gemeinderat | Gemeindevertretung | Stadtverordnetenversammlung | council | SVV | StVV
  Ausschuss | Fachausschuss | committee
  Oberbürgermeister | OB | mayor
  Satzung | Ortsrecht | Gemeindesatzung
  Bürgerbüro | Bürgeramt | Bürgerservice | Einwohnermeldeamt
  Behördennummer | 115 | Servicenummer
  Bürgerbeteiligung | Bürgerdialog | Öffentlichkeitsbeteiligung | Bürgermitwirkung | citizen participation
  Mängelmelder | Schadensmelder | Anliegenmanagement | Anliegenmelder | defect reporting
  Beschwerdemanagement | Beschwerden | complaints
  Bürgerhaushalt | participatory budgeting
  Terminvergabe | Terminbuchung | Terminvereinbarung | Onlinetermin
  Personalausweis | Ausweis | identity card
  Meldewesen | Einwohnermeldewesen | Melderegister

  OZG | Onlinezugangsgesetz
  EfA | Einer für Alle
  FIM | föderales Informationsmanagement
  Onlinedienst | Online-Dienst | Onlineantrag | Online-Antrag | digitaler Antrag | online service
  Servicekonto | Bürgerkonto | BundID
  Verwaltungsportal | Serviceportal | Bürgerportal
  E-Government | eGovernment | elektronische Verwaltung | digitale Verwaltung
  Verwaltungsdigitalisierung | Digitalisierung der Verwaltung | Verwaltungsmodernisierung
  E-Akte | eAkte | elektronische Akte | digitale Akte
  DMS | Dokumentenmanagement | Dokumentenmanagementsystem | document management
  Posteingang | Poststelle | Eingangspost | Postbearbeitung | incoming mail
  Scannen | Einscannen
  E-Rechnung | XRechnung | elektronische Rechnung | Rechnungseingang
  Fachverfahren | Fachanwendung | Fachsoftware
  Schnittstelle | API | Programmierschnittstelle | interface
  Registermodernisierung | Once Only
  Formular | Vordruck | Antragsformular

  Nachnutzung | Wiederverwendung | Weiterverwendung | Mitnutzung | reuse | nachnutzen | wiederverwenden | weiterverwenden
  Open Source | quelloffen | freie Software | Open-Source-Software | offener Quellcode
  Open Data | offene Daten | offene Verwaltungsdaten
  Quellcode | Quelltext | Programmcode | source code
  Lizenz | licence | license
  Prototyp | Demonstrator | Proof of Concept | Machbarkeitsnachweis | PoC | prototype
  Pilotprojekt | Pilotierung | Modellversuch | Pilotvorhaben | pilot project
  Anwendungsfall | Use Case | Einsatzszenario
  digitale Souveränität | digital sovereignty
  Interoperabilität | interoperability
  Barcamp | Unkonferenz | Unconference
  Workshop | Arbeitstreffen
  Webinar | Onlineseminar | Online-Seminar | Onlineschulung
  Schulung | Fortbildung | Weiterbildung | Qualifizierung | Lehrgang | training course
  E-Learning | digitales Lernen | Onlinekurs | Online-Kurs
  Leitfaden | Handreichung | Orientierungshilfe | Leitlinie | guideline
  Dienstanweisung | Dienstvereinbarung | Nutzungsrichtlinie
  Newsletter | Rundbrief | Infobrief
  Auszeichnung | award
  Wettbewerb | Ideenwettbewerb | competition
  Netzwerk | network
  Veranstaltung | event

  Fördermittel | Förderung | Zuwendung | Fördergelder | funding | Zuschuss | grant
  Förderaufruf | Förderprogramm | Förderrichtlinie | funding programme
  Ausschreibung | Vergabe | Vergabeverfahren | Beschaffung | procurement
  Rahmenvertrag | Rahmenvereinbarung
  Haushalt | Haushaltsplan | Etat | budget
  Kämmerei | Finanzverwaltung | Stadtkämmerei
  IT-Dienstleister | kommunales Rechenzentrum | Datenzentrale | Datenverarbeitungszentrale | IT provider
  Wirtschaftsförderung | Standortförderung | business development

  DSGVO | Datenschutz-Grundverordnung | GDPR
  DSFA | Datenschutz-Folgenabschätzung | DPIA | data protection impact assessment
  Datenschutz | data protection
  AVV | Auftragsverarbeitungsvertrag | Auftragsverarbeitung
  Anonymisierung | Schwärzung | anonymisation
  IT-Sicherheit | Informationssicherheit | Cybersicherheit | Cybersecurity | IT security
  ISMS | Informationssicherheitsmanagement | Informationssicherheitsmanagementsystem
  BSI | Bundesamt für Sicherheit in der Informationstechnik
  Schadsoftware | Malware | Ransomware
  2FA | Zwei-Faktor-Authentisierung | Zwei-Faktor-Authentifizierung
  Passwort | Kennwort | password
  Cyberangriff | Hackerangriff | cyber attack
  IFG | Informationsfreiheitsgesetz | Informationsfreiheit
  Urheberrecht | copyright

  Barrierefreiheit | barrierefrei | accessibility
  Leichte Sprache | einfache Sprache | plain language | easy-to-read language
  Gebärdensprache | DGS | sign language
  Inklusion | Teilhabe | inclusion
  Übersetzung | Übersetzen | translation

  Kita | Kindertagesstätte | Kindergarten | Kindertageseinrichtung | daycare
  Kitaplatz | Kindergartenplatz | Betreuungsplatz
  Ganztag | Ganztagsbetreuung | OGS | offene Ganztagsschule
  Jugendamt | youth welfare office
  Schülerbeförderung | Schülerverkehr | Schulbus
  Bibliothek | Bücherei | Stadtbücherei | library
  VHS | Volkshochschule
  Senioren | ältere Menschen | Rentner | Ruheständler | Seniorinnen
  Geflüchtete | Flüchtlinge | refugees
  Wohngeld | housing benefit

  Bebauungsplan | B-Plan | BPlan
  Flächennutzungsplan | FNP
  Bauleitplanung | Stadtplanung | urban planning
  Bauantrag | Baugenehmigung | Bauantragsverfahren | building permit
  Bauordnungsamt | Bauaufsicht | Baurechtsamt | Bauamt
  BIM | Building Information Modeling | Bauwerksmodell
  Stadtentwicklung | urban development
  Gebäudemanagement | Facility Management | Liegenschaftsverwaltung | Immobilienmanagement
  GIS | Geoinformationssystem | Geographisches Informationssystem
  Geodaten | Geoinformation | geodata | Geofachdaten
  Luftbild | Luftaufnahme | Orthofoto | aerial image
  Drohne | UAV | drone

  ÖPNV | Nahverkehr | öffentlicher Verkehr | Personennahverkehr | public transport
  Ampel | Lichtsignalanlage | LSA | traffic light
  Parkraummanagement | Parkraumbewirtschaftung | Parkraumüberwachung
  Scanfahrzeug | Scan-Auto | Scancar
  Straßenschaden | Schlagloch | Fahrbahnschaden | pothole
  Radverkehr | Fahrradverkehr | cycling
  Verkehrszählung | Verkehrserfassung | traffic counting
  Elektromobilität | E-Mobilität | electromobility
  Ladesäule | Ladestation | Ladepunkt | Ladeinfrastruktur
  Winterdienst | Räumdienst | Streudienst

  Klimaanpassung | Klimafolgenanpassung | climate adaptation
  Klimaschutz | climate protection
  Hochwasser | Überschwemmung | Überflutung | flood
  Starkregen | Sturzflut
  Hitzeschutz | Hitzevorsorge | Hitzeaktionsplan
  Wärmeplanung | Wärmeplan | Wärmeleitplanung | heat planning
  Photovoltaik | Solaranlage | PV | Solarstrom | solar power
  Energieverbrauch | Stromverbrauch | energy consumption
  Straßenbeleuchtung | Straßenlaterne | street lighting
  Abfall | Müll | waste
  Wertstoffhof | Recyclinghof
  Grünfläche | Grünanlage | green space
  Bewässerung | Gießen | irrigation
  Luftqualität | air quality
  Abwasser | Kanalisation | wastewater
  Trinkwasser | drinking water
  Biodiversität | Artenvielfalt | biodiversity
  IoT | Internet der Dinge | Internet of Things | Sensornetz
  LoRaWAN | LPWAN
  Sensor | Messfühler | Sensorik
  Dashboard | Datencockpit | Kennzahlenübersicht
  Prognose | Vorhersage | Predictive Analytics | forecast

  Feuerwehr | Brandschutz | fire brigade
  Katastrophenschutz | Bevölkerungsschutz | Zivilschutz | civil protection
  Rettungsdienst | Notfallrettung | ambulance service
  Leitstelle | Einsatzzentrale | control centre
  Warnung | alert

  Homeoffice | Telearbeit | mobiles Arbeiten | Remote Work | Heimarbeit
  Personalgewinnung | Recruiting | Personalbeschaffung | Stellenbesetzung
  Bewerbungsmanagement | Bewerberportal | Bewerbungsverfahren
  Onboarding | Einarbeitung
  Fachkräftemangel | Personalmangel | skills shortage
  Beschäftigte | Mitarbeitende | Mitarbeiter | Bedienstete | staff
  Personalrat | Personalvertretung | Betriebsrat
  Videokonferenz | Online-Meeting | Onlinebesprechung | video conference
  Öffentlichkeitsarbeit | Pressearbeit | Pressestelle
  Soziale Medien | Social Media
  Website | Webseite | Internetauftritt | Homepage
  Change Management | Veränderungsmanagement
  Prozessmanagement | Prozessoptimierung | process management
  Prozess | Ablauf | Geschäftsprozess | Arbeitsablauf | Workflow | process
  Tourismus | Fremdenverkehr | tourism
  Ehrenamt | Freiwilligenarbeit | bürgerschaftliches Engagement | volunteering
  Archiv | Stadtarchiv | Kommunalarchiv | archive
  Standesamt | registry office
  Gewerbeanmeldung | Gewerbeanzeige | Gewerbemeldung | business registration
  Bürger | citizen
  Daten | data
  Dokument | document
  Lösung | solution
  Suche | search
  Sitzung | meeting
  Abstimmung | voting
  Digitalisierung | digitalisation | digitisation
  Verkehr | traffic
  Mobilität | mobility
  Umwelt | environment
  Energie | energy
  Baum | tree
  Straße | street | road
  Schule | school
  Gesundheit | health
  Wohnen | housing
  Kultur | culture
  Landkreis | county
  Verwaltung | administration
  Kommune | municipality | local authority
  Smart City | smarte Stadt | digitale Stadt
`

export const defaultSynonyms: readonly (readonly string[])[] = `${groups}${terms}`
  .split('\n')
  .map((line) => line.split('|').map((member) => member.trim()))
  .filter((members) => members.length > 1)
