package vanban.ledger;

import vanban.diagnostic.Messages;

/** Prints ledgers. */
public final class LedgerPrinter {
  private final Messages messages;
  private final Form form;

  /** Who prints in the language of {@code messages}. */
  public LedgerPrinter(Messages messages, Form form) {
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

  /** All of a ledger, with a line end after it. */
  public String print(Ledger ledger) {
    return form == Form.JSON ? LedgerJson.print(ledger) : new LedgerTable(messages, ledger).print();
  }
}
