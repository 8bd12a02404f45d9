package vanban.claims;

import vanban.figure.Expression;
import vanban.figure.Form;
import vanban.figure.Scenario;
import vanban.source.Place;

/**
 * A figure that a text prints where its author typed <code>${…}</code>.
 *
 * @param at the offset in the passage of the sign that stands for it
 * @param asked what stands between the braces
 * @param form that is printed
 * @param typed the place of what stands between the braces
 */
record Mention(int at, Expression asked, Form form, Place typed) {
  private static final String OPEN = "${";
  private static final String CLOSE = "}";

  /** The place with its braces. */
  Place whole() {
    return new Place(typed.file(), typed.start() - OPEN.length(), typed.end() + CLOSE.length());
  }

  /** Whether braces stand around a place. */
  static boolean isBraced(Place typed) {
    String text = typed.file().text();
    return typed.start() >= OPEN.length()
        && text.startsWith(OPEN, typed.start() - OPEN.length())
        && text.startsWith(CLOSE, typed.end());
  }

  /** The plan, or the number of before, that the form compares with. */
  Scenario comparedWith() {
    return asked.comparedWith(form);
  }

  /** The same figure in another form that compares with the same. */
  Expression in(Form other) {
    return asked.in(other);
  }

  /** What an author would type for that, with its braces. */
  String written(Form other) {
    return OPEN + in(other).written() + CLOSE;
  }

  /** The same mention, as if another form were printed. */
  Mention as(Form other) {
    return new Mention(at, asked.in(other), other, typed);
  }

  /** Whether it is of the same figure, of the same unit if one is meant. */
  boolean isOfSame(Mention other) {
    return asked.key().equals(other.asked.key()) && asked.unit().equals(other.asked.unit());
  }
}
