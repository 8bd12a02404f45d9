package vanban.markup;

import java.util.List;
import vanban.document.Block;
import vanban.document.Chart;
import vanban.document.Inline;
import vanban.document.Picture;
import vanban.document.Placement;
import vanban.document.Table;

/** What an author wrote and a layout places: finished pieces of a document, with their origins. */
public sealed interface Insertion {
  /**
   * Blocks.
   *
   * @param blocks any number
   * @param placements the tables, charts and pictures of the layout that stand between them
   */
  record Blocks(List<Block> blocks, List<Placement> placements) implements Insertion {
    /** Keeps the lists from change. */
    public Blocks {
      blocks = List.copyOf(blocks);
      placements = List.copyOf(placements);
    }

    /** Blocks with nothing between them. */
    public Blocks(List<Block> blocks) {
      this(blocks, List.of());
    }
  }

  /**
   * What stands in a line.
   *
   * @param content any number of inlines, their white space folded
   */
  record Words(List<Inline> content) implements Insertion {
    /** Keeps the content from change. */
    public Words {
      content = List.copyOf(content);
    }
  }

  /**
   * Rows of a table.
   *
   * @param rows top to bottom
   */
  record Rows(List<Table.Row> rows) implements Insertion {
    /** Keeps the rows from change. */
    public Rows {
      rows = List.copyOf(rows);
    }
  }

  /**
   * Cells of a row.
   *
   * @param cells left to right
   */
  record Cells(List<Table.Cell> cells) implements Insertion {
    /** Keeps the cells from change. */
    public Cells {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Categories of a chart.
   *
   * @param categories in order
   */
  record Categories(List<Chart.Category> categories) implements Insertion {
    /** Keeps the categories from change. */
    public Categories {
      categories = List.copyOf(categories);
    }
  }

  /**
   * The file of a picture.
   *
   * @param picture what the picture shows
   */
  record Shown(Picture.Shown picture) implements Insertion {}

  /**
   * Values of a series.
   *
   * @param kind of the series
   * @param values in the order of the categories
   */
  record Values(Chart.SeriesKind kind, List<Chart.Value> values) implements Insertion {
    /** Keeps the values from change. */
    public Values {
      values = List.copyOf(values);
    }
  }
}
