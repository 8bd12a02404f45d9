package vanban.prose;

import vanban.diagnostic.Diagnostics;

/**
 * What the readers of one prose share.
 *
 * @param places where its nodes were typed
 * @param notes its footnotes
 * @param placeholders resolve what stands between braces
 * @param marks are told of what is marked
 * @param placements what stands for tables and charts
 * @param unsupported says what is no notation of ours
 * @param diagnostics where what is wrong goes
 */
record ProseContext(
    NodePlaces places,
    ProseNotes notes,
    Placeholders placeholders,
    ReviewMarks marks,
    PlacementReader placements,
    Unsupported unsupported,
    Diagnostics diagnostics) {}
