import { asNeed, isPlea, isTrouble, whoKnows } from "./plea.ts";
import type { Meaning } from "../words/meaning.ts";
import { compared, keepsPlace, placesOf, type Pattern } from "../words/pattern.ts";
import type { Language } from "../words/language.ts";
import { wordClass } from "../words/word-class.ts";
import { areasIn, type FindArea } from "./areas-in.ts";
import { typedWords, type Typed } from "./typed.ts";
import type { Understood, Wanted } from "./wanted.ts";
import type { Wants } from "./want.ts";
import { withoutPreposition } from "./arabic.ts";
import { withoutGreetings } from "./greeting.ts";
import { wishesIn } from "./wishes-in.ts";

export interface Knowledge {
  readonly language: Language;
  readonly wants: Wants;
  readonly findArea: FindArea;
  /** The city's own name tells nothing within the city; folded. */
  readonly cityWords: ReadonlySet<string>;
}

/** Reads a query: what is wished for in time, place and price, and what for. */
export function understand(q: string, knowledge: Knowledge): Understood {
  const { language, wants, findArea, cityWords } = knowledge;
  const said = typedWords(q).filter(({ key }) => !cityWords.has(key));
  const typed = withoutGreetings(said, language.greetings).map((each) => withoutPreposition(each, wants));
  const joined = joinParts(typed, knowledge);
  const times = wishesIn(joined, language.wishes);
  const places = areasIn(times.rest, { find: findArea, language, isKnown: (key) => wants.isKnown(key) });
  const wanted = besideArea(wantedIn(places.rest, knowledge), places.wishes.length > 0);
  const wishes = [...times.wishes, ...places.wishes];
  const answerable = isAnswerable(wanted, typed) && wanted.length + wishes.length > 0;
  if (answerable && !isGuess(wanted))
    return { typed, wishes, wanted: besideAdvice(typed, wanted, knowledge), answerable };
  return { typed, wishes, ...(whoKnowsFurther(typed, wanted, knowledge) ?? { wanted, answerable }) };
}

const firm = 0.6;
/** Part of it is unknown or misspelt, and what is known is a slip, a description, or a part of a name. */
const isGuess = (wanted: readonly Wanted[]): boolean =>
  wanted.some(({ ways, weak, meant }) => !weak && (ways.length === 0 || meant !== undefined)) &&
  !wanted.some(({ ways, weak }) => !weak && ways.some(({ worth }) => worth >= firm));

/** Who tells of trouble gets advice beside what is named; who looks for something to do does not. */
function besideAdvice(
  typed: readonly Typed[],
  wanted: readonly Wanted[],
  { language: { plea }, wants }: Knowledge,
): readonly Wanted[] {
  const strong = wanted.filter(({ weak, ways }) => !weak && ways.length > 0);
  const isNeed = ({ ways, meanings = [] }: Wanted) =>
    meanings.length > 0 ? meanings.some((name) => plea.beside.has(name)) : ways.every(({ worth }) => worth < firm);
  if (strong.length === 0 || !strong.every(isNeed) || !isTrouble(typed, plea)) return wanted;
  return [asNeed(strong, plea, wants), ...wanted.filter((each) => !strong.includes(each))];
}

/** What nobody here has a word for is answered by those who know further, if somebody asks in need; what is bought elsewhere is not. */
function whoKnowsFurther(
  typed: readonly Typed[],
  wanted: readonly Wanted[],
  { language: { plea }, wants }: Knowledge,
): Pick<Understood, "wanted" | "answerable"> | undefined {
  const isBought = wanted.some(({ elsewhere }) => elsewhere === true);
  if (isBought || !isPlea(typed, plea)) return undefined;
  const unknown = wanted.filter(({ ways, weak }) => ways.length === 0 && !weak);
  const about = unknown.flatMap((each) => each.typed);
  return { wanted: [whoKnows(about.length > 0 ? about : typed, plea, wants), ...unknown], answerable: true };
}

/** "Mittags Tisch" is one word that somebody took apart, if the whole is known; "Gymnastik Kurs" says the form apart. */
function joinParts(typed: readonly Typed[], { language, wants }: Knowledge): Typed[] {
  const joined: Typed[] = [];
  for (let index = 0; index < typed.length; index++) {
    const [one, other] = [typed[index], typed[index + 1]];
    if (!one) continue;
    const key = one.key + (other?.key ?? "");
    const both =
      other &&
      one.key.length >= 3 &&
      other.key.length >= 3 &&
      !language.stopWords.has(one.key) &&
      !language.stopWords.has(other.key);
    const onlyForm = other && wants.isWeak(other.key) && !wants.isWeak(one.key) && wants.isWhole(one.key);
    if (both && !onlyForm && key.length >= 7 && wants.isWhole(key)) {
      joined.push({ text: `${one.text} ${other.text}`, key });
      index++;
    } else joined.push(one);
  }
  return joined;
}

