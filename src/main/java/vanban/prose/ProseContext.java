package vanban.prose;

import vanban.diagnostic.Diagnostics;

/**
 * What the readers of one prose share.
 *
 * @param places where its nodes were typed
 * @param notes its footnotes
 * @param sources what all texts of the report are read with
 * @param placements what stands for tables, charts and pictures
 * @param unsupported says what is no notation of ours
 * @param diagnostics where what is wrong goes
 */
record ProseContext(
    NodePlaces places,
    ProseNotes notes,
    ProseSources sources,
    PlacementReader placements,
    Unsupported unsupported,
    Diagnostics diagnostics) {
  /** Who resolves what stands between braces. */
  Placeholders placeholders() {
    return sources.placeholders();
  }

  /** Who is told of what is marked. */
  ReviewMarks marks() {
    return sources.marks();
  }
}
