package vanban.docx.mark;

/**
 * What stands around an element.
 *
 * @param run the outermost run, by the manieth element it is; 0 for none
 * @param direct whether that holds the element itself, not only something that does
 * @param paragraph the outermost paragraph; 0 for none
 * @param printed what it prints, of {@code w:t}
 */
record Site(int run, boolean direct, int paragraph, String printed) {
  /** Whether a comment can hang on its very letters. */
  boolean exact() {
    return run > 0 && direct;
  }
}
