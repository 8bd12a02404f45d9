package vanban.cli;

import java.util.List;
import vanban.diagnostic.Message;

/** A command was given something it cannot work with, such as a file that is not there. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Message message;

  UsageException(String key, String... arguments) {
    super(key);
    this.message = new Message("cli." + key, List.of(arguments));
  }

  Message message() {
    return message;
  }
}
