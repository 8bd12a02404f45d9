package vanban.usage;

import vanban.diagnostic.Messages;

/** Prints ledgers. */
public final class UsagePrinter {
  private final Messages messages;
  private final Form form;

  /** Who prints in the language of {@code messages}. */
  public UsagePrinter(Messages messages, Form form) {
    this.messages = messages;
    this.form = form;
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
    return form == Form.JSON ? UsageJson.print(usage) : new UsageTable(messages, usage).print();
  }
}
