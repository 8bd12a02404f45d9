package vanban.docx.plan;

import java.util.List;
import vanban.document.Block;

/** Who places blocks that stand in something: in a cell, in a note. */
interface Blocks {
  /** The blocks, one below the other. */
  List<Placed> place(List<Block> blocks, Scope in);
}
