package vanban.suppression;

/**
 * Lines of a file.
 *
 * @param first from 1
 * @param last the same as {@code first} for one line
 */
record LineRange(int first, int last) {
  /** Whether a line is one of them. */
  boolean holds(int line) {
    return first <= line && line <= last;
  }
}
