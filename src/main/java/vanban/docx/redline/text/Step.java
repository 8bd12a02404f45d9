package vanban.docx.redline.text;

import java.util.Optional;
import vanban.docx.redline.text.Spot.State;

/**
 * What is written next of two rows of blocks.
 *
 * @param state what became of it
 * @param old the block of the old file; empty for what is new
 * @param now the block of the new file; empty for what is gone
 * @param move the name of the move it is part of; empty for none
 * @param tail what its end is, where the last of the blocks is another in each file
 */
record Step(State state, Optional<Block> old, Optional<Block> now, String move, Tail tail) {
  /** What becomes of the end of a paragraph where the last of the blocks is another. */
  enum Tail {
    /** What becomes of the paragraph. */
    NONE,
    /** It is that of the paragraph behind it in one of the files: comes or goes with those. */
    GIVEN,
    /** It is in both files that of the last paragraph. */
    TAKEN
  }

  /** Something that both files have. */
  static Step kept(Block old, Block now) {
    return new Step(State.KEPT, Optional.of(old), Optional.of(now), "", Tail.NONE);
  }

  /** Something that only one file has. */
  static Step single(State state, Block block) {
    return moved(state, block, "");
  }

  /** One end of a move. */
  static Step moved(State state, Block block, String move) {
    Optional<Block> own = Optional.of(block);
    return state.old()
        ? new Step(state, own, Optional.empty(), move, Tail.NONE)
        : new Step(state, Optional.empty(), own, move, Tail.NONE);
  }

  /** The same with another end. */
  Step with(Tail other) {
    return new Step(state, old, now, move, other);
  }

  /** Its block: the new one, if there is one. */
  Block block() {
    return now.or(() -> old).orElseThrow();
  }
}
