package vanban.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vanban.report.table.PictureSource;
import vanban.yaml.YamlText;

/**
 * What an author typed under a key of the layout's own ({@link vanban.genre.OwnKey}), before terms
 * and figures are filled in.
 */
sealed interface OwnSource {

  /** A text of one line. */
  record Words(YamlText text) implements OwnSource {}

  /** Prose. */
  record Text(YamlText text) implements OwnSource {}

  /** True or false. */
  record Truth(boolean truth) implements OwnSource {}

  /** A whole number. */
  record Count(int count) implements OwnSource {}

  /** A date, as typed: {@code 2026-09-28}, {@code 2026-09}, {@code 2026}. */
  record Day(String date) implements OwnSource {}

  /** A picture. */
  record Picture(PictureSource.Shown shown) implements OwnSource {}

  /** Several values. */
  record Several(List<OwnSource> values) implements OwnSource {
    /** Keeps the list from change. */
    public Several {
      values = List.copyOf(values);
    }
  }

  /**
   * Values by their keys.
   *
   * @param values of those that were typed
   * @param once the keys of those that are of this report alone
   */
  record Group(Map<String, OwnSource> values, Set<String> once) implements OwnSource {
    /** Keeps the values from change. */
    public Group {
      values = Map.copyOf(values);
      once = Set.copyOf(once);
    }
  }
}
