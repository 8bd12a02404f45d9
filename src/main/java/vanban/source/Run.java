package vanban.source;

/**
 * Chars of a text, one behind another, that were written in one file. How many there are is not
 * said: a run goes as far as the next one, or the end of the text.
 *
 * @param at offset of the first of them in the text
 * @param file they were written in
 * @param start where the first was written, in chars of the file
 * @param end where it ends there; may lie before {@code start} for a letter joined from afar
 * @param typed whether each char stands for itself, the next in the text behind it in the file too;
 *     if not, all of them together stand for what was written from {@code start} to {@code end}
 */
record Run(int at, SourceFile file, int start, int end, boolean typed) {

  /** The run of chars that were typed one by one from an offset on. */
  static Run typed(int at, SourceFile file, int start) {
    return new Run(at, file, start, start + 1, true);
  }

  /** The run of chars that stand for what was written from one offset to another. */
  static Run standing(int at, SourceFile file, int start, int end) {
    return new Run(at, file, start, end, false);
  }

  /** The run of one char that was written from one offset to another. */
  static Run ofOne(int at, SourceFile file, int start, int end) {
    return new Run(at, file, start, end, end == start + 1);
  }

  /** The same where what was written for the first char was written for all. */
  Run standing() {
    return standing(at, file, start, end);
  }

  /** Where a char of this run was written. */
  int startOf(int offset) {
    return typed ? start + offset - at : start;
  }

  /** Where a char of this run ends in the file. */
  int endOf(int offset) {
    return typed ? start + offset - at + 1 : end;
  }

  /** The same from one of its chars on, in a text where that stands at another offset. */
  Run from(int offset, int other) {
    return new Run(other, file, startOf(offset), endOf(offset), typed);
  }

  /** Whether one more char that was written from one offset to another goes on with this run. */
  boolean goesOn(int offset, SourceFile other, int from, int to) {
    return typed && to == from + 1 && startOf(offset) == from && file.equals(other);
  }
}
