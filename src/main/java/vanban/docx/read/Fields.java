package vanban.docx.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import vanban.docx.read.opc.UnreadableDocxException;
import vanban.docx.read.opc.XmlCursor;

/**
 * The fields that are open at one place of a story. A field is an instruction, and then the result
 * that Word saw last; only the result is words.
 */
final class Fields {
  private static final int MAX_INSTRUCTION = 100; // chars, enough for its first word

  /** Fields that print nothing where they stand. */
  private static final Set<String> SILENT =
      Set.of("XE", "TC", "TA", "RD", "SET", "ASK", "PRIVATE", "ADVANCE");

  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean result;
    private boolean printed;
  }

  private final Omissions omissions;
  private final Deque<Field> open = new ArrayDeque<>();
  private int instructions; // how many of the open ones are still at their instruction
  private boolean hidden; // whether there were words that are none of a result

  Fields(Omissions omissions) {
    this.omissions = omissions;
  }

  /** Reads {@code w:fldChar}. */
  void mark(XmlCursor cursor) {
    switch (cursor.attribute("w:fldCharType").orElse("")) {
      case "begin" -> begin();
      case "separate" -> separate();
      case "end" -> end();
      default -> {}
    }
  }

  void begin() {
    open.push(new Field());
    instructions++;
  }

  void separate() {
    if (!open.isEmpty() && !open.element().result) {
      open.element().result = true;
      instructions--;
    }
  }

  void end() {
    if (open.isEmpty()) {
      return;
    }
    Field field = open.pop();
    instructions -= field.result ? 0 : 1;
    if (!field.printed) {
      omit(field.instruction.toString());
    } else if (!open.isEmpty()) {
      open.element().printed = true;
    }
    hidden &= instructions > 0;
  }

  private void omit(String instruction) {
    String name = instruction.strip().split("[\\s\\\\]", 2)[0].toUpperCase(Locale.ROOT);
    if (instructions == 0 && !SILENT.contains(name)) {
      omissions.add(Omission.FIELDS, name);
    }
  }

  /** More of the instruction of the field that is open. */
  void instruct(String words) {
    if (!open.isEmpty()) {
      StringBuilder instruction = open.element().instruction;
      int room = MAX_INSTRUCTION - instruction.length();
      instruction.append(words, 0, Math.max(0, Math.min(room, words.length())));
    }
  }

  /** Whether words that stand here are printed; those of an instruction are not. */
  boolean prints() {
    if (instructions > 0) {
      hidden = true;
      return false;
    }
    if (!open.isEmpty()) {
      open.element().printed = true;
    }
    return true;
  }

  /** Says at the end of a story that words are lost in a field that is never closed. */
  void close(String part) {
    if (hidden) {
      throw UnreadableDocxException.damaged("field", part);
    }
  }
}
