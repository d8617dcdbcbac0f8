import { eachKindOnce, type PersonalData } from "./personalData.ts";

/** UTF-16 units that are searched at once: a cell holds no more. A file can hold a text of 60 million, and a search takes many times its memory. */
const AT_ONCE = 32_767;
/** Units that two pieces share: more than a number, a name or an address has, with the words that announce it. */
const SHARED = 1_000;

/** The same search for texts of any length: a longer one is searched in pieces, each kind told once with the surest that was found. */
export function searchLongText(search: (text: string) => readonly PersonalData[]): (text: string) => readonly PersonalData[] {
  return (text) => {
    if (text.length <= AT_ONCE) return search(text);
    return eachKindOnce([...piecesOf(text)].flatMap(search));
  };
}

/** Cut at blanks where there are any: a part of a longer number could look like another. */
function* piecesOf(text: string): Generator<string> {
  for (let start = 0; ; ) {
    const end = start + AT_ONCE < text.length ? blankBefore(text, start + AT_ONCE) : text.length;
    yield text.slice(start, end);
    if (end === text.length) return;
    start = blankBefore(text, end - SHARED);
  }
}

/** The last blank among the units before a place, or the place itself. */
function blankBefore(text: string, place: number): number {
  const blank = text.slice(place - SHARED, place).search(/\s(?=\S*$)/);
  return blank === -1 ? place : place - SHARED + blank;
}
