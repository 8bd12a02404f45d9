package vanban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import vanban.diagnostic.Diagnostics;
import vanban.docx.redline.Draft;
import vanban.docx.redline.Redline;
import vanban.docx.redline.RedlinedFile;
import vanban.docx.redline.text.ChangeAuthors;
import vanban.engine.Unwritable;

/**
 * {@code diff --out FILE.docx}: a Word file in which what is different stands as tracked changes.
 *
 * @param session in which it is asked for
 * @param file which is written
 */
record RedlineFile(Session session, Path file) {
  /**
   * Writes it, whole or not at all, and says what it cannot track.
   *
   * @return how the command ends: the two are the same, different, or could not be compared
   */
  int write(Draft old, Draft now, ChangeAuthors authors) {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
      throw new UsageException("redline-ending", session.world().display(file));
    }
    if (isOneOf(old, now)) {
      throw new UsageException("redline-itself", session.world().display(file));
    }
    Diagnostics wrong = new Diagnostics();
    Optional<RedlinedFile> redline = Redline.between(old, now, authors, wrong);
    session.complain(wrong);
    return redline.map(this::write).orElse(Status.USAGE);
  }

  private boolean isOneOf(Draft old, Draft now) {
    String shown = session.world().display(file);
    return shown.equalsIgnoreCase(old.name()) || shown.equalsIgnoreCase(now.name());
  }

  private int write(RedlinedFile redline) {
    try {
      session.world().write(file, redline.docx());
    } catch (IOException e) {
      session.refuse(Unwritable.because(session.world(), file, e));
      return Status.USAGE;
    }
    session.say("redlined", session.world().display(file), Integer.toString(redline.changes()));
    redline
        .untracked()
        .forEach(
            one ->
                session.say(
                    "untracked",
                    session.messages().say("untracked." + one.kind().name()),
                    one.name()));
    return redline.changes() == 0 && redline.untracked().isEmpty() ? Status.DONE : Status.DIFFERENT;
  }
}
