/** The stretches between quotation marks in a notice's text that are short enough to be the label of a control. */
export function quotedLabels(text: string): string[] {
  const labels = Array.from(text.matchAll(/[«“„"‹]\s?([^«»“”„"‹›\n]{2,60}?)\s?[»”“"›]/gu), ([, label = '']) =>
    label.trim(),
  );
  return [...new Set(labels)];
}
