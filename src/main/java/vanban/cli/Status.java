package vanban.cli;

/** How a command ends. */
final class Status {
  /** It is done. */
  static final int DONE = 0;

  /** The sources have errors. */
  static final int ERRORS = 1;

  /** What was compared is different. */
  static final int DIFFERENT = 1;

  /** The command was given wrongly; of a comparison also that it could not be made. */
  static final int USAGE = 2;

  /** Vanban is at fault (EX_SOFTWARE of sysexits.h). */
  static final int BUG = 70;

  /** What was asked for could not be printed (EX_IOERR of sysexits.h). */
  static final int UNPRINTED = 74;

  /** Who read what was printed did not wait for the rest: as shells put it, 128 and SIGPIPE. */
  static final int UNREAD = 141;

  private Status() {}
}
