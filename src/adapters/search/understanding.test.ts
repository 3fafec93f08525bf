import { describe, expect, it } from 'vitest'

import { aDoc, engines, freshEngine, members } from '../../../tests/support/search-engines'

describe.each(engines)('the %s engine understands', (_, make) => {
  const { add, engine, found, ids } = freshEngine(make)

  describe('one word written in several ways:', () => {
    it('with a hyphen in the text and without in the question', async () => {
      await add(aDoc('scan', 'Parkraum', { body: 'Überwachung mit Scan-Fahrzeugen' }))
      expect(await ids('Scanfahrzeug')).toEqual(['scan'])
    })

    it('without a hyphen in the text, with one or a blank in the question', async () => {
      await add(aDoc('home', 'Regeln für das Homeoffice'))
      expect((await ids('Home-Office'))[0]).toBe('home')
      expect((await ids('home office'))[0]).toBe('home')
    })

    it('as a compound of words that the text has apart', async () => {
      await add(aDoc('count', 'Zählung', { body: 'von Fahrrädern und Fußgängern an Kreuzungen' }))
      expect((await ids('Fußgängerzählung'))[0]).toBe('count')
    })

    it('with signs for both genders', async () => {
      await add(aDoc('users', 'Rückmeldungen der Nutzer:innen'))
      expect(await ids('Nutzerinnen')).toEqual(['users'])
      expect(await ids('Nutzer*innen')).toEqual(['users'])
    })
  })

  describe('what a question is about:', () => {
    it('words of asking need not be found', async () => {
      await add(
        aDoc('talk', 'Erfahrungen im Netz', { body: 'Auch Luftbilder waren ein Thema.' }),
        aDoc('images', 'Luftbilder auswerten'),
      )
      expect((await ids('Wer hat Erfahrung mit Luftbildern?'))[0]).toBe('images')
      expect((await ids('Erfahrung'))[0]).toBe('talk')
    })

    it('its nouns, where others are beside them', async () => {
      await add(
        aDoc('post', 'Post automatisch verteilen'),
        aDoc('minutes', 'Niederschriften', { summary: 'Protokolle aus Aufnahmen erstellen' }),
      )
      expect((await ids('Wie kann ich Protokolle automatisch erstellen?'))[0]).toBe('minutes')
      expect((await ids('automatisch'))[0]).toBe('post')
    })

    it('a part of a compound, said with another word', async () => {
      await add(aDoc('advice', 'Schulung zu Künstlicher Intelligenz'), aDoc('gap', 'Lücken im RIS'))
      expect(await ids('Ratsinformationssystemlücke')).toContain('gap')
    })
  })

  describe('that an umlaut makes another word:', () => {
    it('whichever is typed comes first, however the other one is placed', async () => {
      await add(
        aDoc('pay', 'Zahlung', { body: 'Zahlung der Gebühren', date: 99 }),
        aDoc('count', 'Kameras', { body: 'Zählung von Fahrzeugen' }),
      )
      expect((await ids('Zählung'))[0]).toBe('count')
      expect((await ids('Zaehlung'))[0]).toBe('count')
      expect((await ids('Zahlung'))[0]).toBe('pay')
    })

    it('but where only one is to be found it is found without its umlaut too', async () => {
      expect((await ids('Anderung'))[0]).toBe('plan')
    })

    it('and that a plural is the same word', async () => {
      await add(aDoc('trees', 'Bäume am Platz'), aDoc('tree', 'Baum des Jahres'))
      expect(await ids('Baum')).toEqual(['tree', 'trees'])
    })
  })

  describe('numbers as they are written:', () => {
    const papers = [aDoc('p440', 'Vorlage BV/0440/2025'), aDoc('p441', 'Vorlage BV/0441/2025')]

    it.each(['BV/0440/2025', 'bv 0440 2025', 'BV0440/2025', '0440'])('%s', async (q) => {
      await add(...papers)
      expect((await ids(q))[0]).toBe('p440')
    })

    it('without slips', async () => {
      await add(...papers)
      expect((await found('BV/0442/2025')).total).toBe(0)
    })
  })

  describe('what was meant', () => {
    it('and says it as it is written in a text', async () => {
      await add(aDoc('roof', 'Förderung für Gründächer'))
      expect((await found('Fordrung Einsatzplannung')).meant).toBe('Förderung Einsatzplanung')
      expect((await found('Förderung')).meant).toBeUndefined()
    })

    it('never with a word from documents the viewer may not see', async () => {
      await add(aDoc('secret', 'Geheimprojekt', { audience: ['member'] }))
      expect((await found('Geheimprojket')).meant).toBeUndefined()
      expect((await found('Geheimprojket', { viewer: members })).meant).toBe('Geheimprojekt')
    })
  })

  it('any of the words, and of a compound any part, when asked loosely', async () => {
    await add(aDoc('version', 'Zweitfassung'))
    expect(await ids('Erstfassung')).toEqual([])
    expect(await ids('Erstfassung', { loose: true })).toEqual(['version'])
  })

  it('the files of documents, and says on which page the piece stands', async () => {
    const pages = [
      'Deckblatt',
      'Einleitung',
      `${'Lorem ipsum '.repeat(900)} Wärmepumpen im Bestand`,
    ]
    await add(aDoc('study', 'Studie', { pages }))
    const [hit] = (await found('Wärmepumpe')).hits
    expect(hit).toMatchObject({ id: 'study', page: 3 })
    expect(hit?.snippet?.text).toContain('Wärmepumpen im Bestand')
    const [start = 0, end = 0] = hit?.snippet?.marks[0] ?? []
    expect(hit?.snippet?.text.slice(start, end)).toBe('Wärmepumpen')
  })

  it('other synonyms from the next question on, without a rebuild', async () => {
    expect(await ids('Brandschutz')).toEqual([])
    await engine().setSynonyms([['Brandschutz', 'Feuerwehr']])
    expect(await ids('Brandschutz')).toEqual(['fire'])
  })

  it('which state of each record it holds', async () => {
    await add(aDoc('stamped', 'Neu', { stamp: '2026-11-27' }))
    const stamps = await engine().stamps()
    expect(stamps.get('stamped')).toBe('2026-11-27')
    expect(stamps.get('plan')).toBe('')
  })
})
