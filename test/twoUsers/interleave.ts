import { setAnswer, setRemark } from "../../src/actions/setAnswer.ts";
import { newFinding, setFinding } from "../../src/actions/setFinding.ts";
import type { Code } from "../../src/instrument/scale.ts";
import type { AnalysisEdit } from "../../src/actions/makeChange.ts";
import type { BookStore } from "../../src/taskpane/book/bookStore.ts";
import type { Problem } from "../../src/review/problem.ts";
import { openPane, type OpenPane } from "../faults/openPane.ts";
import { shareOf, type Share } from "../run/onAllCores.ts";
import { randomness, type Randomness } from "../oracle/randomness.ts";
import { SharedBook } from "./sharedBook.ts";

/** After so many a new workbook: rows that are put in stay in. */
const TO_A_BOOK = 50;
const SUBJECTS = ["SAG-01", "SAG-02", "SAG-03", "SAG-04"];
const ITEMS = ["R.hjemmel", "R.oplysning"];
const WORDS: ReadonlyMap<Code, string> = new Map([["0", "Ingen mangel"], ["1", "Mangel uden væsentlig betydning"], ["2", "Mangel med væsentlig betydning"]]);

/** Something that somebody writes: what it is about, and what is then to be read there. */
interface Wish {
  readonly about: string;
  readonly text: string;
}

/** The wish of somebody with a pane. */
interface PaneWish extends Wish {
  readonly pane: OpenPane;
  readonly change: AnalysisEdit;
  /** The pane does not know yet what stands there. */
  readonly stale: boolean;
}

/**
 * Two panes and a colleague without one in the same workbook: changes that run into each other between any two requests, with
 * rows that are sorted and put in meanwhile. What is not as it must be, a line each.
 * @param share of the workbooks that these are in
 */
export async function interleave(count: number, seed: number, share: Share = { part: 0, of: 1 }): Promise<readonly string[]> {
  const found: string[] = [];
  const days = Array.from({ length: Math.ceil(count / TO_A_BOOK) }, (_, day) => day * TO_A_BOOK);
  for (const first of shareOf(days, share)) {
    const day = await Day.begin(randomness(seed + first));
    for (let number = first; number < Math.min(count, first + TO_A_BOOK); number += 1) {
      found.push(...(await day.together(number)).map((one) => `seed ${String(seed)}, interleaving ${String(number)}: ${one}`));
    }
  }
  return found;
}

class Day {
  private constructor(
    private readonly shared: SharedBook,
    private readonly panes: readonly [OpenPane, OpenPane],
    private readonly random: Randomness,
  ) {}

  static async begin(random: Randomness): Promise<Day> {
    const shared = await SharedBook.open();
    const panes = [openPane(shared.book), openPane(shared.book)] as const;
    for (const [index, { store }] of panes.entries()) {
      await store.open();
      store.nameWriter(["AB", "CD"][index] ?? "");
    }
    return new Day(shared, panes, random);
  }

  /** A change in one pane, and what happens between its requests: one in the other pane, a colleague's note, moved rows. */
  async together(number: number): Promise<readonly string[]> {
    const { random, shared, panes } = this;
    const before = shared.written();
    const ours = this.wish(panes[0], `vores ${String(number)}`);
    const theirs = random.chance(0.4) ? this.wish(panes[1], `deres ${String(number)}`, random.chance(0.3) ? ours.about : undefined) : null;
    const note = random.chance(0.4) ? this.note(`kollega ${String(number)}`, [ours, theirs]) : null;
    const running: Promise<unknown>[] = [];
    this.between([
      ...(theirs === null ? [] : [() => void running.push(theirs.pane.store.change(theirs.change))]),
      ...(note === null ? [] : [note.type]),
      ...Array.from({ length: random.below(3) }, () => this.movement()),
    ]);
    await ours.pane.store.change(ours.change);
    await Promise.all(running);
    // What has not happened yet does not happen: while somebody insists, and before the next interleaving, nobody else acts.
    this.between([]);
    const wishes = theirs === null || running.length === 0 ? [ours] : [ours, theirs];
    const said = faultsOf(before, shared.written(), wishes, note?.isTyped() === true ? note : null);
    return [...said, ...(random.chance(0.5) ? await this.insist(ours) : [])];
  }

  /** Who was told what another has written may write over it: then it is done. */
  private async insist({ pane: { store }, about, text }: PaneWish): Promise<readonly string[]> {
    if (store.state.kind !== "open" || store.state.failed === null) return [];
    const shown = new Map([["note", shownNote], ["answer", shownAnswer]] as const);
    const [kind, subject = "", item = ""] = about.split(" ");
    const before = this.shared.written().get(about) ?? "";
    const isStale = shown.get(kind as "note")?.(this.panes[0], subject, item) !== before;
    await store.change(store.state.failed.change);
    const stands = this.shared.written().get(about);
    // The other may have written once more after this pane looked.
    if (isStale && stands === before) return [];
    return failureIn(store) === null && (stands === text || about.startsWith("finding")) ? [] : [`${about}: insisted on »${text}«, and »${String(stands)}« stands`];
  }

