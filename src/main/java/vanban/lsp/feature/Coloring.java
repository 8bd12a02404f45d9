package vanban.lsp.feature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vanban.engine.Compilation;
import vanban.index.Mention;
import vanban.index.NameIndex;

/** The names in a file, which editors print in colours by what they name. */
public final class Coloring {
  private Coloring() {}

  /**
   * The names that stand in a file, from its start to its end; none within another.
   *
   * @param file as messages show it
   */
  public static List<Mention> of(Compilation report, String file) {
    NameIndex index = report.index();
    List<Mention> apart = new ArrayList<>();
    Stream.concat(index.declarations().stream(), index.uses().stream())
        .filter(mention -> mention.place().file().path().equals(file))
        .filter(mention -> mention.place().end() > mention.place().start())
        .sorted(Comparator.comparing(mention -> mention.place().start()))
        .filter(mention -> apart.isEmpty() || isBehind(mention, apart.get(apart.size() - 1)))
        .forEachOrdered(apart::add);
    return List.copyOf(apart);
  }

  private static boolean isBehind(Mention next, Mention before) {
    return before.place().end() <= next.place().start();
  }
}
