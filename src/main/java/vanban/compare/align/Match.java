package vanban.compare.align;

/**
 * What became of an item of the old list, or where one of the new list comes from. Items are known
 * by their places in their lists, from 0.
 */
public sealed interface Match {
  /**
   * An item that both lists have in the same order, whether or not it says the same.
   *
   * @param old its place in the old list
   * @param now its place in the new one
   */
  record Kept(int old, int now) implements Match {}

  /**
   * An item that is gone.
   *
   * @param old its place in the old list
   */
  record Removed(int old) implements Match {}

  /**
   * An item that is new.
   *
   * @param now its place in the new list
   */
  record Added(int now) implements Match {}

  /**
   * The old place of an item that stands elsewhere now.
   *
   * @param old its place in the old list
   * @param now its place in the new one
   */
  record MovedAway(int old, int now) implements Match {}

  /**
   * The new place of an item that stood elsewhere.
   *
   * @param old its place in the old list
   * @param now its place in the new one
   */
  record MovedHere(int old, int now) implements Match {}
}
