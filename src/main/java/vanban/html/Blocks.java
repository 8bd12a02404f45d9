package vanban.html;

import java.util.List;
import vanban.document.Block;

/** Who writes blocks that stand in something: in a cell, in a column. */
interface Blocks {
  /** Writes the blocks, one below the other. */
  void write(List<Block> blocks, Room in);
}