function wantedIn(typed: readonly Typed[], { language, wants }: Knowledge): Wanted[] {
  let rest = [...typed];
  const wanted: Wanted[] = [];
  for (const pattern of phrasesIn(rest, language)) {
    const places = placesOf(pattern, compared(rest));
    if (!places) continue;
    const taken = rest.filter((_, index) => places.includes(index));
    rest = rest.filter((_, index) => !places.includes(index) || keepsPlace(pattern, places.indexOf(index)));
    wanted.push(wants.ofMeaning(taken, pattern));
  }
  // What is said of somebody tells more than who it is: "Mein Nachbar macht nicht auf".
  const who = wanted.length > 0 ? wordClass("@kin") : undefined;
  const telling = rest.filter((each) => who?.has(each.key) !== true && wants.isTelling(each, typed.indexOf(each)));
  return [...wanted, ...telling.flatMap((each) => wants.ofWord(each))];
}

/** "Sprechstunde in diesem Stadtteil, Amtshaus": once the part of the city is said, the name of a house or street only ranks. */
function besideArea(wanted: Wanted[], isAreaSaid: boolean): Wanted[] {
  const isOnlyPlace = ({ ways }: Wanted) => ways.length > 0 && ways.every(({ because }) => because === "place");
  if (!isAreaSaid || wanted.every((each) => isOnlyPlace(each) || each.ways.length === 0)) return wanted;
  return wanted.map((each) => (isOnlyPlace(each) ? { ...each, weak: true } : each));
}

/** Sentences of several words that have a meaning together, the longest first. */
function phrasesIn(typed: readonly Typed[], { meanings }: Language): Pattern<Meaning>[] {
  const keys = compared(typed);
  if (keys.length < 2) return [];
  return meanings
    .severalAmong(keys)
    .filter((pattern) => placesOf(pattern, keys) !== undefined)
    .toSorted((one, other) => other.parts.length - one.parts.length || other.text.length - one.text.length);
}

const sentence = 5;
/** Where to turn to is no answer to a word that nobody here knows. */
const generic = new Set(["orte", "alles", "formulare", "beratung", "senioren", "geld"]);

/**
 * Whether the query can be answered at all: at least as much of it must be known as not, and what is known must be more than where to
 * turn to. In a sentence people say much around what they look for.
 */
function isAnswerable(wanted: readonly Wanted[], typed: readonly Typed[]): boolean {
  const strong = wanted.filter(({ weak }) => !weak);
  if (strong.length === 0) return wanted.length === 0 || wanted.some(({ ways }) => ways.length > 0);
  const bought = strong.filter(({ elsewhere }) => elsewhere).length;
  // Beside what is bought elsewhere, a slip is no sign that something of ours is meant: "Urlaub Türkei Hotel".
  const answered = strong.filter(({ ways, meant }) => ways.length > 0 && !(bought > 0 && meant !== undefined));
  const unknown = typedIn(strong.filter((each) => !answered.includes(each))).reduce(
    (sum, each) => sum + weightOf(each),
    bought,
  );
  if (answered.length === 0) return false;
  // In a sentence each word of a phrase tells; in a few words "cep telefonu" is one thing.
  if (typed.length >= sentence) return typedIn(answered).length * 2 >= unknown + Math.min(bought, 1);
  const known = new Set(answered.map(({ typed: [first] }) => first)).size;
  return unknown === 0 || (strong.some(isSpecific) && !isThing(typed) ? known >= unknown : known > unknown);
}

/** Things in a row are one thing, and the unknown one says which: "Karaoke Bar", but not "Radeln am Kanal". */
const isThing = (typed: readonly Typed[]): boolean => typed.every(({ text }) => /^\p{Lu}/u.test(text));

const typedIn = (wanted: readonly Wanted[]): readonly Typed[] => [...new Set(wanted.flatMap(({ typed }) => typed))];

/** Of Russian, Ukrainian and Arabic we know few words: an unknown one says less than an unknown German noun. */
const weightOf = ({ key }: Typed): number => (/^[\p{Script=Cyrillic}\p{Script=Arabic}]+$/u.test(key) ? 0.5 : 1);

const good = 0.66;
const isSpecific = ({ ways, meanings = [] }: Wanted): boolean =>
  ways.some(({ worth }) => worth >= good) && (meanings.length === 0 || meanings.some((name) => !generic.has(name)));
