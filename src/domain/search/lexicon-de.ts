/* eslint-disable max-lines -- data */
/**
 * The German base words that compounds are taken apart into: administration, building, traffic, environment, technology,
 * AI and everyday life, with the stems and combining forms that only stand inside compounds (Prüf|stelle, Geo|daten).
 *
 * What stands here is never taken apart itself. So two kinds of words are listed: those that are no compounds, and
 * those whose parts would mislead (Bahnhof is no Hof, Zusammenarbeit no Arbeit, Anwendung no Wendung, Oberhausen no
 * Haus). A compound that its parts explain is left out: Datenschutz is found by Daten and by Schutz.
 *
 * Source: written for this project from the authors' own knowledge of the language, by subject, no other word list
 * used. Licence: that of the project. Lower case, in alphabetical order of the folded spelling; spellings that fold to
 * the same letters (Zählung, Zahlung) stand here once.
 */
const words = `
  abbau abbiegung abbildung abbruch abbuchung abdeckung abdichtung abend abends abenteuer abfall
  abfertigung abfindung abfrage abfuhr abgabe abgang abgas abgekürzt abgeordnete abgeordneter
  abgleich abgrenzung abhängig abhängigkeit abhilfe abholung abitur abkehr abkommen abkühlung
  abkürzung ablage ablass ablauf abläufe ablehnend ablehnung ableitung ablenkung ablesung ablösung
  abluft abmahnung abmelden abmeldung abnahme abonnement abonnent abordnung abort abraum abrechnung
  abriegelung abriss abruf absage absatz abschaltung abschätzung abschiebe abschiebung abschied
  abschlag abschluss abschnitt abschreibung absender absetz absetzung absicherung absicht absiedlung
  absolut absolvent absolventin absorption absperrung absprache abstand abstell abstellung abstieg
  abstimm abstimmung abstrakt absturz abteil abteilung abtrag abtretung abtrieb abwägung abwärme
  abwasser abwechslung abwehr abweichung abwesend abwesenheit abwicklung abwind abwurf abzeichen
  abzug abzweig abzweigung accessibility account achse achtsam achtung achtzig acker action adapter
  adler administration administrator adoption adoptiveltern adoptivkind adressat adresse advisor
  affinität agenda agent agentur aggregat aggregiert agil agile agrar agreement ahndung ähnlich
  ähnlichkeit ahnung ahorn akademie akazie akkord akkreditierung akku akquise akrobat akrobatik
  akronym akt akte akteur aktie aktion aktiv aktivierung aktor aktualisierung aktualität aktuell
  akustik akzent akzeptanz alarm alarmierung algen algorithmen algorithmus alias alkohol allee
  allein alleinerziehend alleinerziehende allergie allergisch allgemein allianz allokation alltag
  allwetter almosen alt altar alten alter alternativ alternative alternd alterung altlast ambiente
  ambition ambulant ambulanz ameise amnestie amortisation ampel ampere amphibie amphibien amputation
  amsel amt amtlich amtmann analog analphabet analyse analytics anarchie anatomie anbahnung anbau
  anbetracht anbieter anbindung anblick andacht änderung andrang android aneignung anemone anerkannt
  anerkennung anfahrt anfang anfänger anfechtung anfertigung anforderung anfrage angabe angebot
  angehen angehörig angehörige angel angelegenheit angelegenheiten angemessen angenehm anger
  angestellte angestellter angewandt angleichung angler angreifer angriff angst anhaltspunkt anhang
  anhänger anheben anhebung anhörung animation anker anklage ankündigung ankunft anlage anlass
  anlauf anlegung anleihe anleitung anlieferung anliegen anlieger anmelde anmelden anmeldung
  anmerkung annäherung annahme annonce annotation anode anomalie anonym anonymisiert anonymisierung
  anonymität anordnung anpassung anpflanzung anrechnung anrede anregung anreiz anruf anrufung ansage
  ansatz anschaffung anschaulich anschauung anschein anschlag anschluss anschreiben anschrift
  anschub ansicht ansiedlung ansporn ansprache ansprechpartner ansprechpartnerin ansprechperson
  ansprechstelle anspruch anstalt anstand anstellung anstieg anstoß anstrich anteil antenne antik
  antike antipathie antiquariat antisemitismus antlitz antrag antrags antrieb antwort antworten
  anwalt anwaltschaft anwärter anwärterin anweisung anwender anwenderin anwendung anwesen
  anwesenheit anwohner anwohnerin anwurf anzahl anzahlung anzapfung anzeige anzeiger anziehung anzug
  aperitif apfel apotheke apotheker app apparat applikation april aquädukt aquarell aquarium arbeit
  arbeitende arbeiter arbeitgeber arbeitnehmer arbeits arbeitslos arbeitslosigkeit archäologie
  architekt architektin architektur archiv archivar archivarin archivierung areal ärger ärgernis
  argument argumentation aristokratie arm armee ärmel armut aroma aerosol arrangement array arrest
  arsen arsenal art arten artikel arznei arzt ärzte ärztin ärztlich asbest asche aspekt asphalt
  asphaltierung assessment asset assistant assistent assistentin assistenz assoziation ästhetik asyl
  atelier atem atlas atmosphäre atmung atom attacke attest attraktion attraktivität attrappe
  attribut audio audit auditierung aufarbeitung aufbau aufbereitung aufbewahrung aufbruch aufdeckung
  aufeinanderfolge aufenthalt auferlegung auffahrt auffassung auffindung aufforderung aufforstung
  auffrischung aufführung aufgabe aufgang aufgeben aufguss aufhänger aufhebung aufheiterung
  aufklärung aufkleber aufkommen auflage auflauf auflegung auflehnung auflistung auflösung aufmaß
  aufmerksam aufmerksamkeit aufnahme aufnehmer aufopferung aufputz aufrechnung aufregung aufruf
  aufrüstung aufsatz aufschlag aufschluss aufschlüsselung aufschrei aufschub aufschwung aufseher
  aufsicht aufspürung aufstand aufsteller aufstellung aufstieg aufstockung auftakt aufteilung
  auftrag auftraggeber auftragnehmer auftritt aufwand aufwartung aufwendung aufwertung aufwuchs
  aufzeichnung aufzug auge augen augenblick augenschein august aula ausbau ausbesserung ausbeute
  ausbilder ausbilderin ausbildung ausblick ausbreitung ausbruch ausdauer ausdehnung ausdruck
  auseinandersetzung ausfahrer ausfahrt ausfall ausfertigung ausflucht ausflug ausfuhr ausführbar
  ausführer ausführung ausgabe ausgang ausgangs ausgeglichenheit ausgestaltung ausgewogen ausgleich
  ausgleichung ausgrabung ausgrenzung ausguss aushandlung aushang aushebung aushilfe auskopplung
  auskunft auslage ausland ausländer auslastung auslauf auslegung ausleihe ausleihen auslese
  ausleuchtung auslieferung auslobung auslöse auslöser auslösung ausmaß ausnahme ausnutzung
  ausprägung ausrede ausreichend ausreichung ausreise ausreißer ausrichtung ausruf ausrüstung
  aussaat aussage aussatz ausschau ausschlag ausschluss ausschnitt ausschreibung ausschuss
  ausschüttung außen aussendung außenseiter aussetzung aussicht aussiedler aussperrung ausspielung
  aussprache ausspruch ausstattung aussteiger aussteller ausstellung aussterben ausstieg ausstoß
  ausstrahlung austausch austragung austria austritt ausübung auswahl auswanderung auswärts
  auswechslung ausweis ausweisung ausweitung auswerten auswertung auswilderung auswirkung auswuchs
  auswurf auszähler auszahlung auszeichnung auszeit auszubildend auszubildende auszubildender auszug
  autark authentifikation authentifizierung authentisierung authentizität authority auto autobahn
  automat automatik automation automatisch automatisierung automobil autonom autonomie autor autorin
  autorisierung autorität avatar baby bach bachmann back backend bäcker bäckerei backlog backup bad
  bade badge bagatelle bagger bahn bahnhof bahnsteig bakterie bakterium balance balken balkon ball
  ballast ballett ballung balsam bambus banane band bandage bandbreite bandscheibe bank bankett
  bankrott banner baracke barbier barcamp barcode bargeld barock barometer baron barriere
  barrierearm barrieren barrikade bart barzahlung basalt basar base basierend basiert basis
  bataillon batch batterie batzen bau bauch bauen bauer bauhof baulast baum baumann bäume
  baumgartner baustein bayern beachtung beamer beamte beamtentum beamtin beanspruchen beanspruchung
  beanstandung beantragen beantragung beantworten beantwortung bearbeiter bearbeitung beatmung
  beaufsichtigung beauftragte beauftragung bebauung beben becher becken bedacht bedarf bedenken
  bedenkzeit bedeutung bedien bedienung bedingt bedingung bedrängnis bedrohung bedürfnis
  bedürftigkeit beeinflussung beeinträchtigung beendigung beendung beerdigung beere beet befähigung
  befahrung befall befangenheit befehl befestigung befliegung befolgung beförderer beförderung
  befragte befragung befreiung befristung befugnis befund befürworter befürwortung begabt begabte
  begabung begebenheit begegnung begehbar begehren begehung begeisterung begierde beginn
  beglaubigung begleitend begleiter begleiterin begleitung begräbnis begrenzt begrenzung begriff
  begründer begründung begrünung begrüßung begünstigte begünstigung begutachtung behaglichkeit
  behälter behandlung beharrung behauptung behebung beheizung beherbergung beherrschung behindert
  behinderter behinderung behörde behördlich behuf beifahrer beifall beigabe beigeordnete beihilfe
  beilage beileid bein beinahe beipackzettel beirat beiseite beisetzung beisitzer beispiel beistand
  beitrag beitragende beitritt beiwerk bejahung bekämpfung bekannt bekannte bekanntgabe
  bekanntmachung bekehrung bekenntnis beklagte bekleidung belag belange belastbar belastbarkeit
  belastung belebung beleg belegung belehrung beleidigung beleihung beleuchtung beliebigkeit beliebt
  belieferung belohnung belüftung bemalung bemängelung bemerkung bemessung bemühung benachrichtigung
  benachteiligung benchmark benefiz benehmen benennung benotung benutzer benutzung benzin
  beobachtung bepflanzt bepflanzung bepreisung beprobung beraten berater beraterin beratung
  berechnung berechtigung beregnung bereich bereicherung bereifung bereinigung bereit bereitschaft
  berg bergbau bergheim bergmann bergmeister bergwerk bericht berichtigung berichtswesen berlin
  berücksichtigung beruf berufene beruflich berufung berührungspunkt besatzung beschädigung
  beschaffenheit beschaffung beschäftigte beschäftigung beschallung beschattung beschau bescheid
  bescheinigung beschichtung beschickung beschilderung beschlag beschlagnahme beschleuniger
  beschleunigung beschluss beschränkung beschreibung beschriftung beschuldigte beschuldigung
  beschulung beschwerde besehen beseitigung besetzung besichtigung besiedlung besinnung besitz
  besitzer besoldung besonderheit besonders besonnenheit besorgnis besorgung bespielung besprechung
  besserung bestand bestandteil bestätigung bestatt bestatter bestattung bestechung besteck bestell
  bestellen bestellung bestenauslese besteuerung bestimmung bestrafung bestrahlung bestückung
  bestuhlung bestürzung besuch besucher besucherin betankung betäubung beteiligte beteiligung beton
  betonierung betrachtung betrag betreff betreiber betreuen betreuer betreuerin betreuung betrieb
  betrieblich betrieblichkeit betroffene betrug betrüger bett bettler beugung beule beurkundung
  beurlaubung beurteilung beute beutel bevölkerung bevollmächtigung bevorratung bevorzugung
  bewachung bewaffnung bewahrung bewältigung bewässerung beweggrund beweglich beweglichkeit
  bewegtbild bewegung beweis bewerb bewerber bewerberin bewerbung bewertung bewilligung
  bewirtschaftung bewirtung bewohner bewohnerin bewuchs bewunderung bewusstsein bezahl bezahlbar
  bezahlen bezahlung bezeichnung beziehung bezirk bezogen bezug bezugnahme bezuschussung bezwingung
  biber bibliothek bibliothekar bibliothekarin biege biene bier bikesharing bilanz bilanzierung
  bilateral bild bilder bildschirm bildung billig billing binär binde binder bindung binnen bio
  biogas biograf biografie biologie biomasse biometrie biotop birke birne bistum bitte blackout blas
  blase blatt blau blech blei bleiberecht blend blende blick blind blinden blitz block blockchain
  blog blüh blüher blume blut blüte board boden bodensee bodybuilding bogen bohle bohr bohrer
  bohrung bolzplatz bombe bonbon bonität bonus booking boot börde börse böschung böse bosheit bot
  botanik botaniker botschaft bottom boxen boykott brach brache brainstorming branch brand
  brandenburg brandung bratwurst brauch brauchtum brauerei braun braunschweig braut brech brechung
  breit breitband breite brems brenn brenner brennpunkt brett breze bridge brief briefing brillant
  brille brise broschüre brot brötchen browser bruch brücke brücken bruder brunnen brüssel brust
  brüstung brute brutto buch buche buchen bücher bücherei buchführung buchhalter buchhaltung
  buchhandlung büchse bucht buchung bude budget budgeting büffet bügel buggy bühne bund bündelung
  bundesrat bundestag bundeswehr bundle bündnis bungalow bungee bunker bürde burg bürge bürger
  bürgerbüro bürgerentscheid bürgergeld bürgerin bürgerlich bürgermeister bürgermeisterin bürgernah
  bürgernähe bürgschaft büro bürokrat bürokratie bürste bus busch business buße bußgeld büste butter
  button byte cache call camp camping campus capacity card care carport carsharing case catalog
  center central certificate chain challenge chance change channel chaos charakter chart charta chat
  chatbot chatbots check checkin checkliste chef chemie chemikalie chip chirurgie chlor chor christ
  christen chronik chronisch citizen city civic clean clearing click client climate clique cloud
  clown cluster coach coaching cockpit code collaboration comic commons community company compiler
  compliance computer computing conference connect connector consent container content controller
  controlling cookie copilot copyright corona corporate couch council counter country cousin
  coworking crawler creation creative credit credo creme crisis cross crowd customer cyber dach
  dächer dachs dachverband daily damm dämmung dampf darlehen darm darmstadt darstellung dasein
  dashboard data datei dateien daten datenbank datum dauer dauerhaft daumen deadline debatte debitor
  debitoren debugging decke deckel deckung deep defekt defibrillator definition defizit deich
  dekontamination dekret delegation delikt delivery demand demenz demo demografie demokratie
  demokratisch demonstrant demonstration denk denkmal deployment deponat deponie deponien depot
  depression design designer desinfektion desk desktop detail detection detektion detektor deutlich
  deutsch deutschland deutung developer development device devops dezentral dezentralität dezernat
  dezernent dezernentin diabetes diagnose diagnostik diagramm diakonie dialekt dialog dialyse diät
  dichte dichter dichtheit dichtung dieb diebstahl dienst dienstag dienstags dienstleistung diesel
  differenz digital digitalisierung digitalität diktat diktier dimension dinner diplom directory
  direkt direktion direktor direktorin dirigent disco discovery disk diskriminierung diskurs
  diskussion display disponent disposition distanz distel disziplin diversität dividende
  dockingstation document doktor doktorand dokument dokumentar dokumentation dolmetscher
  dolmetscherin dom domain domäne donau donner donnerstag donnerstags doppel doppelt doppik dorf
  dose dosierung download dozent draht drainage drama dräng dreck dreh dreher drehscheibe drei
  dreieck dreifach dreißig dressur dringend dringlichkeit dritte drittel drive droge drogen droh
  dröhn drohne drohung drone drosselung druck drucker druckerei drucksache dual dübel duft düker
  duldung dumm dumping düne düngemittel düngung dunkel dunst duplikat durch durchblick durchbruch
  durchfahrt durchfall durchfeuchtung durchführung durchgang durchgängig durchlass durchlässig
  durchlauf durchleuchtung durchmesser durchreise durchsage durchschnitt durchsetzung durchsicht
  durchsuchung durchwahl dürre durst dusche düse dutzend dynamic dynamik dynamisch dynamo early
  ebene ebook echt echtzeit eck ecke ecosystem editor education efeu effekt effizienz ehe
  eheschließung ehren ehrenamt ehrenamtler ehrung eich eiche eichenprozessionsspinner eichhörnchen
  eichung eidechse eifel eigelb eigen eigenart eigenbetrieb eigenschaft eigentum eigentümer eigner
  eignung eilantrag eilbedürftigkeit eimer einarbeitung einbahnstraße einbau einbehaltung
  einberufung einbeziehung einbindung einblick einbrecher einbruch einbürgerung einbuße eindämmung
  eindeichung eindeutig eindruck einebnung einfach einfachheit einfahrt einfall einfalt
  einfamilienhaus einfärbung einflug einfluss einforderung einfriedung einfügung einfuhr einführung
  einfüll eingabe eingang eingliederung eingrenzung eingriff eingrünung eingruppierung einhaltung
  einhausung einheit einheitlich einheitlichkeit einig einigung einkauf einkaufs einklang einkommen
  einkünfte einladung einlage einlagerung einlass einleger einleiter einleitung einlösung einmal
  einmalig einmessung einmündung einnahme einordnung einplanung einrede einreichung einreise
  einrichtung einsaat einsamkeit einsatz einschaltung einschätzung einschlag einschluss einschnitt
  einschränkung einschreiben einschulung einsender einsendung einsicht einsichtnahme einsiedler
  einsparung einspeise einspeisung einsprache einspruch einstand einstellung einstieg einstufung
  einteilung eintrag eintragung eintritt einwahl einwand einwanderung einwegverpackung einweihung
  einweisung einwendung einwerbung einwerfen einwickel einwilligung einwirkung einwohner einwohnerin
  einwurf einzahlung einzel einzelhandel einziehung einzug eis eisdiele eisen eisenbahn eisenmann
  elbe election electronic elefant elektrifizierung elektrik elektriker elektrizität elektro
  elektrolyse elektrolyseur elektronik elektronisch element elementar elite elster eltern
  elternschaft email embedding emblem embryo emergency emission emissionen emotion empfang empfänger
  empfehlung empfindung empirie empore enablement endabnahme endbericht endgerät endgeräte endgültig
  endlager endpunkt energetisch energie energien energy engagement engel engine england englisch
  english engpass enkel enquete entbehrlich enteignung enterprise entfall entfernung entfeuchtung
  entgegennahme entgelt entgeltung enthaltung entität entkernung entkopplung entladung entlang
  entlassung entlastung entleerung entlohnung entnahme entry entsalzung entschädigung entschärfung
  entscheider entscheidung entschließung entschlüsselung entschuldigung entschuldung entsendung
  entsiegelung entsorger entsorgung entspannung entstehung entstörung entwarnung entwässerung
  entwickler entwicklung entwidmung entwurf entziehung entzug environment enzym epidemie episode
  erarbeitung erbbau erbe erblindung erbschaft erbse erd erdbau erdbeben erdbeere erde erdgas
  erdgeschoss erdreich ereignis erfahren erfahrung erfass erfasser erfassung erfindung erfolg
  erfolgreich erforderlich erforschung erfrisch erfüllung ergänzend ergänzung ergebnis erhalt
  erhaltung erheblich erhebung erhöhung erholung erinner erinnerung erkältung erkennbar erkennen
  erkenner erkenntnis erkennung erklärbarkeit erklärung erklärvideo erkrankung erkundung erlass
  erlaubnis erläuterung erle erlebnis erledigung erleichterung erlös ermächtigung ermahnung
  ermäßigung ermessen ermittler ermittlung ermöglichung ernährung ernennung erneuerbar erneuerung
  ernst ernte eröffnung erörterung erosion erpressung erprobung errechnung erregung erreichbarkeit
  errichtung error ersatz erscheinung erschließung erschütterung ersetzung ersparnis erst erstattung
  erste erstellen erstellung erstens erstreckung erteilung ertrag erwachsene erwähnung erwärmung
  erwartung erweiterung erwerb erwerbung erzählung erzeuger erzeugnis erzeugung erziehende erzieher
  erzieherin erziehung erziehungsberechtigte esche espe estrich etage etappe ethik ethisch
  ethnologie etikett euro europa europe evakuierung evaluation evaluierung evangelisch event
  evidence ewigkeit examen exchange exemplar existenz exkursion experiment expert experte expertin
  expertise explorer explosion exponat export express extended extension extern extraktion fabrik
  fach fachbereich fächer fachhochschule fachkraft fachkräfte fachlich fachschaft facility factory
  faden fähig fähigkeit fahndung fahne fahr fahrbahn fähre fahren fahrer fahrerin fahrlässigkeit
  fahrrad fahrt fahrzeug fair fairness fake faksimile fakten faktor fakultät falke falkensee fall
  falle fälligkeit fällung falsch fälschung familiär familie familien fang farb farbe färbung farmer
  farn fasan fasching faser fassade fassung fastnacht faul fauna fax feature feder federal feedback
  fehl fehler fehlerhaft feier feiertag feiertags feige fein feind feindlich feinstaub feld feldhase
  feldmann fell fellbach fels fenster ferien fern ferne fernsehen ferse fertig fest festakt festival
  festlegung festnahme festplatte festschreibung festsetzung feststellung fett feucht feuchte
  feuchtigkeit feuer feuerwall feuerwehr feuerwerk fichte fieber field figur fiktion filiale film
  filter filterer filterung finanz finanzen finanziell finanzierung finden finder findung finger
  firewall firma firmware fisch fischerei fiskus fitness fixkosten flach fläche flächen flagge
  flasche fleck fledermaus fledermäuse fleet fleisch flexibel flexibilität flieg fliege flieger
  fliesenleger fließ flohmarkt floppy flora florist floß flöte flotte flucht flüchtling flug
  flughafen flugzeug fluktuation flur fluss flüssig flut flutung focus föderal föderalismus fokus
  folge folgerung folie fonds förder förderer fördern förderung forelle form formal formalie format
  formatierung formblatt formel formell formular formulierung forsch forscher forschung forst
  forsten förster försterin forstwirt fortbildung fortführung fortlaufend fortschreibung fortschritt
  fortsetzung forum fossil foto fotograf fotografie foundation fracht frag frage fraktion frame
  framework franchise franken frankierung frankreich französisch fräsung frau frauen fraunhofer frei
  freiberg freiburg freigabe freigang freiheit freischaltung freising freistellung freitag freitags
  freiwillig freiwillige freiwilligkeit freizeit fremd fremde fremden frequenz fress freude
  freudenstadt freund freundlich freundlichkeit freundschaft frieden friedens friedhof frier frisch
  friseur friss frist frisur front frontal frosch frost frucht früh frühe früher frühling frühstück
  fuchs fuge fügung führ führerschein führung füll füllung fund fundament funding fundus fünf fünfte
  fünftel fünfzig funk funktion furcht fürsorge fürsprecher fürst fusion fusions fuß fußball
  fußboden fußgänger fußweg futter fütterung future gabel gabelung galerie galle gang gänger ganz
  ganzheitlich ganztag ganztags garage garant garantie garderobe garten gärtner gärtnerei gärtnerin
  gärung gas gasse gast gasthof gastronomie gaststätte gateway gatter gebäck gebärde gebärden
  gebäude geber gebet gebiet gebietskörperschaft gebilde gebirge gebirgs gebiss gebläse gebot
  gebrauch gebräuche gebühr gebührend gebunden geburt geburts geburtstag gedächtnis gedanke gedenk
  gedenken gedicht geduld geeignet gefahr gefährdung gefährlich gefälle gefangene gefangener
  gefängnis gefäß geflüchtete geflügel gefühl gegend gegenmaßnahme gegenseitig gegenseitigkeit
  gegenstand gegenüber gegenwart gegenwehr gegenwert gegner gehalt geheimnis gehilfe gehirn gehölz
  gehör gehörlos gehörlosigkeit gehweg geige geist geistig gekoppelt gelände geländer gelb geld
  geldwäsche gelegenheit gelenk geltung gemälde gemein gemeinde gemeinderat gemeinnützig
  gemeinnützigkeit gemeinsam gemeinschaft gemeinwesen gemeinwohl gemüse gemüt genau genauigkeit
  gender genehmigung general generation generativ generator generierung genesung genetik genitiv
  genosse genossenschaft genuss geo geografie geologie geometer geometrie geothermie gepäck gepflegt
  geprüft gerät geräte geräusch gerecht gerechtigkeit gericht gering geruch geruchsbelästigung
  gerüst gesamt gesamtheit gesamtschule gesamtschüler gesang geschäft geschäfts geschenk geschichte
  geschichts geschick geschiedene geschirr geschlecht geschmack geschoss geschwindigkeit geschwister
  geschwulst geselle gesellen gesellschaft gesetz gesetzgeber gesetzgebung gesetzlich gesicht
  gesichts gespann gespräch gestalt gestaltung gestattung gestein gestell gesteuert gestik
  gestorbene gestrüpp gestuft gestützt gesuch gesund gesundheit getränk getreide gewächs
  gewährleister gewährleistung gewährträger gewährung gewalt gewand gewässer gewebe gewerbe
  gewerblich gewerkschaft gewicht gewichtig gewichtung gewinn gewinner gewinnung gewissen
  gewissenhaft gewitter gewohnheit gewöhnung gewölbe gewürz gezielt gieß gießen gift giro gitter
  glanz glas glaser glasfaser glätte glatteis glättung glaube glaubens gleich gleichgewicht
  gleichheit gleichmaß gleichstellung gleichung gleichzeitig gleis gleit glied gliederung global
  glocke glossar glück glüh gnade gold golf gott götter göttingen governance government grab graben
  grabung grad graffiti grafik grafiker gramm grant graph gras grat gratis gratulation grau green
  greif greifer greifswald gremien gremium grenz grenze grill grippe groß großeltern großhandel
  großmann großmutter großvater group growth grube grün grund grundbuch gründer gründerin
  grundgesetz grundierung grundlage gründlich grundriss grundsatz grundschule grundschüler
  grundsicherung grundsteuer grundstück gründung gruppe gruppen gruppierung gruß guide guideline
  guild gülle gully gültigkeit günstig gurke gurt gürtel gut gutachten gutachter güte gutenberg
  güter guthaben gutschein gutschrift gymnasium gymnastik haar haare haarriss habitat hack hackathon
  hackday hacker hafen hafer haftpflicht haftung hagel hahn hain haken halb halbe halber halberstadt
  halbtags halde hälfte halle halluzination hals halt haltbarkeit haltepunkt halter haltestelle
  haltlos haltung hamburg hammel hammer hand handbuch handel handels handhabe handhabung händler
  händlerin handlung handout handschrift handschuh handtuch handwerk handwerker handy hang hänge
  hangrutsch hard hardware harfe harn härte hartmann hartz harz hasel hash häufig häufigkeit haupt
  hauptamtlich häupter hauptmann hauptstadt haus hausaufgabe haushalt hausmann hausmeister haut
  headset health hebamme hebe heber hebesatz hecke hecken heer heft heide heidenheim heil heiler
  heilig heilung heim heimat heimisch heimweh heirat heiß heister heiz heizer heizöl heizung held
  helfende helfer hell hemd hemmnis hemmung heran herausforderung herausgabe herausgeber herberge
  herbst herd herkunft herr herrmann herrschaft hersteller herstellung hervorhebung herz hessen
  heuristik heuschrecke hierarchie highlight hilf hilfe hilfsbedürftig himmel hindernis hinter
  hinterbliebene hintergrund hinterland hinterlegung hintertür hinweis hirn hirsch histogramm
  historie historisch hitze hobby hoch hochrechnung hochschul hochschule höchst höchstmaß hochstrom
  hochwasser hochzeit hochzeits hof hoffnung höflich hofmann höhe hoheit hohl höhle holunder holz
  holzmann home homepage honig honorar honorierung hör hörbar hören horizont horn hornisse hort hose
  hospital hospiz host hosting hotel hotfix hotline hotspot house hubschrauber hüfte hügel huhn
  hülle human humanitär humor humus hund hunde hundert hunger husten hütte hybrid hydrant hydraulik
  hydrologie hygiene hyperlink hypothese icon ideal idee identifikation identifikator
  identifizierung identisch identität identity ideologie idyll igel illegal illustration image
  imbiss imker imkerei immatrikulation immission immobil immobilie immobilien immunität impact
  imperium impf impfung implementierung import imprägnierung impressum impuls inanspruchnahme
  inbegriff inbetriebnahme incident index indexierung indien indikator individuell individuum indiz
  indizierung indoor industrie infekt infektion inferenz infiltration influenza informatik
  informatiker informatikerin information informierung infra infrastruktur ingenieur ingenieurin
  ingest inhaber inhaftierte inhalt inhouse initiative inklusion inkrement inland inlands innen
  innerorts innovation innovativ innung input insasse insekt insel inserat insight insolvenz
  inspektion inspektor inspiration instabil installateur installation installierung instandhaltung
  instandsetzung instant instanz institut institution instrument insulin integration integrität
  intelligent intelligenz intendant intensität intensiv inter interaktion interaktiv
  interdisziplinär interesse interessen interface interkommunal intern international internet
  interoperabilität interpretation intervall interview intranet invalidität inventar
  inventarisierung inventur invest investition investor invoice inzidenz irrtum irrtümer islam
  isolation isolierung issue italien italienisch jacke jagd jäger jahr jahrelang jahres jahrgang
  jahrhundert jährlich jahrmarkt jalousie januar jazz jobcenter joggen joker joule journal journey
  jubilar jubiläum jude juden jüdisch jugend jugendliche juli jung junge juni junior jura jurist
  juristisch juror jury justierung justiz justiziar juwel kabel kabinett kachel käfer kaffee kahn
  kaiser kaiserslautern kajak kakao kalb kalender kalibrierung kalk kalkulation kalorie kalt kälte
  kamel kamera kamerad kamin kammer kämmerei kämmerer kampagne kampf kanal kanalisation
  kanalisierung kanban kandidat kandidatin kandidatur kanne kante kantine kanton kantor kanzel
  kanzlei kanzler kapazität kapelle kapital kapitän kapitel kappe kardiologie karenz karneval
  karosserie karotte karre karriere karte kartei kartell karten kartierung kartoffel kartograf
  kartografie kartografierung käse kaserne kasse kassen kassette kassierer kassiererin kastanie
  kasten kastration katalog katalogisierung kataster katastrophe kategorie kategorien kater
  katholisch katze kauf käufer kaufhaus kaufmann kausalität kaution kegel kehle kehr kehricht keim
  kelch keller kellner kellnerin kenn kenner kenntnis kennwort kennzahl kennzeichen kennzeichnung
  kennziffer kern kerze kessel kette keyword kfz kick kicker kickoff kiefer kies kilo kilometer kind
  kinder kindergarten kinn kino kiosk kippe kirch kirche kirmes kirsch kirsche kissen kiste kita
  klag klage kläger klammer klang klär klarheit klartext klasse klassifikation klassifizierung
  klassisch klausel klausur klavier kleb kleid kleidung klein klemm klempner kletter klettern klick
  klient klientel klima klimatisierung klingel klinik klinikum klinisch klinker kloster klub klug
  knabe knappheit knie knochen knopf knospe knoten knotenpunkt knowledge koalition koch kocher
  köchin kodex kodierung koffer kohl kohle kohlendioxid kohlenstoff kohorte kollaboration kollege
  kollegin kollegium kollision köln kolonie kolonne kolumne kombi kombination komfort komitee komm
  kommandant kommandeur kommando kommend kommentar kommissar kommission kommunal kommunalisierung
  kommune kommunikation komödie kompass kompatibilität kompensierung kompetenz komplett komplex
  komplexität kompliment komponente komponist kompost kompostier kompostierung kompression
  kompressor kompromiss kondensator konditor konditorei konferenz konfiguration konfirmand konflikt
  konform konformität kongress könig konjunktur konkret konkretisierung konkurrenz konkurs konnektor
  konnexität konsens konsequenz konservierung konsistenz konsole konsolidierung konsortium konstant
  konstante konstellation konstitution konstruktion konsulat konsultation konsum kontakt
  kontaktierung kontamination konten kontext kontierung kontingent kontinuierlich konto kontrast
  kontroll kontrolle kontrolleur kontur konvent konvention konverter konvertierung konzept konzern
  konzert konzession kooperation koordinate koordination koordinator koordinierung kopf kopfhörer
  kopfstein kopie kopier kopierer koppel kopplung kopplungs korb korn körper körperlich körperschaft
  korpus korrektur korrelation korrespondenz korridor korrosion korruption kosmos kost kostbarkeit
  kosten kostenlos kostüm kraft kraftfahrzeug kraftstoff kraftwerk krähe kran kranich kranke kranken
  krankenhaus krankenkasse krankheit krankschreibung kranz kraut krautsaum kreativ kreativität
  kreatur krebs kredit kreditor kreditoren kreide kreis kreisel kreisfrei kreislauf kreistag kreuz
  kreuzfahrt kreuzung krieg kriegs krimi kriminal kriminalität kriminell krippe krise kriterien
  kriterium kritik kritisch krone kröte kryptisch krypto kryptografie küche küchen kugel kühl
  kühlung kuhstall kulanz kulisse kultur kulturell kulturgut kultus kümmerer kunde kunden kündigung
  kundin künftig kunst künstler künstlerin künstlerisch künstlich kunststoff kupfer kuppel kupplung
  kurator kuratorin kuratorium kürbis kurier kurort kurs kurve kurz kürzel kürzung kuss küste label
  labor laborant labyrinth lacher lachs lack lacke lackierung lade laden lader ladung lage lager
  lagerung lähmung laich laie lamm lampe land landes landesamt landflucht landing landkreis ländlich
  landmann landrat landschaft landtag landung landwirt landwirtin landwirtschaft lang länge
  langenfeld langhammer langsam language laptop lärche large lärm laser last lasten laster latein
  latenz laterne latte laub lauf laufbahn laufend laufende läufer laufwerk launch laune lausch laut
  lautsprecher lawine layer layout leader leaflet learning leben lebende lebendig lebens lebenslauf
  lebensmittel lebewesen leder leer leerung legal legasthenie legende legionellen legislatur
  legitimation legitimierung lehm lehr lehrer lehrerin lehrgang lehrkraft lehrkräfte lehrling leib
  leiche leicht leichtathletik leid leih leihgabe leinen leinpfad leinwand leist leistung leistungs
  leit leitbild leiter leiterin leitfaden leitlinie leitplanke leitung leitungs lektor lektüre
  lenden lenk lenkung lern lernen lerner lesbar lesbarkeit lese lesen leser lesson lesung letter
  letzt leucht leuchte leuchtturm leumund leute level lexikon liberal library license licht lichtung
  lieb liebe lied lieferant lieferkette lieferschein lieferung lieg liege liegenschaft life
  lifecycle lift liga light limit linde lindemann linderung lineal linguistik linie linien link
  links linksabbieger linse lippe lippstadt liquidität liste listung liter literatur live living
  lizenz lizenzierung lkw load lob lobby local location loch locke lockerung löffel logik login
  logistik logo lohn löhne lokal lokalisierung lokalität lokführer lokomotive lösch löschung löse
  lösemittel löser lösung losverfahren lotse lotterie lotus lowcode löwe luchs lücke luft lüfter
  lüftung lunge lupe lurch lust luxus lyrik machbar machbarkeit machen macher machine mädchen
  magazin magazinierung magen magnet magnolie mäh mähdrescher mähen mahl mahlzeit mahn mahnung
  mahnwesen mai mail maintenance mais makel maker makler makro maler malerei management manager
  mandant mandat mandel mangel manifest mann männer mannheim manual mappe mapping marathon märchen
  marder marine marke market marketing markierung markise markt markup marmor märz maschine
  maschinell masern maske maskierung maß massage masse massen maßgabe mäßigung massiv maßnahme
  maßregelung maßstab mast master match matchmaking material materialien materie mathe mathematik
  mathematiker matratze matrix matte mauer mauersegler maul maulwurf maurer maus mäuse mauspad maut
  maximal mechanik mechaniker mechanisch mechanisierung mechanismus mechatroniker medaille median
  mediathek mediation medien medikament medium medizin mediziner medizinisch meer meerbusch meeting
  meetup mehl mehr mehrfach mehrheit mehrsprachig mehrsprachigkeit mehrung mehrwert mehrwertsteuer
  meile meilenstein meinung meister meld melde melden melder meldewesen meldung melodie member memo
  memorandum memory menge mengen mensch menschen menschlich mentor mentoring menü merkblatt merkmal
  mess message messbar messbarkeit messe messen messer messung meta metall metapher meteorologie
  meter methan methode methodik metzger metzgerei microservice mieder miet miete mieter mieterin
  migräne migrant migrantin migration mikro mikrofon milch militär militärisch milliarde million
  minderheit minderjährig minderjährige minderung mindest mineral mini minijob minimal minister
  ministerien ministerin ministerium minus minute misch mischung missbrauch mission misstrauen mist
  mitarbeiter mitarbeiterin mitbestimmung mitbürger mitfahr mitfahrer mitgift mitglied
  mitgliedschaft mitgliedstaat mitnahme mitschnitt mitschrift mitschüler mitsprache mittag
  mittagessen mittags mitte mitteilung mittel mittelalter mittelfranken mittelpunkt mittelrhein
  mittelstand mitternacht mittwoch mittwochs mitwirkung mobbing möbel mobil mobile mobilisierung
  mobilität mobility mode model modell modellierung modem moderation moderator moderatorin
  modernisierung modul module modus möglich möglichkeit mohn monat monatlich mönch mond monitor
  monitoring monopol monster montag montage montags monteur montierung monument moor moos moped
  moral morgen morgens morphologie mosaik moschee mosel moskito motion motiv motivation motivierung
  motor motorisch motorrad motte motto movement mücke müde mühlbauer mühle mühlhausen mulch müll
  multi multiplikator münchen mund mündel mündig mündigkeit mündlich mündung municipal münster
  münsterland münze muschel museum musik musikalisch musiker muskel müsli muslim muster musterung
  mutter mutterschaft mütze mythos nachbar nachbarschaft nachbau nachbereitung nachbesserung
  nachbildung nachfolge nachfolger nachforderung nachforschung nachfrage nachhaltig nachhaltigkeit
  nachhilfe nachlass nachlese nachmeldung nachmieter nachmittag nachmittags nachname nachnutzung
  nachprüfung nachricht nachrichten nachruf nachrüstung nachschlag nachschub nachsorge nacht
  nachtabsenkung nachteil nachtrag nachts nachttisch nachverdichtung nachverfolgung nachversicherung
  nachweis nachweisbar nachwuchs nachzahlung nachzügler nacken nackt nadel nagel nagetier nah nähe
  näherung nähr nahrung nahverkehr name namen namens namensgebung narkose narr nashorn nass nation
  national nationalität natter natur natürlich navigation nebel neben nebenkosten neckar neffe
  negativ nehmer neigung nenn nerv nerven netto network netz netzhaut netzwerk neu neubau
  neubrandenburg neuhaus neukirchen neuland neumann neumünster neun neunkirchen neunte neunzig
  neural neuro neuronal neustadt neutral neutralität neuwied newsletter nichte nichtig nichtraucher
  nieder niederbayern niederlage niederlande niederlassung niederlegung niederrhein niedersachsen
  niederschlag niederschrift niederung niere nießbrauch nitrat niveau nivellierung nominierung nonne
  nord norden nordhausen nordhorn nordrhein norm normal normierung normung not notar notariat note
  notebook notfall notification notiz notruf notstand notwendig notwendigkeit november nuance nudel
  null number nummer nummerierung nuss nutria nutz nutzbar nutzbarkeit nutzen nutzer nutzerin
  nützlich nützlichkeit nutzung nutzungs obdach obdachlos ober oberbayern oberfläche oberfranken
  oberhaupt oberhausen oberstufe object objekt objektiv objektivität obligation obmann oboe
  observierung obst ochse ofen offen offenbach offenburg offenheit offenlegung offensive öffentlich
  öffentlichkeit office officer offiziell offizier offline öffner öffnung offshore öko ökologie
  ökologisch ökonom ökonomie oktav oktober olympia ombudsstelle omnibus onkel onkologie online
  ontologie open oper operation operations operator opfer opposition optik optimal optimierung
  optimum option optisch orchester orden order ordinate ordner ordnung ordnungs ordnungswidrigkeit
  organ organigramm organisation orgel orient orientiert orientierung original orkan ort orthopädie
  örtlich orts ortschaft ortung ost osten osterei ostern ostsee otter outdoor output outsourcing
  overhead overview owner ozean ozon paar pacht pächter pachtung pack packung pädagoge pädagogik
  pädagogisch paginierung paket pakt palast palette palliativ palme pandemie panel panik panne
  pannen panorama pantomime panzer papa papagei paper papier pappel parade paradies paragraf
  parameter parametrierung parasit parität park parken parkett parking parlament parlamentarier
  parser partei parteien partition partizipation partner partnerin partnerschaft party parzelle
  parzellierung pass passage passagier passant passiv passwort patch patenschaft patent pathologie
  patient patientin pauke pauschal pauschale pause pavillon payment pedelec pegel pellet pellets
  pelz pendel pendler pension pensum people perfekt performance perimeter periode peripherie permit
  person persona personal personalausweis personalisierung personalwesen personas persönlich
  persönlichkeit perspektive petition pfad pfadfinder pfahl pfand pfändung pfanne pfarrer pfeffer
  pfeife pfeiler pferd pfingsten pflanz pflanze pflanzung pflaster pflaume pfleg pflege
  pflegebedürftig pflegen pflegende pfleger pflegerin pfleglich pflicht pflichtenheft pflichtig
  pflück pforte pforten pfosten pfote pfund phänomen pharmazie phase philologie philosophie phishing
  phobie phone photovoltaik physik physiotherapie physisch pianist picture pilger pille pilot
  pilotierung pilz pinsel pipeline pitch pixel pkw plädoyer plage plakat plakatierung plakette plan
  planen planer planerin planet planner planning planung planungs plastik platane platte plattform
  platz plätze platzhalter platzierung plausibel plausibilisierung plausibilität plenar plenum
  plotter plugin plus podcast podest podium point pokal polen police politesse politik politiker
  politisch polizei polizist pollen poller polnisch polsterung polygon ponton pool populismus portal
  portemonnaie portfolio portion porto porträt porzellan poesie position positiv post postbox posten
  postfach postleitzahl potenzial power präambel präfix prägung praktikabel praktikant praktiker
  praktikum praktisch prämie präparat präsentation präsentierung präsenz präsident präsidentin
  präsidium prävalenz prävention präventiv praxis präzision prediger preis press presse prestige
  preußen preview priester primär print prinz prinzip prinzipien priorisierung priorität prise
  prisma privacy privat privatisierung privileg probe problem process product produkt produktion
  produktiv produktivität produzent professionell professor professorin profil profile profilierung
  profit prognose program programm programmierer programmierung programming progress project projekt
  prokura promenade prominenz promotion prompt prompting prompts proof propaganda property proporz
  prospekt prostitution protection protest protestant prothese protocol protokoll protokollant
  protokollierung prototyp prototype prototypen provider provinz provision provisorium proxy
  prozedur prozent prozess prozession prozessor prüf prüfen prüfer prüferin prüfling prüfung
  pseudonym pseudonymisierung psyche psychiatrie psychisch psycho psychologe psychologie psychologin
  pubertät public publikation publikum pudel puffer pufferung puls pult pulver pump pumpe punkt
  punsch puppe push putz quader quadrat qual qualifikation qualifizierung qualität qualitativ
  quality qualle quantifizierung quantitativ quarantäne quark quartal quartier quell quelle quer
  querdenker quereinsteiger quereinstieg querschnitt querschnitts querung query question queue quick
  quitt quittung quiz quote rabatt rabe raben rache rad radar radebeul räder radio radius radon
  radweg raffinerie rahmen rahmung rakete rampe rand rang ransom rasen rasse rassismus rastanlage
  raster rasterung rasthof rastplatz rat ratgeber rathaus rating rätsel ratte raub räuber rauch
  raucher räucherung raum raumfahrt räumlich räumung raupe rausch rauschen reader ready reaktion
  reaktivierung reaktor real realisierung realität realschule rebfläche rechen rechenschaft rechner
  rechnung rechnungslegung recht rechte rechtfertigung rechtlich rechtmäßig rechtmäßigkeit rechts
  rechtsanwalt rechtsbehelf rechtschreibung rechtsprechung rechtzeitig record recorder recovery
  recycling redakteur redaktion redaktionell rede redner reduktion redundanz reduzierung referat
  reference referendar referendum referent referentin referenz reform regal regatta regel regelung
  regelwerk regen regenbogen regensburg regie regierung regime region regional register
  registrierung regler regress regression regulierung rehabilitation rehe rehkitz reib reibung reif
  reifegrad reifen reihe reihen reihenfolge rein reinheit reinig reinigung reise reisende reisender
  reisig reißverschluss reit reiter reiz reizung rekommunalisierung rekonstruktion rekord rekrut
  rekrutierung rekultivierung relais relation relativ relay release relevant relevanz relief
  religion religiös reminder remote renaturierung rendering rendite renn rennen renovierung rente
  rentner reparatur reporter reporting repository reproduktion reptil republik request research
  reservat reserve reservist reservoir reset residenz resilienz resolution resonanz respekt response
  ressort ressource rest restaurant restauration restaurator restmüll restore result resultat
  retrieval rett retten retter rettich rettung rettungs reuse revier review revision revisor
  revitalisierung revolution rezept rezeption rhein rheinberg rheinland rhetorik rheuma rhythmus
  richt richter richtfest richtig richtlinie richtung richtwert riech riese right rinde rinder
  risiko ritter roadmap robinie robot roboter robotik robust robustheit rock rodung roggen roh rohr
  rohstoff roll rollator rolle roller rollout roman romantik röntgen room rose rosen rosenbaum
  rosenheim rosskastanie röst rot rotor rötung roundtable route router routine rück rückblick rücken
  rückenwind rückfall rückforderung rückfrage rückführung rückgabe rückgang rückgriff rückhalt
  rücklage rückmeldung rücknahme rückruf rucksack rückseite rücksicht rückstand rückstellung
  rückstufung rücktritt rückzug ruder ruderal ruf rufbus rüge ruhe ruhestand rühr ruhrgebiet ruine
  rumänien rumpf rund runde rundfunk rundgang rundschreiben rundung runtime russ russisch russland
  rüst rüstung saal saarland saat saatgut sach sache sachsen sachverhalt sachverständige safety saft
  säge sahne saison saisonal salat salbe saldo salz salzgitter sammel sammeln sammler sammlung
  sample samstag samstags samtgemeinde sand sandbox sandsack sanierung sanitär sanitäter
  sanitätsdienst sankt sanktion sanktionierung satellit satire satz sätze satzung sauber sauberkeit
  säuberung sauer sauerland sauerstoff säugetier säugling säule säumnis säure scale scan scanner
  scanning schablone schach schacht schadcode schädel schaden schadhaft schädigung schädlich
  schädling schadsoftware schadstoff schaf schafe schäfer schaffung schal schale schall schalt
  schalter schaltung schalung scharf schatten schatz schätzung schau schaufel schaufenster schaum
  schauspiel schauspieler scheck schedule scheibe scheidung schein scheitel schema schengen schenkel
  schenkung scherz scheune schicht schichtung schieb schieber schiedsamt schiedsstelle schiene
  schienen schieß schiff schild schilderung schilf schimmel schirm schlacht schlacke schlaf schläfer
  schlag schlager schlagloch schlagwort schlagworte schlagzeug schlamm schlange schlank schleif
  schleife schleifung schleim schlepp schleuse schlichter schlichtung schlichtungs schließ schließer
  schließung schliff schlitten schloss schlosser schlucht schluss schlüssel schlussfolgerung schmelz
  schmelze schmelzung schmerz schmetterling schmied schmier schmuck schmutz schnappschuss schnaps
  schnecke schnee schneid schneider schneidung schneise schnell schnelligkeit schnelltest schnitt
  schnittmenge schnittstelle schnupfen schock schöffe schokolade schön schönfeld schonung school
  schornstein schornsteinfeger schoß schotter schraffierung schräg schrank schranke schraube schrei
  schreib schreiben schreiber schreibtisch schreibung schreiner schrift schriftlich schritt
  schrittweise schrott schrumpfung schuh schul schuld schulden schuldner schule schüler schülerin
  schulisch schulter schultüte schulung schürze schüssel schüttung schutz schutzbedürftig schütze
  schützen schutzmann schwach schwäche schwalbe schwamm schwan schwanger schwangere schwangerschaft
  schwankend schwankung schwarz schwarzenberg schwärzung schwarzwald schwebe schwebstoff schweden
  schwefel schweige schwein schweiß schweiz schwell schwelle schwer schwere schwerpunkt schwester
  schwestern schwimm schwimmer schwindel schwing schwinge schwingung schwund science scope score
  screen script scrum search sechs sechste sechzig secure security see seele seelsorge seemann
  seenot segel segen segment segmentierung segnung seh seide seife seil seite sekretär sekretariat
  sekretärin sekt sektion sektor sekunde selbst selbständig selbständigkeit selbstständigkeit selten
  seltsam semantik semester seminar senat senator send sendung senf senior senioren seniorin senke
  senkrecht senkung sense sensibel sensibilisierung sensor sensorik sentiment september sequenz
  sequenzierung serie serum server service services sessel session setting setup setz setzer setzung
  seuche seuchen share sharing sheet shop short showcase shuttle sichel sicher sicherheit sicherung
  sicherungs sicht sichtbar sichtbarkeit sichtung sieb sieben siebte siebzig siede siedlung sieg
  siegburg siegel sieger signage signal signatur signifikanz silbe silber silo silvester simpel
  simulation simulator sinfonie singen single singular sinn sinnvoll sippe sirene sirenen situation
  sitz sitzung skala skalierbarkeit skalierung skandal skelett ski skill skizze sklave sklaverei
  skript slot smart smartphone smog social socke sockel sofa sofort software sohle söhne solar
  solarthermie soldat solidarität solist solution sommer sommerfeld sonde sonder sonderung
  sondierung sonne sonnen sonntag sonntags sorge sorgen sorgfalt sorgfältig sorte sortier sortierung
  soße source souverän souveränität sozial sozialarbeiter soziales sozialpädagogin space spagat
  spalt spaltung spam spanien spanisch spann spannung spar spargel sparkasse sparsamkeit spaß spät
  spatel spaten spatz specht speck speech speed speicher speichern speicherung speis speise speisung
  spektrum spekulation spend spende spender sperling sperr sperre sperrer sperrung spezial
  spezialisierung spezialist speziell spezies spezifikation spezifisch spiegel spiegelung spiel
  spieler spielstraße spielzeug spion spital spitze spitzen splitt sponsor sport sportler spott
  sprach sprache sprech sprecher spreng sprengung spring sprint spritz spritze spruch sprüh sprung
  spül spülung spur staat staatenlos staatlich staatsangehörigkeit staatsanwalt staatsanwaltschaft
  stab stabil stabilisierung stabilität stachel stack stadion stadt städte städtisch stadtplaner
  stadtrand stadtrat stadtwerke staff stahl stakeholder stall stallung stamm stammtisch stand
  standard standardisierung standes standesamt standfestigkeit ständig standort stapel stark stärke
  start starter startup state statik statiker station stationär statisch statistik statistiker
  statistisch stätte status statut stau staub staubecken staude stauende stech steck steckbrief
  steckdose stecker steg steh steig steigerung steigung stein steinbach stell stelle steller
  stellung stellungnahme stellvertreter stellvertretung stempel steppe sterbefall sterblichkeit
  steril sterilisierung sternwarte steuer steuerberater steuern steuerung stich stichprobe
  stichproben stichtag stichwort stick stickoxid stickstoff stiefel stiefkind stiege stiel stifter
  stiftung stiftungs still stilllegung stillstand stimm stimme stimmung stipendium stirn stock
  stockwerk stoff stola stollen stolz stopper stör storage storch store störung story storytelling
  stoß straf strafe straftat strahl strahlen strahlung strand straße straßen strategie strategien
  strategisch strauch stream streaming strecke street streich streichung streifen streik streit
  streng strength stress streu strichcode strick string stroh strohmann strom strömung struktur
  strukturierung stück student studentin studie studien studierende studierender studio studium
  stufe stuhl stunde stunden stundenlang stündlich stundung sturm sturz stütz stütze stützung style
  subjektiv submission subsidiarität substanz substrat subvention such suche suchen sucher sucht süd
  süden summary summe summit sumpf sünde suppe supply support surf surrogat survey süß
  sustainability switch symbol symposium synagoge synchron synchronisierung syndikus synergie syntax
  synthese synthetisch syrien system systematik systematisch systematisierung szenario szene tabak
  tabelle tabellierung table tablet tablette tachometer tafel tag tagebau tagebuch tagelang tages
  tagesordnung tagger täglich tagung takt taktik tal talent talk talsperre tank tanne tanz tänzer
  tapete target tarif tarifierung tarn tarnung tasche task tasse tastatur taste tatbestand täter
  tätig tätigkeit tatsache tatsächlich taube tauben tauch taufe tauglichkeit tausch täuschung
  tausend taxi taxonomie team technik techniker technikerin technisch technologie technologien
  technology teich teil teilchen teilen teilhabe teilnahme teilnehmer teilnehmerin teilung teilweise
  teilzeit tele telefon telefonat telefonie telekommunikation telemetrie tempel temperatur template
  tempo tendenz tender tennis teppich term termin terminal terminierung terminologie terms terrain
  terrasse terror terrorismus test testament tester testing tests teufel text textil theater theke
  thema thematisierung theme themen theorie therapeut therapie these think thread ticket tief tiefe
  tier tiger tilde tilgung timeout tischler tischlerin tischtennis titel title tochter todes
  todesfall toilette token tokenisierung tolerant toleranz tomate tombola tonaufnahme tonne tönung
  tool toolbox toolkit topf töpfer topic topografie topologie tor torte totale toten totholz touch
  tour tourismus tourist touristisch toxin toxisch tracing track tracker tracking trade tradition
  traditionell traffic trafo tragbar trage träger tragödie tragweite trainer trainerin training
  trainings traktor tram tränk trans transaktion transfer transformation transformator transformer
  transit transkribierung transkript transkription translation transparency transparent transparenz
  transport transporter trasse trassen traube trauer traum trauma traumatisch trauung trauzeuge
  travel treff treffen treffer treffpunkt treib treiber treibhaus trend trenn trennung treppe
  tretroller treu treuhand trial triathlon tribüne trick trigger trikot trink trinken triumph
  trocken trockenheit trocknung trojaner trommel trompete tropfen trümmer truppe trust tuberkulose
  tuch tugend tumor tümpel tunika tunnel tür turbine türen türkei türkisch turm turn turnen turnier
  turnus tutor tutorial tüv typ typisch typisierung typografie übel überarbeiten überarbeitung
  überblick übereinkommen übereinstimmung überfahrt überfall überflutet überflutung überführung
  übergabe übergang übergangs übergreifend überholspur überholung überlassen überlassung überlastung
  überlauf überlegen überlegung überleitung übermaß übermittlung übernachtung übernahme übernehmen
  überprüfung überqueren überquerung überraschung überrest überschreiten überschreitung überschrift
  überschuldung überschuss überschwemmung übersenden übersetzen übersetzer übersetzerin übersetzung
  übersicht übersichtlichkeit überstunde überstunden übertragen übertragung übertretung überwachen
  überwachung überweisung überwiegend überwiesen überwindung überzahlung überzeugen überzeugung
  üblich übung ufer uhr ukraine ulme ultimatum ultra ultraschall umbau umbenennung umbuchung
  umfahrung umfang umfassend umfeld umfrage umgang umgebung umgehung umgekehrt umgestaltung
  umhüllung umkehr umkleide umlage umland umlauf umlegung umleitung ummeldung umnutzung umplanung
  umrandung umrechnung umrüstung umsatz umschlag umschlagplatz umschreibung umschulung umsetzbar
  umsetzung umsicht umsiedlung umspannung umspannwerk umstand umsteige umstellung umstieg
  umstrukturierung umverteilung umwandlung umwelt umwidmung umzäunung umzug unabhängig
  unabhängigkeit unbefristet unbefugt unfähig unfall ungarn ungewiss ungleichheit unglück unicode
  uniform union universal universell universität universum unix unkraut unmittelbar unmut unrecht
  unruhe unsicherheit untätigkeit unterausschuss unterbrechung unterbringung unterdruck
  unterdrückung unterführung untergang untergeschoss untergrund unterhalt unterhaltung unterholz
  unterkunft unterlage unterlagen unterlassung untermiete untermieter unternehmen unternehmer
  unternehmung unterricht unterrichtung untersagung unterschied unterschlagung unterschrift
  unterstützend unterstützung untersuchung unterwasser unterweisung unterzeichnung unversehrtheit
  unverzüglich unwetter update upgrade upload urban urbanisierung urheber urin urkunde urkundsbeamte
  urlaub urlauber urne ursache ursprung ursprünglich ursprungs urteil urwald usability usecase user
  utility utopie vakuum validierung value vandalismus vanille variable variante varianz vater
  vaterschaft vegetarisch vegetation vehicle veilchen vektor vektoren vektorisierung vendor ventil
  veränderung verankerung veranlagung veranlassung veranschaulichung veranstalter veranstaltung
  verantwortlich verantwortliche verantwortung verarbeitung verbal verband verbauung verbesserung
  verbindlich verbindlichkeit verbindung verbleib verblendung verbot verboten verbrauch verbraucher
  verbrechen verbreitung verbrennung verbringung verbuchung verbund verdacht verdächtig verdichtung
  verdienst verdrängung verdunkelung verdunstung veredelung vereidigt vereidigung verein
  vereinbarung vereinfacht vereinfachung vereinheitlichung vereinigung vereinsamung verfahren
  verfahrens verfall verfassung verfestigung verflechtung verfolgung verformung verfügbar
  verfügbarkeit verfügung verfüllung vergabe vergangenheit vergehen vergessen verglasung vergleich
  vergleichbar vergleichbarkeit vergleichen verglühung vergnügung vergrößerung vergünstigung
  vergütung verhalten verhältnis verhältnismäßigkeit verhandlung verhinderung verhüllung verhütung
  verifizierung verjährung verjüngung verkabelung verkauf verkäufer verkäuferin verkehr verkehrlich
  verkleidung verknüpfung verkostung verkündung verkürzung verlag verlagerung verlängerung verlass
  verlässlich verlässlichkeit verlauf verlaufs verlegung verleih verleihung verletzlich verletzte
  verletzter verletzung verlierer verlinkung verlobung verlosung verlust vermarktung vermehrung
  vermeidbar vermeidung vermerk vermesser vermessung vermieter vermietung verminderung vermischung
  vermisste vermisster vermittler vermittlung vermögen vermüllung vermutung vernachlässigung
  vernässung vernehmung vernetzung vernichtung vernunft veröffentlichung verordnung verortung
  verpachtung verpackung verpflegung verpflichtend verpflichtung verpressung verrat verrechnung
  verrieselung verringerung verrohrung verrottung versagung versammlung versand versandung
  versauerung versäumnis verschalung verschattet verschattung verschiebung verschlagwortung
  verschlammung verschlechterung verschleiß verschleppung verschluss verschlüsselung verschlüssler
  verschmelzung verschmutzung verschrottung verschulden verschuldung verschwendung versehen
  versendung versetzung versicherte versicherung versickerung versiegelt versiegelung version
  versorger versorgung versorgungs verspätet verspätung versprechen verständigung verständlich
  verständlichkeit verständnis verstärkung versteigerung versteppung versteuerung verstorbene
  verstoß versuch vertagung verteidigung verteiler verteilt verteilung vertiefung vertonung vertrag
  vertrauen vertraulich vertraulichkeit vertreibung vertreter vertreterin vertretung vertrieb
  vertriebene verunreinigung verursacher verursachung verurteilung vervielfältigung verwahrung
  verwalten verwalter verwaltung verwaltungs verwandlung verwandte verwandtschaft verwarnung
  verweigerung verweis verwendung verwertung verwirklichung verwirrung verwitterung verwurzelung
  verzeichnis verzicht verzinsung verzögerung verzollung vesper veteran veterinär veto vetter video
  vieh vielfach vielfalt vielfältig vielzahl vier vierte viertel vierzig vignette village viren
  virologie virtual virtualisierung virtuell virulent virus vision visite visitor visual
  visualisierung visuell visum vitalität vitamin vogel voice vokabular voliere volk völker volks
  volksentscheid volkszählung vollendung volljährig volljährigkeit vollmacht vollständig
  vollständigkeit vollstreckung volltext vollzählig vollzeit vollziehung vollzug volt volumen
  volunteer vorabend voraussage voraussetzung vorbau vorbehalt vorbereitung vorbericht vorbescheid
  vorbeugung vorbild vordruck vorfahrt vorfall vorfinanzierung vorführung vorgabe vorgang vorgänger
  vorgarten vorgehen vorgeschichte vorgesetzte vorgesetzter vorhaben vorhang vorhersage vorhersagen
  vorjahr vorkaufsrecht vorkehrung vorklärung vorkommen vorladung vorlage vorlauf vorläufig
  vorleistung vorlese vorlesung vorlieb vorlieferant vormerk vormerkung vormittag vormittags vormund
  vormundschaft vorname vorort vorprüfung vorrang vorrangig vorrat vorreiter vorrichtung
  vorruhestand vorsätzlich vorschau vorschlag vorschrift vorschule vorschuss vorsicht vorsichtig
  vorsitz vorsitzende vorsorge vorspann vorspiel vorstadt vorstand vorstellung vorstrafe vorteil
  vortrag vortritt vorurteil vorverarbeitung vorverfahren vorwahl vorwarnung vorwissen vorwurf
  vorzimmer vorzug voting votum vulkan waage waben wach wache wachs wachsam wachstum wachtel wächter
  waffe wagen wagon wahl wähler wahrheit wahrnehmung wahrscheinlich wahrscheinlichkeit währung
  währungs waise wald wälder waldmann wallbox walnuss walze wand wände wandel wander wanderung
  wandlung wange wanne wanze wappen ware warehouse warm wärme warn warner warning warnung wart warte
  wartende wärter wartung wasch waschbär wasser wassermann wasserstoff wässerung waste watch water
  watt wearable weather web webcam webinar webseite website wechsel wechselhaft wechselwirkung weck
  weg wege wegweiser weh wehr weiblich weide weidmann weigerung weiher weihnachten weihnachtsmarkt
  wein weinheim weinstadt weis weiß weisung weit weiter weiterbildung weiterentwickeln
  weiterentwickelt weitergabe weizen welle welt weltall weltkrieg wend wende wendung werb werbe
  werbung werdegang werf werft werk werkstatt werktag werktags werkzeug wert werte wertschätzung
  wertschöpfung wertung wesentlich weser wespe wespennest west weste westen westerwald wettbewerb
  wettbewerber wetter wetterlage wettkampf wichtig wichtigkeit wickel widerruf widerspruch
  widerstand widget widmung wieder wiedergabe wiederholung wiege wiesbaden wiese wiki wild wildnis
  wille willen willkommen willkürlich wimper wind windel window winkel winter winterstein winzer
  wipfel wirbel wirbelsäule wirbelsturm wireless wirk wirksam wirksamkeit wirkung wirt wirtschaft
  wirtschaftlich wirtschaftlichkeit wisch wisent wissen wissenschaft wissenschaftler wissenswert
  witterung witwe witz wizard woche wochen wochenende wochenlang wöchentlich wohl wohlergehen
  wohlfahrt wohlstand wohn wohnlich wohnort wohnsitz wohnung wolf wolfsburg wolke wolle work worker
  workflow working workshop world wort wörterbuch wortlaut wrack write wucher wuchs wunde wunder
  wunsch würde würdigung würfel würfelung wurm wurst wurzel wüste young zahl zählen zähler zählung
  zahn zahnarzt zähne zander zapfsäule zauber zaun zebra zebrastreifen zecke zehn zehntausend zehnte
  zehntel zeich zeichen zeichnung zeig zeiger zeile zeit zeitgeist zeitlich zeitpunkt zeitraum
  zeitschrift zeitung zell zelle zelt zement zensus zentimeter zentral zentrale zentralisierung
  zentrum zeremonie zerfall zerkleinerung zerlegung zersetzung zersiedlung zerstörung zertifikat
  zertifizierung zettel zeugen zeugenaussage zeugnis ziege ziegel zieh zieher ziel zielsetzung zier
  ziffer zigarette zimmer zimmerei zimmerer zimmermann zink zinn zins zinsen zirkus zisterne zitat
  zivil zivilcourage zivildienst zivilisation zoll zone zoo zoologie zoom zopf zubereitung zubringer
  zucht zuchtung zucker zufall zufällig zuflucht zufluss zufrieden zufriedenheit zuführung zug
  zugang zugänglich zugänglichkeit zugeben zugeführt zugegeben zugegriffen zugehen zugehörig
  zugehörigkeit zugelassen zugeordnet zugesagt zugesandt zugeschaltet zugeschnitten zugesendet
  zugesichert zugestellt zugestimmt zugeteilt zugewiesen zugezogen zügig zugriff zugrunde zugunsten
  zuhörer zukunft zukünftig zulage zulässig zulässigkeit zulassung zulauf zuleitung zumutbar zunahme
  zünd zünder zunft zunge zuordnung zurück zurückweisung zusage zusammen zusammenarbeit
  zusammenfassung zusammenführung zusammenhalt zusammenhang zusammenkunft zusammenschluss
  zusammensetzung zusammenstellung zusatz zuschauer zuschlag zuschnitt zuschuss zusendung
  zusicherung zustand zuständig zuständigkeit zustellung zustimmung zustrom zutat zuteilung zutritt
  zuverdienst zuverlässig zuverlässigkeit zuwachs zuwanderung zuwegung zuweisung zuwendung zuzug
  zwang zwangs zwanzig zweck zweckmäßig zweckmäßigkeit zweckverband zwei zweibrücken zweifach
  zweifel zweig zweisprachig zweispurig zweit zweitens zwerg zwiebel zwilling zwing zwischen
  zwischenfall zwölf zyklisch zyklon zyklus zylinder zynismus
`

export const lexiconDe: readonly string[] = words.trim().split(/\s+/)
