package vanban.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.document.Block;
import vanban.document.Table;
import vanban.prose.ProseRoles;
import vanban.report.scope.ReadContext;
import vanban.schema.Stated;

/**
 * Columns as their author put them below one another, taken apart: those that hold cells, and the
 * heads above some of them. Spans are reckoned, so that none can be wrong.
 *
 * @param leaves the columns that hold cells, left to right; empty for one that is wrong
 * @param bands the heads above them
 */
record HeadTree(List<Optional<TableSource.Column>> leaves, List<ReportTable.Band> bands) {
  private static final int DEEPEST = 3; // rows of heads; more leave no room for what they head

  /** Keeps the lists from change. */
  HeadTree {
    leaves = List.copyOf(leaves);
    bands = List.copyOf(bands);
  }

  /** Takes columns apart, and tells what is wrong with how they are nested. */
  static HeadTree of(List<Optional<TableSource.Column>> columns, ReadContext reading) {
    Reader reader = new Reader(reading);
    reader.all(columns, 0, Optional.empty());
    ColumnShares.check(reader.leaves, reading.diagnostics());
    return new HeadTree(reader.leaves, reader.bands);
  }

  /** The bands above columns of which none is wrong; none if some are, which is told. */
  List<ReportTable.Band> over(List<?> columns) {
    return columns.size() == leaves.size() ? bands : List.of();
  }

  /** Walks through columns and those below them. */
  private static final class Reader {
    private final ReadContext reading;
    private final List<Optional<TableSource.Column>> leaves = new ArrayList<>();
    private final List<ReportTable.Band> bands = new ArrayList<>();

    Reader(ReadContext reading) {
      this.reading = reading;
    }

    void all(
        List<Optional<TableSource.Column>> columns, int level, Optional<Table.Alignment> aligned) {
      for (Optional<TableSource.Column> column : columns) {
        if (column.isPresent() && column.get().isBand()) {
          band(column.get(), level, aligned);
        } else {
          leaves.add(column.map(leaf -> leaf.aligned(aligned)));
        }
      }
    }

    private void band(TableSource.Column band, int level, Optional<Table.Alignment> aligned) {
      boolean fits = level < DEEPEST - 1;
      if (level == DEEPEST - 1) {
        String most = Integer.toString(DEEPEST);
        band.below()
            .place()
            .map(at -> Diagnostic.error(Code.TOO_DEEP, at, most).variant("heads"))
            .ifPresent(reading.diagnostics()::add);
      }
      String below = TableFormat.BELOW.name();
      checkNone(band, band.of(), TableFormat.OF.name(), below); // it shows no numbers of its own
      checkNone(band, band.look().width(), TableFormat.WIDTH.name(), below);
      int first = leaves.size();
      List<Block> head = head(band);
      all(
          band.below().value().orElse(List.of()),
          level + 1,
          band.look().alignment().or(() -> aligned));
      if (fits && leaves.size() > first) {
        int span = leaves.size() - first;
        bands.add(new ReportTable.Band(level, first, span, band.look().vertical(), head));
      }
    }

    private List<Block> head(TableSource.Column band) {
      return band.title()
          .map(text -> CellContent.head(reading, text))
          .orElseGet(() -> CellContent.of("", ProseRoles.CELL_HEAD, band.place()));
    }

    /** What stands above columns has no key that those below it have. */
    private void checkNone(TableSource.Column band, Stated<?> key, String name, String below) {
      key.place()
          .map(at -> Diagnostic.error(Code.CONFLICTING_KEYS, at, name, below))
          .map(found -> found.hintAt(band.below().place().orElseThrow(), "first-here"))
          .ifPresent(reading.diagnostics()::add);
    }
  }
}
