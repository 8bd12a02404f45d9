package vanban.prose;

/**
 * What prose is read with, the same for all texts of a report.
 *
 * @param placeholders fill in terms and figures
 * @param marks are told of what is marked
 * @param pictures finds pictures
 * @param tables counts them, and their cells
 */
public record ProseSources(
    Placeholders placeholders, ReviewMarks marks, PictureFinder pictures, TableBudget tables) {}
