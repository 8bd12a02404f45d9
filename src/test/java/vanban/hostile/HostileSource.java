package vanban.hostile;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * A report made to do harm.
 *
 * @param name what is hostile in it
 * @param size how much of it there is in the test; measures take it larger too
 * @param maker puts the files of a size into a draft
 */
record HostileSource(String name, int size, BiConsumer<Draft, Integer> maker) {
  /** The report of each of them. */
  static final String REPORT = "data/r/report.yaml";

  private static final String HEAD =
      """
      layout: party-hd36
      issuer: {name: TỈNH ỦY HẬU GIANG}
      number: {symbol: BC/TU}
      place: Hậu Giang
      genre: BÁO CÁO
      title: kết quả
      signature: {position: BÍ THƯ}
      """;

  /** The files of one, by their paths. */
  static final class Draft {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** With a report that says nothing wrong before these lines. */
    Draft report(String lines) {
      return file("report.yaml", HEAD + lines);
    }

    /** With one section whose body are these lines. */
    Draft prose(String lines) {
      return report(
          "sections:\n  - title: Mục\n    body: |1\n     " + lines.replace("\n", "\n     ") + "\n");
    }

    /** With figures of these lines, of which a paragraph speaks. */
    Draft figures(String lines) {
      return report("figures: f.yaml\nopening: Số ${a}.\n").file("f.yaml", lines);
    }

    /** With one more file beside the report. */
    Draft file(String path, String text) {
      return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** With one more file of any bytes. */
    Draft file(String path, byte[] bytes) {
      files.put("data/r/" + path, bytes);
      return this;
    }
  }

  /** One of a fixed size. */
  static HostileSource of(String name, BiConsumer<Draft, Integer> maker) {
    return new HostileSource(name, 1, maker);
  }

  /** A line of a report that is hostile by itself. */
  static HostileSource line(String name, String line) {
    return of(name, (draft, one) -> draft.report(line + "\n"));
  }

  /** Its files at a size. */
  Map<String, byte[]> files(int of) {
    Draft draft = new Draft();
    maker.accept(draft, of);
    return draft.files;
  }

  @Override
  public String toString() {
    return name;
  }
}
