package vanban.check.citation;

import java.util.List;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passages;

/** {@code Nghị quyết 05-NQ/TU} in a document that writes {@code Nghị quyết số …} elsewhere. */
final class CountedSymbol implements Check {
  @Override
  public Stream<Finding> check(Passages document) {
    List<Cited> named =
        Cited.all(document).stream().filter(cited -> cited.lead().genre().isPresent()).toList();
    Custom<Cited> custom = Custom.of(named, cited -> cited.lead().counted());
    return custom.few().stream()
        .filter(cited -> !cited.lead().counted())
        .map(cited -> finding(cited, custom.others()));
  }

  private static Finding finding(Cited cited, int others) {
    String text = cited.passage().value();
    String name = text.substring(cited.lead().from(), cited.at().from()).stripTrailing();
    return Finding.of(
            cited.passage(),
            cited.lead().from(),
            cited.at().to(),
            cited.words(),
            String.valueOf(others))
        .instead(name + " số " + cited.sign());
  }
}
