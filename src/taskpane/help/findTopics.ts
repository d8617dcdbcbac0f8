export interface Topic {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The topics that hold every word of what is sought, also inside other words and whatever the capitals; all of them when nothing is sought. */
export function findTopics(topics: readonly Topic[], sought: string): readonly Topic[] {
  const words = sought.toLowerCase().split(/\s+/).filter((word) => word !== "");
  return topics.filter(({ title, lines }) => {
    const text = [title, ...lines].join(" ").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