  private wish(pane: OpenPane, name: string, about?: string): PaneWish {
    const { random, shared } = this;
    const [subject, item] = [random.oneOf(SUBJECTS), random.oneOf(ITEMS)];
    const [code, word] = random.oneOf([...WORDS]);
    const place = { instrument: "legal", subject, item } as const;
    const kind = about === undefined ? random.below(5) : 0;
    if (kind === 1) return { pane, about: `answer ${subject} ${item}`, text: word, stale: shownAnswer(pane, subject, item) !== (shared.written().get(`answer ${subject} ${item}`) ?? ""), change: (then) => setAnswer(then, place, { kind: "code", code }) };
    if (kind === 2) return { pane, about: `finding ${name}`, text: name, stale: false, change: (then) => setFinding(then, { ...newFinding(then, "strength", then.framework.themes[0]!.criteria[0]!.id), text: name }) };
    const [, ofSubject = subject, ofItem = item] = about?.startsWith("note") === true ? about.split(" ") : [];
    const meant = `note ${ofSubject} ${ofItem}`;
    const stale = shownNote(pane, ofSubject, ofItem) !== (shared.written().get(meant) ?? "");
    return { pane, about: meant, text: name, stale, change: (then) => setRemark(then, { instrument: "legal", subject: ofSubject, item: ofItem }, { note: name }) };
  }

  /** A colleague's note, often just where somebody else is writing; never where two are. */
  private note(text: string, wishes: readonly (PaneWish | null)[]): (Wish & { readonly type: () => void; readonly isTyped: () => boolean }) | null {
    const { random, shared } = this;
    const [ours, theirs] = wishes.map((one) => one?.about);
    const about = random.chance(0.6) && ours?.startsWith("note") === true && ours !== theirs ? ours : "note SAG-05 R.hjemmel";
    const [, subject = "", item = ""] = about.split(" ");
    let typed = false;
    return {
      about,
      text,
      isTyped: () => typed,
      type: () => {
        shared.typeNote(subject, item, text);
        typed = true;
      },
    };
  }

  private movement(): () => void {
    const { random, shared } = this;
    const [which, place, isSort, ascending] = [random.below(3), random.below(100), random.chance(0.7), random.chance(0.5)];
    return () => {
      if (isSort) shared.sort(which, place, ascending);
      else shared.insertRow(which, place);
    };
  }

  /** Each just before one of the next requests of our pane. */
  private between(acts: readonly (() => void)[]): void {
    const { requests, switches } = this.panes[0].host;
    switches.before.clear();
    for (const act of acts) {
      const request = requests.length + 1 + this.random.below(4);
      const others = switches.before.get(request);
      switches.before.set(request, () => {
        others?.();
        act();
      });
    }
  }
}

/** What stands after an interleaving against what must: nothing lost, nothing in a wrong row, nothing overwritten unseen. */
function faultsOf(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>, wishes: readonly PaneWish[], note: Wish | null): readonly string[] {
  const places = new Set([...before.keys(), ...after.keys(), ...wishes.map(({ about }) => about)]);
  return [...places].flatMap((about) => {
    const stands = after.get(about) ?? "";
    // Who wishes for what stands there already writes nothing.
    const meant = wishes.filter((one) => one.about === about && one.text !== before.get(about));
    const done = meant.filter(({ pane }) => failureIn(pane.store) === null);
    const refused = meant.filter(({ pane }) => failureIn(pane.store) !== null);
    const may = note?.about === about ? [note.text] : done.length > 0 ? done.map(({ text }) => text) : [before.get(about) ?? ""];
    const isFinding = about.startsWith("finding");
    const isRight = isFinding && done.length > 0 ? stands !== "" : may.includes(stands);
    return [
      ...(isRight ? [] : [`${about}: »${stands}« stands, and »${may.join("« or »")}« must`]),
      ...(done.length > 1 && new Set(done.map(({ text }) => text)).size > 1 ? [`${about}: both were told that theirs stands`] : []),
      ...done.filter(({ stale }) => stale).map(() => `${about}: something was overwritten unseen`),
      ...refused.flatMap((one) => unfounded(one, stands, meant.length > 1 || note?.about === about)),
    ];
  });
}

/** A refusal names both texts where another has written, and without that there is none. */
function unfounded({ pane, about, text, stale }: PaneWish, stands: string, isContested: boolean): readonly string[] {
  const message = failureIn(pane.store)?.message ?? "";
  if (!isContested && !stale) return [`${about}: refused for nothing: ${message}`];
  return message.includes(text) && (message.includes(stands) || isContested) ? [] : [`${about}: not with both texts: ${message}`];
}

function failureIn({ state }: BookStore): Problem | null {
  return state.kind === "open" ? (state.failed?.problem ?? null) : state.kind === "refused" ? state.problem : null;
}

function shownAnswer({ store: { state } }: OpenPane, subject: string, item: string): string {
  const answers = state.kind === "open" ? state.analysis.answers : [];
  const given = answers.find((one) => one.subject === subject && one.item === item)?.given;
  return given?.kind === "code" ? (WORDS.get(given.code) ?? "") : "";
}

function shownNote({ store: { state } }: OpenPane, subject: string, item: string): string {
  const remarks = state.kind === "open" ? state.analysis.remarks : [];
  return remarks.find((one) => one.subject === subject && one.item === item)?.note ?? "";
}
