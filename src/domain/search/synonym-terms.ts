/* eslint-disable max-lines -- data */
/**
 * More words with the same meaning (synonyms.ts says what a group is): abbreviations of laws, plans, offices and
 * technology with what they stand for, then words of everyday life beside those of the offices. Source: written for this
 * project from the authors' own knowledge. Licence: that of the project.
 */
export const terms = `
  VVT | Verzeichnis von Verarbeitungstätigkeiten | Verarbeitungsverzeichnis | Verfahrensverzeichnis
  TOM | TOMs | technische und organisatorische Maßnahmen | technisch-organisatorische Maßnahmen
  BDSG | Bundesdatenschutzgesetz
  LDSG | Landesdatenschutzgesetz
  TDDDG | Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz
  SDM | Standard-Datenschutzmodell
  DSB | Datenschutzbeauftragter | Datenschutzbeauftragte | data protection officer
  UrhG | Urheberrechtsgesetz
  UVgO | Unterschwellenvergabeordnung
  VgV | Vergabeverordnung
  VOB | Vergabe- und Vertragsordnung für Bauleistungen
  GWB | Gesetz gegen Wettbewerbsbeschränkungen
  EVB-IT | Ergänzende Vertragsbedingungen für IT-Leistungen
  HOAI | Honorarordnung für Architekten und Ingenieure
  NDA | Vertraulichkeitsvereinbarung | Geheimhaltungsvereinbarung | Verschwiegenheitsvereinbarung
  ÖPP | öffentlich-private Partnerschaft | PPP | Public Private Partnership
  E-Vergabe | eVergabe | elektronische Vergabe | e-procurement
  TÖB | Träger öffentlicher Belange
  ISEK | integriertes städtebauliches Entwicklungskonzept
  INSEK | integriertes Stadtentwicklungskonzept
  BauGB | Baugesetzbuch
  BauNVO | Baunutzungsverordnung
  LBO | Landesbauordnung
  IFC | Industry Foundation Classes
  XPlanung | XPlan | XPlanGML
  UVP | Umweltverträglichkeitsprüfung | environmental impact assessment
  WBS | Wohnberechtigungsschein
  ALKIS | Amtliches Liegenschaftskatasterinformationssystem
  GDI | Geodateninfrastruktur | spatial data infrastructure
  WMS | Web Map Service
  WFS | Web Feature Service
  DGM | digitales Geländemodell | digital terrain model
  LiDAR | Laserscanning | Laserscan
  3D-Stadtmodell | dreidimensionales Stadtmodell | 3D city model
  POI | Point of Interest | Points of Interest
  OSM | OpenStreetMap
  SGB VIII | Kinder- und Jugendhilfegesetz | KJHG | Achtes Buch Sozialgesetzbuch
  SGB II | Grundsicherung für Arbeitsuchende | Bürgergeld | Hartz IV | Arbeitslosengeld II | ALG II
  SGB XII | Sozialhilfe | Zwölftes Buch Sozialgesetzbuch
  SGB IX | Neuntes Buch Sozialgesetzbuch
  BTHG | Bundesteilhabegesetz
  EGH | Eingliederungshilfe
  KdU | Kosten der Unterkunft | Unterkunftskosten
  Bildungs- und Teilhabepaket | Bildung und Teilhabe | Bildungspaket
  BAföG | Bundesausbildungsförderungsgesetz
  ÖGD | öffentlicher Gesundheitsdienst
  ASD | Allgemeiner Sozialer Dienst | Allgemeiner Sozialdienst | Kommunaler Sozialer Dienst
  HzE | Hilfe zur Erziehung | Hilfen zur Erziehung
  UMA | unbegleitete minderjährige Ausländer | unbegleitete minderjährige Flüchtlinge | UMF
  UVG | Unterhaltsvorschussgesetz | Unterhaltsvorschuss
  JHA | Jugendhilfeausschuss
  DaZ | Deutsch als Zweitsprache
  BNE | Bildung für nachhaltige Entwicklung
  LMS | Lernmanagementsystem | Lernplattform | learning management system
  SuS | Schülerinnen und Schüler | Schüler | Schulkinder | pupils
  DigitalPakt Schule | Digitalpakt
  AufenthG | Aufenthaltsgesetz
  AZR | Ausländerzentralregister
  BAMF | Bundesamt für Migration und Flüchtlinge
  ABH | Ausländerbehörde | Ausländeramt | immigration office
  PStG | Personenstandsgesetz
  MIV | motorisierter Individualverkehr | Autoverkehr | Pkw-Verkehr
  StVO | Straßenverkehrsordnung | Straßenverkehrs-Ordnung
  VEP | Verkehrsentwicklungsplan | Verkehrsentwicklungsplanung
  DFI | dynamische Fahrgastinformation
  GTFS | General Transit Feed Specification
  On-Demand-Verkehr | Bedarfsverkehr | Linienbedarfsverkehr
  BOS | Behörden und Organisationen mit Sicherheitsaufgaben
  THW | Technisches Hilfswerk
  BBK | Bundesamt für Bevölkerungsschutz und Katastrophenhilfe
  KRITIS | kritische Infrastruktur | kritische Infrastrukturen | critical infrastructure
  MoWaS | modulares Warnsystem
  Brandschutzbedarfsplan | Feuerwehrbedarfsplan
  BImSchG | Bundes-Immissionsschutzgesetz | Bundesimmissionsschutzgesetz
  KrWG | Kreislaufwirtschaftsgesetz
  EEG | Erneuerbare-Energien-Gesetz
  GEG | Gebäudeenergiegesetz | Heizungsgesetz
  BHKW | Blockheizkraftwerk
  THG | Treibhausgas | Treibhausgase | greenhouse gas
  CO2 | Kohlendioxid | Kohlenstoffdioxid
  CO2-Bilanz | Treibhausgasbilanz | THG-Bilanz | Klimabilanz
  KEM | kommunales Energiemanagement
  NKF | Neues Kommunales Finanzmanagement
  Doppik | doppelte Buchführung | doppische Buchführung | kommunale Doppik
  HKR | Haushalts-, Kassen- und Rechnungswesen
  KLR | Kosten- und Leistungsrechnung
  HSK | Haushaltssicherungskonzept
  GemHVO | Gemeindehaushaltsverordnung | Kommunalhaushaltsverordnung | KomHVO
  KAG | Kommunalabgabengesetz
  FAG | Finanzausgleichsgesetz
  IKS | internes Kontrollsystem
  TCMS | Tax-Compliance-Management-System
  UStG | Umsatzsteuergesetz
  EFRE | Europäischer Fonds für regionale Entwicklung
  KMU | kleine und mittlere Unternehmen
  TVöD | Tarifvertrag für den öffentlichen Dienst
  TV-L | Tarifvertrag der Länder
  BEM | betriebliches Eingliederungsmanagement
  leistungsorientierte Bezahlung | Leistungsentgelt
  LPVG | Landespersonalvertretungsgesetz
  AGG | Allgemeines Gleichbehandlungsgesetz
  JAV | Jugend- und Auszubildendenvertretung
  SBV | Schwerbehindertenvertretung
  ArbSchG | Arbeitsschutzgesetz
  VZÄ | Vollzeitäquivalent | Vollzeitäquivalente | full-time equivalent | FTE
  HR | Human Resources | Personalwesen | Personalmanagement
  KGSt | Kommunale Gemeinschaftsstelle für Verwaltungsmanagement
  BCM | Business Continuity Management | Notfallmanagement | IT-Notfallmanagement
  SSO | Single Sign-on | Einmalanmeldung
  IAM | Identity and Access Management | Identitätsmanagement | Identitäts- und Zugriffsmanagement
  Mobile Device Management | Mobilgeräteverwaltung | Mobilgerätemanagement
  ISB | Informationssicherheitsbeauftragter | Informationssicherheitsbeauftragte | IT-Sicherheitsbeauftragter | CISO
  SIEM | Security Information and Event Management
  SOC | Security Operations Center
  CERT | Computer Emergency Response Team
  NIS2 | NIS-2 | NIS-2-Richtlinie
  IT-Grundschutz | BSI-Grundschutz | Grundschutz
  SLA | Service Level Agreement | Dienstgütevereinbarung
  ITSM | IT-Servicemanagement | IT Service Management
  SaaS | Software as a Service
  IaaS | Infrastructure as a Service
  VPN | virtuelles privates Netzwerk | virtual private network
  WLAN | Wi-Fi | WiFi | drahtloses Netzwerk
  PKI | Public-Key-Infrastruktur | public key infrastructure
  QES | qualifizierte elektronische Signatur
  CMS | Content-Management-System | Redaktionssystem
  CRM | Customer Relationship Management | Kundenbeziehungsmanagement
  ERP | Enterprise Resource Planning
  SBOM | Software-Stückliste | Software Bill of Materials
  FAQ | häufig gestellte Fragen | häufige Fragen | frequently asked questions
  GUI | Benutzeroberfläche | Bedienoberfläche | user interface
  UX | Nutzererlebnis | User Experience
  MVP | Minimum Viable Product
  EGovG | E-Government-Gesetz
  XÖV | XML in der öffentlichen Verwaltung
  DVDV | Deutsches Verwaltungsdiensteverzeichnis
  FITKO | Föderale IT-Kooperation
  LeiKa | Leistungskatalog der öffentlichen Verwaltung
  NOOTS | National-Once-Only-Technical-System | Nationales Once-Only-Technical-System
  PVOG | Portalverbund Online-Gateway
  eID | Online-Ausweisfunktion | Online-Ausweis | elektronischer Identitätsnachweis | Onlineausweis
  EUDI-Wallet | EU-Brieftasche | digitale Brieftasche | European Digital Identity Wallet
  ZenDiS | Zentrum Digitale Souveränität | Zentrum für Digitale Souveränität
  openCode | Open CoDE
  BITV | Barrierefreie-Informationstechnik-Verordnung
  WCAG | Web Content Accessibility Guidelines
  BFSG | Barrierefreiheitsstärkungsgesetz
  BPMN | Business Process Model and Notation
  VwVfG | Verwaltungsverfahrensgesetz
  OWiG | Ordnungswidrigkeitengesetz | Gesetz über Ordnungswidrigkeiten
  NLP | natürliche Sprachverarbeitung | Natural Language Processing
  generative KI | GenAI | generative AI | generative künstliche Intelligenz
  KI-Agent | AI Agent | KI-Agenten | agentische KI | Agentic AI
  TTS | Text-to-Speech | Sprachausgabe | Sprachsynthese | Vorlesefunktion
  XAI | erklärbare KI | Explainable AI
  NER | Named Entity Recognition | Eigennamenerkennung
  MCP | Model Context Protocol
  DStGB | Deutscher Städte- und Gemeindebund
  VKU | Verband kommunaler Unternehmen
  AöR | Anstalt des öffentlichen Rechts
  KdöR | Körperschaft des öffentlichen Rechts
  Auto | Kraftfahrzeug | Kfz | Pkw | Personenkraftwagen | car
  E-Auto | Elektroauto | Elektrofahrzeug | E-Fahrzeug | electric vehicle
  Fahrrad | bicycle | bike
  Radweg | Fahrradweg | cycle path
  Leihfahrrad | Leihrad | Mietrad | Fahrradverleih | Bikesharing
  E-Scooter | E-Roller | Elektrokleinstfahrzeug | Elektroroller
  Gehweg | Bürgersteig | Fußweg | Gehsteig | sidewalk
  Zebrastreifen | Fußgängerüberweg
  Parkplatz | Stellplatz | parking space
  Anwohnerparken | Bewohnerparken | Anwohnerparkausweis | Bewohnerparkausweis
  Blitzer | Geschwindigkeitsmessung | Geschwindigkeitsüberwachung | Radarkontrolle
  Strafzettel | Knöllchen | Verwarnungsgeld
  Nummernschild | Kfz-Kennzeichen | Autokennzeichen | license plate
  Führerschein | Fahrerlaubnis | driving licence
  Kfz-Zulassung | Fahrzeugzulassung | Autoanmeldung | vehicle registration
  Verkehrsschild | Verkehrszeichen | traffic sign
  Müllabfuhr | Abfallentsorgung | Müllentsorgung | Abfallsammlung | waste collection
  Mülltonne | Abfallbehälter | Abfalltonne | Müllbehälter
  wilder Müll | illegale Müllablagerung | wilde Müllkippe | illegale Abfallablagerung
  Straßenreinigung | Stadtreinigung | Straßenkehrung
  Bauhof | Betriebshof | Baubetriebshof
  Heirat | Eheschließung | Hochzeit | Trauung
  Ummeldung | Wohnsitzummeldung | Adressänderung | Wohnsitzänderung
  Asylbewerber | Asylsuchende | Schutzsuchende
  Ordnungsamt | Ordnungsbehörde | public order office
  kommunaler Ordnungsdienst | KOD | Stadtordnungsdienst
  Sozialamt | Amt für Soziales | social welfare office
  Rathaus | town hall | city hall
  Behörde | Dienststelle | public authority
  Kommunalverwaltung | Kommunalbehörde | municipal administration
  Innenstadt | Stadtzentrum | Stadtmitte | Stadtkern | city centre
  Stadtteil | Ortsteil | Stadtviertel
  Leerstand | vacancy
  Tagesmutter | Kindertagespflege | Tagespflegeperson | Kindertagespflegeperson
  Jugendzentrum | Jugendhaus | Jugendtreff
  Lehrer | Lehrkraft | Lehrkräfte | Lehrpersonal | teacher
  Altenheim | Pflegeheim | Seniorenheim | Altenpflegeheim | nursing home
  Obdachlosigkeit | Wohnungslosigkeit | homelessness
  Behinderung | Beeinträchtigung | Handicap | disability
  mehrsprachig | Mehrsprachigkeit | multilingual
  Stellenausschreibung | Stellenangebot | Stellenanzeige | Jobangebot | job advertisement
  Azubi | Auszubildende | Auszubildender | apprentice
  Gehalt | Vergütung | Arbeitsentgelt | Lohn
  Zeiterfassung | Arbeitszeiterfassung | time tracking
  Beamte | Beamter | Beamtin | civil servant
  Idee | Vorschlag | suggestion
  Fördermittelantrag | Förderantrag | Zuwendungsantrag | Antrag auf Fördermittel
  Eigenanteil | Eigenmittel | Eigenbeitrag
  Best Practice | gute Praxis | Praxisbeispiel | gutes Beispiel | good practice
  Ansprechpartner | Ansprechperson | Kontaktperson | Ansprechpartnerin | contact person
  Projektleitung | Projektleiter | Projektleiterin | project manager
  Steuerungsgruppe | Lenkungskreis | Lenkungsausschuss | Lenkungsgruppe | steering committee
  Arbeitsgruppe | Arbeitskreis | working group
  Frist | Deadline | Fristende
  Leistungsbeschreibung | Leistungsverzeichnis
  Markterkundung | Marktrecherche | Marktsichtung
  Vergabestelle | Beschaffungsstelle | contracting authority
  Online-Bezahlung | E-Payment | ePayment | elektronisches Bezahlen | Onlinezahlung
  Stadtkasse | Gemeindekasse | Zahlungsabwicklung
  Beitreibung | Vollstreckung | Zwangsvollstreckung
  Rechnungsprüfung | Rechnungsprüfungsamt | örtliche Rechnungsprüfung
  Kennzahl | KPI | Leistungskennzahl | key performance indicator
  Umfrage | Befragung | survey
  Evaluation | Evaluierung
  Risikobewertung | Risikoanalyse | Risikoabschätzung | risk assessment
  Abschlussbericht | Endbericht | Schlussbericht | final report
  Handbuch | Bedienungsanleitung | Benutzerhandbuch | manual
  Checkliste | Prüfliste | checklist
  Benutzer | Nutzer | Anwender | Nutzende | user
  Helpdesk | Service Desk | Servicedesk | Benutzerservice | IT-Support
  Ticketsystem | Ticket-System | ticketing system
  Login | Log-in | Einloggen
  Berechtigungsmanagement | Rechteverwaltung | Berechtigungsverwaltung | access management
  Datensicherung | Backup | Sicherungskopie
  Rechenzentrum | data centre | data center
  On-Premises | On-Premise | lokal betrieben | im eigenen Haus betrieben
  Selbsthosting | Self-Hosting | selbst gehostet | self-hosted
  Verschlüsselung | encryption
  Aktualisierung | Update | Softwareaktualisierung
  Sicherheitslücke | Schwachstelle | vulnerability
  Datenpanne | Datenleck | Datenschutzverletzung | data breach
  personenbezogene Daten | personal data
  Aufbewahrungsfrist | Aufbewahrungsdauer | retention period
  Datenbank | database
  Datenaustausch | Datentransfer | Datenübermittlung | data exchange
  Datenkatalog | Datenverzeichnis | Metadatenkatalog | data catalogue
  Handy | Mobiltelefon | Smartphone
  App | mobile Anwendung | Handy-App | mobile app
  Computer | PC | Arbeitsplatzrechner
  KI-Kompetenz | AI Literacy | KI-Kompetenzen
  Bias | Voreingenommenheit | systematische Verzerrung
  Feinabstimmung | Finetuning | Fine-Tuning
  semantische Suche | Vektorsuche | semantic search
  Digitalstrategie | Digitalisierungsstrategie | digitale Agenda | digital strategy
  Pressemitteilung | Pressemeldung | Presseinformation | press release
  Amtsblatt | Mitteilungsblatt | official gazette
  öffentliche Bekanntmachung | amtliche Bekanntmachung
  öffentliche Auslegung | Offenlage | Planauslegung
  Beschlusskontrolle | Beschlussverfolgung | Beschlusscontrolling
  Einwohnerfragestunde | Bürgerfragestunde
  Livestream | Liveübertragung | Live-Übertragung | live streaming
  erneuerbare Energien | regenerative Energien | renewable energy
  energetische Sanierung | energetische Modernisierung
  Pegel | Pegelstand | Wasserstand | water level
  Lärmschutz | Schallschutz | noise protection
  Schwammstadt | wassersensible Stadt | sponge city
  Dachbegrünung | Gründach | green roof
  Baumkataster | Baumverzeichnis | tree register
  Nachhaltigkeitsziele | Sustainable Development Goals | globale Nachhaltigkeitsziele
`
