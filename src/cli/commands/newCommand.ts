import { createAnalysis } from "../../actions/createAnalysis.ts";
import { drawnSetup } from "../../actions/drawnSetup.ts";
import { COMMAND_LINE_TEXTS } from "../../text/danish/commandLine.ts";
import { DRAW_TEXTS } from "../../text/danish/draw.ts";
import { FORMAT_VERSION } from "../../workbook/stamp.ts";
import type { Command, Given, Surroundings } from "../command.ts";
import { countRefusal, seedRefusal } from "../drawRefusals.ts";
import { readSetup } from "../readSetup.ts";
import { refused, type Outcome } from "../outcome.ts";
import { outputRefusal, written } from "../output.ts";

/** `new <setup.json> <out.xlsx>`: a new analysis workbook. */
export const newCommand: Command = {
  name: "new",
  files: 2,
  values: ["id", "now", "framework", "draw", "seed"],
  flags: [],
  refusal: ({ files, values }) => outputRefusal(files[1]) ?? idRefusal(values.get("id")) ?? momentRefusal(values.get("now")) ?? drawRefusal(values),
  run,
};

async function run({ files: [setupFile = "", out = ""], values }: Given, around: Surroundings): Promise<Outcome> {
  const read = await readSetup(setupFile, values.get("framework"), around);
  if (!read.ok) return refused(...read.problems);
  const { setup, own } = read;
  const count = values.has("draw") ? Number(values.get("draw")) : null;
  const whole = createAnalysis(setup, own);
  if (!whole.ok) return refused(...whole.problems);
  const { length } = whole.analysis.cases;
  if (count !== null && count > length) return refused({ code: "too-few-cases", path: "cases", message: DRAW_TEXTS.listTooShort(count, length) });
  const created = count === null ? whole : createAnalysis(drawnSetup(setup, { count, seed: Number(values.get("seed")) }), own);
  if (!created.ok) return refused(...created.problems);
  const stamp = {
    formatVersion: FORMAT_VERSION,
    workbookId: values.get("id")?.trim() ?? around.newId(),
    created: momentOf(values.get("now") ?? around.now()),
  };
  const book = await around.books.create(created.analysis, stamp);
  return book.ok ? written(around.resolve(out), book.value, [...(own?.problems ?? []), ...created.problems]) : refused(book.problem);
}

function drawRefusal(values: Given["values"]): string | null {
  if (values.has("draw")) return countRefusal(values.get("draw"), "draw") ?? seedRefusal(values.get("seed"));
  return values.has("seed") ? DRAW_TEXTS.seedWithoutDraw : null;
}

function idRefusal(id: string | undefined): string | null {
  if (id === undefined) return null;
  const isFit = id.trim() !== "" && id.length <= 100 && !/\p{Cc}/u.test(id);
  return isFit ? null : COMMAND_LINE_TEXTS.blankId;
}

const MOMENT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

function momentRefusal(text: string | undefined): string | null {
  if (text === undefined) return null;
  return MOMENT.test(text) && !Number.isNaN(Date.parse(text)) ? null : COMMAND_LINE_TEXTS.notAMoment(text);
}

/** Without a time zone UTC is meant: the machine's own would make two machines' files differ. */
function momentOf(text: string): string {
  const isLocal = text.includes("T") && !/(Z|[+-]\d{2}:\d{2})$/.test(text);
  return new Date(isLocal ? `${text}Z` : text).toISOString();
}
