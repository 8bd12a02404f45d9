package vanban.docx.read;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Message;
import vanban.text.TextWriter;

/**
 * A file that may be called {@code .docx}, and what must come of it.
 *
 * @param name what is odd about it
 * @param expected its lines with {@code /} between them, then each diagnostic after a {@code !}
 * @param bytes makes it
 */
record OddFile(String name, String expected, Supplier<byte[]> bytes) {
  static final String FILE = "x.docx";
  private static final int MAX_SHOWN = 300;

  static OddFile of(String name, String expected, Supplier<byte[]> bytes) {
    return new OddFile(name, expected, bytes);
  }

  /** What comes of it. */
  String outcome() {
    return outcome(bytes.get());
  }

  /** What comes of some bytes. */
  static String outcome(byte[] bytes) {
    Diagnostics found = new Diagnostics();
    String text = DocxReader.read(FILE, bytes, found).map(OddFile::lines).orElse("");
    List<Message> said = found.sorted().stream().map(Diagnostic::message).toList();
    return Stream.concat(
            Stream.of(text).filter(one -> !one.isEmpty()), said.stream().map(OddFile::said))
        .collect(Collectors.joining(" "));
  }

  private static String lines(vanban.document.Document document) {
    String text =
        TextWriter.write(document)
            .lines()
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(" / "));
    return text.length() > MAX_SHOWN ? text.length() + " chars" : text;
  }

  private static String said(Message message) {
    List<String> arguments = message.arguments();
    String about =
        arguments.stream()
            .skip(1) // the name of the file, which each must say
            .filter(argument -> !argument.isEmpty())
            .collect(Collectors.joining(", "))
            .replace('\u00a0', ' ');
    return "!"
        + message.key()
        + (about.isEmpty() ? "" : "(" + about + ")")
        + (arguments.get(0).equals(FILE) ? "" : " of no file");
  }

  @Override
  public String toString() {
    return name;
  }
}
