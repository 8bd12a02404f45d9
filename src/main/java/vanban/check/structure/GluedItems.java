package vanban.check.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** {@code … hoàn thành. - Đối với …}: an item that begins in the middle of a paragraph. */
final class GluedItems implements Check {
  private static final Search DASH =
      Search.anywhere(
              Pattern.compile(
                  "(?<=[\\p{L}\\d)”\"%][.;:])\\s{0,3}(?<sign>[-+–])\\s{1,3}(?=\\p{Lu}\\p{Ll})"))
          .needing(Signs.of("-+–"));

  @Override
  public Stream<Finding> check(Passages document) {
    Stream.Builder<Finding> all = Stream.builder();
    for (int index = 0; index < document.all().size(); index++) {
      Passage passage = document.all().get(index);
      if (passage.kind() == Passage.Kind.TEXT || passage.kind() == Passage.Kind.NOTE) {
        dash(passage).ifPresent(all);
        Label.of(passage, index).flatMap(GluedItems::next).ifPresent(all);
      }
    }
    return all.build();
  }

  private static Optional<Finding> dash(Passage passage) {
    return DASH.in(
            passage.value(),
            dash ->
                Optional.of(
                    Finding.of(passage, dash.start("sign"), dash.end("sign"), dash.group("sign"))))
        .findFirst();
  }

  /** {@code 1. … 2. …}: the next number of the list stands in the same paragraph. */
  private static Optional<Finding> next(Label label) {
    if (label.style() != Label.Style.NUMBER && label.style() != Label.Style.SECOND) {
      return Optional.empty();
    }
    String above =
        label.above().isEmpty() ? "" : label.typed().substring(0, label.typed().indexOf('.') + 1);
    String sign = Pattern.quote(above + (label.own() + 1) + ".");
    Matcher next =
        Pattern.compile(
                "(?<=[\\p{L}\\d)”\"%][.;:] {0,2})(?<![\\d.])" + sign + "\\s{1,3}(?=\\p{Lu}\\p{Ll})")
            .matcher(label.passage().value());
    return next.find()
        ? Optional.of(
            Finding.of(
                label.passage(),
                next.start(),
                next.start() + sign.length() - 4,
                sign.substring(2, sign.length() - 2)))
        : Optional.empty();
  }
}
