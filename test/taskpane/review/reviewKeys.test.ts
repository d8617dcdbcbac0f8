import { SCALES } from "../../../src/instrument/scales.ts";
import { actOf, signOf } from "../../../src/taskpane/review/reviewKeys.ts";

const pressed = (key: string, held: Partial<Record<"ctrlKey" | "altKey" | "metaKey", boolean>> = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe("Keys in the review", () => {
  it("answer with the sign of the scale: digits for defects and grades, letters for the other rules", () => {
    expect(actOf(pressed("2"), SCALES.L)).toEqual({ kind: "answer", code: "2" });
    expect(actOf(pressed("4"), SCALES.G)).toEqual({ kind: "answer", code: "4" });
    expect(actOf(pressed("d"), SCALES.J)).toEqual({ kind: "answer", code: "D" });
  });

  it("answer not relevant with R and cannot be assessed with K, in every scale", () => {
    for (const scale of [SCALES.L, SCALES.J, SCALES.G]) {
      expect(actOf(pressed("r"), scale)).toEqual({ kind: "answer", code: "IR" });
      expect(actOf(pressed("K"), scale)).toEqual({ kind: "answer", code: "KV" });
    }
  });

  it("answer nothing that the scale does not have", () => {
    expect(actOf(pressed("3"), SCALES.L)).toBeNull();
    expect(actOf(pressed("2"), null)).toBeNull();
  });

  it("leave keys with Ctrl, Alt and AltGr to Excel: AltGr+2 writes @ on a Danish keyboard", () => {
    expect(actOf(pressed("2", { ctrlKey: true, altKey: true }), SCALES.L)).toBeNull();
    expect(actOf(pressed("z", { ctrlKey: true }), SCALES.L)).toBeNull();
  });

  it("walk with the arrows, go on with Enter, undo with Z", () => {
    expect(actOf(pressed("ArrowDown"), SCALES.L)).toEqual({ kind: "question", steps: 1 });
    expect(actOf(pressed("ArrowLeft"), SCALES.L)).toEqual({ kind: "case", steps: -1 });
    expect(actOf(pressed("Enter"), SCALES.L)).toEqual({ kind: "next" });
    expect(actOf(pressed("Z"), SCALES.L)).toEqual({ kind: "undo" });
  });

  it("have one sign per answer in each scale, and none that is a walking key", () => {
    for (const scale of Object.values(SCALES)) {
      const signs = scale.codes.map((one) => signOf(one.code));
      expect(new Set(signs).size).toBe(signs.length);
      expect(signs).not.toContain("Z");
    }
  });
});
