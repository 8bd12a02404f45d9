package vanban.report.scope;

import java.util.List;
import java.util.OptionalInt;
import vanban.figure.Expression;
import vanban.source.LocatedText;

/**
 * A figure by whose numbers a phrase is chosen.
 *
 * @param asked the figure in the form that compares
 * @param key of the figure, where the phrase names it
 * @param plan whether it is compared with a plan, not with what was before
 * @param direction 1 for more, or better than planned, -1 for less, 0 for as much; empty where a
 *     number is still to be filled in
 * @param printed the words for that form
 */
record ComparedFigure(
    Expression asked, LocatedText key, boolean plan, OptionalInt direction, String printed) {

  /** The ways in which figures that share a phrase went. */
  enum Course {
    /** All more, or all better than planned. */
    ABOVE,
    /** All as much; or all at least as planned. */
    LEVEL,
    /** All less. */
    BELOW,
    /** Not all the same. */
    MIXED
  }

  /** How some went, of which all numbers are known. */
  static Course course(List<ComparedFigure> all) {
    boolean plan = all.get(0).plan();
    int least = all.stream().mapToInt(one -> one.direction().orElse(0)).min().orElse(0);
    int most = all.stream().mapToInt(one -> one.direction().orElse(0)).max().orElse(0);
    if (least > 0) {
      return Course.ABOVE;
    }
    if (most < 0) {
      return Course.BELOW;
    }
    boolean level = plan ? least == 0 : least == 0 && most == 0;
    return level ? Course.LEVEL : Course.MIXED;
  }
}
