package vanban.genre;

import vanban.source.Place;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;

/** Places of a report to blame for what is not there. */
final class Places {
  private Places() {}

  /** The genre a report names, else its first key. */
  static Place ofGenre(YamlMapping report) {
    return report
        .text("genre")
        .map(YamlText::place)
        .or(() -> report.entries().stream().findFirst().map(entry -> entry.key().place()))
        .orElse(report.place());
  }
}
