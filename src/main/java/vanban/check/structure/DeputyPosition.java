package vanban.check.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Labels;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/**
 * {@code KT. CHỦ TỊCH} above {@code CHỦ TỊCH}: who signs for somebody is not that one. Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, II.7; Hướng dẫn 05-HD/VPTW 7.1.4.
 */
final class DeputyPosition implements Check {
  private static final Pattern FOR =
      Pattern.compile("(?:" + Labels.DEPUTY + ") (?<position>\\p{Lu}[\\p{Lu} -]{2,60})");

  @Override
  public Stream<Finding> check(Passages document) {
    List<Passage> all = document.all();
    return IntStream.range(1, all.size())
        .boxed()
        .flatMap(index -> finding(all.get(index - 1), all.get(index)).stream());
  }

  private static Optional<Finding> finding(Passage above, Passage below) {
    Matcher signed = FOR.matcher(above.value().strip());
    String position = below.value().strip();
    int from = below.value().indexOf(position);
    return signed.matches() && signed.group("position").equals(position)
        ? Optional.of(Finding.of(below, from, from + position.length(), above.value().strip()))
        : Optional.empty();
  }
}
