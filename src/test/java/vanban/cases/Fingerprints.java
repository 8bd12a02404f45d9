package vanban.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vanban.docx.Everything;
import vanban.word.Hash;

/**
 * Everything that comes of all cases and of all reports below {@code data/}, each output as a line
 * with its hash: {@code small/report.yaml docx 3f…}. A program by itself, so that the same can be
 * made in a Java of another language and time zone, and compared.
 */
final class Fingerprints {
  private final List<String> lines = new ArrayList<>();

  private Fingerprints() {}

  /**
   * Writes the fingerprints to a file.
   *
   * @param args the file
   */
  public static void main(String[] args) throws IOException {
    Files.write(Path.of(args[0]), all());
  }

  /** A line for each output. */
  static List<String> all() {
    Fingerprints fingerprints = new Fingerprints();
    for (Case one : Case.all()) {
      fingerprints.add(one.name(), "diagnostics", Output.DIAGNOSTICS.of(one));
      fingerprints.add(one.compiled());
    }
    fingerprints.add(Samples.compiled());
    fingerprints.add("everything that a document can hold", "docx", Everything.docx());
    return fingerprints.lines;
  }

  private void add(CompiledReports compiled) {
    for (Subject subject : compiled.subjects()) {
      add(subject.toString(), "markup", subject.markup());
      add(subject.toString(), "text", subject.text());
      add(subject.toString(), "html", subject.html());
      add(subject.toString(), "docx", subject.docx());
      add(subject.toString(), "explained", subject.explained());
    }
  }

  private void add(String name, String output, String text) {
    add(name, output, text.getBytes(StandardCharsets.UTF_8));
  }

  private void add(String name, String output, byte[] content) {
    lines.add(name + " " + output + " " + Hash.of(content));
  }
}
