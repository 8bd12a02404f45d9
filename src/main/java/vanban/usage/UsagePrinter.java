package vanban.usage;

import vanban.diagnostic.Messages;

/** Prints the list of figures with their uses. */
public final class UsagePrinter {
  private final Messages messages;
  private final Form form;
  private final boolean units;

  /** Who prints in the language of {@code messages}, but not what each unit has. */
  public UsagePrinter(Messages messages, Form form) {
    this(messages, form, false);
  }

  /**
   * Who prints in the language of {@code messages}.
   *
   * @param units whether what each unit has stands below each figure that units report
   */
  public UsagePrinter(Messages messages, Form form, boolean units) {
    this.messages = messages;
    this.form = form;
    this.units = units;
  }

  /** How it is printed. */
  public enum Form {
    /** A table to read. */
    HUMAN,
    /** For programs. */
    JSON
  }

  /** All of a usage, with a line end after it. */
  public String print(FigureUsage usage) {
    return form == Form.JSON
        ? new UsageJson(units).print(usage)
        : new UsageTable(messages, usage, units).print();
  }
}
