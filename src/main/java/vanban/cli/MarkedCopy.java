package vanban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.engine.MarkedWord;
import vanban.engine.Memory;
import vanban.engine.Unwritable;
import vanban.engine.WordReview;
import vanban.source.World;

/**
 * {@code check FILE.docx --out MARKED.docx}: the copy of a Word file that bears the findings.
 *
 * @param session in which it is asked for
 * @param file which is checked
 * @param out the copy
 */
record MarkedCopy(Session session, Path file, Path out) {

  /**
   * The copy of the one Word file that is given.
   *
   * @param given all that is to be checked
   * @throws UsageException if it is anything else, or if the copy would be of another kind by its
   *     name
   */
  static MarkedCopy of(Session session, List<Path> given, Path out) {
    if (given.size() != 1 || !WordReview.isWord(given.get(0))) {
      throw new UsageException("out-of-one-word");
    }
    Path file = given.get(0);
    if (!ending(file).equalsIgnoreCase(ending(out))) {
      throw new UsageException("out-ending", session.world().display(out), ending(file));
    }
    return new MarkedCopy(session, file, out);
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(Math.max(0, name.lastIndexOf('.')));
  }

  /** Why it is not written whatever is found; empty if it may be. */
  Optional<Diagnostic> refused() {
    String shown = session.world().display(out);
    Diagnostic refused = Diagnostic.error(Code.UNWRITABLE_OUTPUT, shown);
    if (shown.equalsIgnoreCase(session.world().display(file))) {
      return Optional.of(refused.variant("itself"));
    }
    boolean another = session.world().isFile(out) && !MarkedWord.isCopy(session.world(), out, file);
    return another ? Optional.of(refused.variant("another")) : Optional.empty();
  }

  /**
   * Writes it, whole or not at all; how that ended.
   *
   * @param world in which the file was read
   * @param found in it
   */
  int write(World world, List<Diagnostic> found) {
    Diagnostics wrong = new Diagnostics();
    try {
      Optional<MarkedWord.Copy> copy = MarkedWord.of(world, file, found, session.messages(), wrong);
      session.complain(wrong);
      return copy.map(this::write).orElse(Status.ERRORS);
    } catch (OutOfMemoryError e) { // of its copy, which is garbage by now
      return session.refuse(Memory.lackedBy(session.world().display(file)));
    }
  }

  private int write(MarkedWord.Copy copy) {
    try {
      session.world().write(out, copy.bytes());
    } catch (IOException e) {
      return session.refuse(Unwritable.because(session.world(), out, e));
    }
    session.say("marked", session.world().display(out), Integer.toString(copy.marked()));
    return Status.DONE;
  }
}
