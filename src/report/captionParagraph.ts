import { Paragraph, SimpleField, TextRun } from "docx";

/** "Tabel 3. …": the number is a field, which Word counts again when somebody puts another table in. */
export function captionParagraph(word: string, number: number, text: string): Paragraph {
  return new Paragraph({
    style: "Caption",
    children: [new TextRun(`${word} `), new SimpleField(`SEQ ${word} \\* ARABIC`, String(number)), new TextRun(`. ${text}`)],
  });
}
