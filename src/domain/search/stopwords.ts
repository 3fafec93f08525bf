/**
 * Words that say nothing about the subject: articles, pronouns, prepositions, conjunctions, auxiliaries, question words.
 * Left out although they are such: spellings that mean something else in the trade (IT, OB, Not).
 */
import type { Locale } from '@/domain/locale'

const german = `
  ab aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes auch auf aus außer
  außerdem bei beim bereits bevor bin bis bist bitte brauche brauchen braucht da dabei dadurch dafür dagegen daher
  damit danach daneben dann daran darauf daraus darf darin darüber darum darunter das dass davon davor dazu dein deine
  deinem deinen deiner dem den denen denn deren der des deshalb dessen dich die dies diese diesem diesen dieser dieses
  dir doch dort du durch dürfen ein eine einem einen einer eines einige einigem einigen einiger einiges entlang er es
  etwa etwas euch euer eure eurem euren eurer falls für gab gegen gehabt geht gewesen geworden gibt habe haben hat
  hatte hatten hätte hätten her hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins ist
  ja jede jedem jeden jeder jedes jene jenem jenen jener jenes jetzt kann kannst kein keine keinem keinen keiner
  können könnte könnten man manche manchem manchen mancher manches mein meine meinem meinen meiner mich mir mit möchte
  möchten müssen muss müsste nach nachdem neben nein nicht nichts noch nun nur obwohl oder ohne per sehr sein seine
  seinem seinen seiner seit selber sich sie sind so sobald sofern solche solchem solchen solcher sollen sollte sollten
  somit sondern sonst soweit sowie sowohl statt trotz über um und uns unser unsere unserem unseren unserer unter vom
  von vor während wann war waren warst warum was weder wegen weil welche welchem welchen welcher welches wem wen wenn
  wer werde werden wessen weshalb wie wieso will wir wird wo wobei wodurch wofür woher wohin wollen womit woran worauf
  woraus worin worüber wozu wurde wurden würde würden zu zum zur zwischen
`

const english = `
  a about above after again against all also am among an and any anyone anything are as at be because been before
  being below between both but by can could did do does doing done down during each either else every everyone for
  from further had has have having he her here hers herself him himself his how i if in into is its itself just let
  may me might mine more most must my myself neither no nor of off on once only onto or other our ours ourselves out
  over own per please same shall she should since so some someone something such than that the their theirs them
  themselves then there these they this those through to too toward towards under until up upon us via very was we
  were what whatever when where whether which while whom whose why will with within without would you your yours
  yourself yourselves
`

const listOf = (words: string): string[] => words.trim().split(/\s+/)

/**
 * Words of asking rather than of a subject: a document without them answers as well, one with them somewhat better. They
 * count like any other where nothing else is asked.
 */
const asking = `
  anbieten beispiel bekommen besser einsetzen erfahrung erstellen erhalten finden funktionieren gemeinde gut helfen
  idee information kennen kommune lassen laufen leicht lösung machen mitmachen möglichkeit nutzen praktisch schnell
  stadt suchen tipp tun umgehen umsetzen verwenden
  example experience find get help idea information know make municipality possibility search solution use
`

export const wordsOfAsking: readonly string[] = listOf(asking)

export const stopwords: Readonly<Record<Locale, string[]>> = {
  de: listOf(german),
  en: listOf(english),
}
