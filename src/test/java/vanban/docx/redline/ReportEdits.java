package vanban.docx.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Edits of a report's YAML as authors make them: words, sentences, paragraphs, notes, rows and
 * columns of tables, sections, titles, figures, signatures. Not every text that comes out is a
 * report; who asks tries again.
 */
final class ReportEdits {
  private static final Pattern WORD = Pattern.compile("(?<=\\s)\\p{L}{3,}(?=\\s)");
  private static final Pattern NOTE = Pattern.compile("\\[\\^[\\p{L}0-9-]+\\](?!:)");
  private static final Pattern NUMBER = Pattern.compile("(?<=: )\\d[\\d.,]*$");
  private static final Pattern ITEM = Pattern.compile("^(\\s*)- .*");
  private static final String SENTENCE =
      "Đơn vị đã rà soát thêm %d hồ sơ, hoàn thành trước hạn theo kế hoạch đã ban hành.";

  private final Random random;

  ReportEdits(long seed) {
    this.random = new Random(seed);
  }

  /** One kind of edit. */
  private interface Edit {
    /** Changes the lines, or leaves them. */
    void change(List<String> lines);
  }

  /** A text after some edits. */
  String edited(String yaml) {
    List<String> lines = new ArrayList<>(List.of(yaml.split("\n", -1)));
    List<Edit> kinds =
        List.of(
            this::replaceWord,
            this::replaceWord,
            this::addSentence,
            this::removeLine,
            this::addParagraph,
            this::swapLines,
            this::addNote,
            this::removeNote,
            this::rewordNote,
            this::rows,
            this::column,
            this::swapItems,
            this::title,
            this::number,
            this::name);
    int wanted = 1 + random.nextInt(5);
    for (int done = 0; done < wanted; done++) {
      kinds.get(random.nextInt(kinds.size())).change(lines);
    }
    return String.join("\n", lines);
  }

  /** A line that passes; -1 if there is none. */
  private int pick(List<String> lines, Pattern wanted) {
    List<Integer> found = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      if (wanted.matcher(lines.get(at)).find()) {
        found.add(at);
      }
    }
    return found.isEmpty() ? -1 : found.get(random.nextInt(found.size()));
  }

  private static final Pattern PROSE = Pattern.compile("^\\s+\\p{L}.{40,}[.;:]$");
  private static final Pattern TEXT = Pattern.compile("\\s\\p{L}{3,}\\s\\p{L}{3,}\\s");

  private static String indent(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  private void replaceWord(List<String> lines) {
    int at = pick(lines, TEXT);
    if (at < 0) {
      return;
    }
    Matcher word = WORD.matcher(lines.get(at));
    List<int[]> places = new ArrayList<>();
    while (word.find()) {
      places.add(new int[] {word.start(), word.end()});
    }
    if (!places.isEmpty()) {
      int[] place = places.get(random.nextInt(places.size()));
      String put = List.of("kịp thời", "quan trọng", "mới", "").get(random.nextInt(4));
      String line = lines.get(at);
      lines.set(at, line.substring(0, place[0]) + put + line.substring(place[1]));
    }
  }

  private String sentence() {
    return String.format(SENTENCE, 2 + random.nextInt(90));
  }

  private void addSentence(List<String> lines) {
    int at = pick(lines, PROSE);
    if (at >= 0) {
      lines.add(at + 1, indent(lines.get(at)) + sentence());
    }
  }

  private void removeLine(List<String> lines) {
    int at = pick(lines, PROSE);
    if (at >= 0) {
      lines.remove(at);
    }
  }

  private void addParagraph(List<String> lines) {
    int at = pick(lines, PROSE);
    if (at >= 0) {
      lines.addAll(at + 1, List.of("", indent(lines.get(at)) + sentence(), ""));
    }
  }

  private void swapLines(List<String> lines) {
    int one = pick(lines, PROSE);
    int other = pick(lines, PROSE);
    if (one >= 0 && indent(lines.get(one)).equals(indent(lines.get(other)))) {
      String line = lines.get(one);
      lines.set(one, lines.get(other));
      lines.set(other, line);
    }
  }

  private void addNote(List<String> lines) {
    int at = pick(lines, PROSE);
    if (at >= 0) {
      String line = lines.get(at);
      String id = "them-" + random.nextInt(1000);
      lines.set(at, line.substring(0, line.length() - 1) + "[^" + id + "].");
      lines.addAll(at + 1, List.of("", indent(line) + "[^" + id + "]: " + sentence(), ""));
    }
  }

  private void removeNote(List<String> lines) {
    int at = pick(lines, NOTE);
    if (at >= 0) {
      Matcher note = NOTE.matcher(lines.get(at));
      note.find();
      String sign = note.group();
      lines.replaceAll(line -> line.contains(sign + ":") ? "" : line.replace(sign, ""));
    }
  }

  private void rewordNote(List<String> lines) {
    int at = pick(lines, Pattern.compile("^\\s+\\[\\^.*\\]:"));
    if (at >= 0) {
      lines.set(at, lines.get(at) + " " + sentence());
    }
  }

  private void rows(List<String> lines) {
    int at = pick(lines, Pattern.compile("^\\s*(\\||- \\[).*[\\]|]$"));
    if (at >= 0 && random.nextBoolean()) {
      lines.remove(at);
    } else if (at >= 0) {
      lines.add(at, lines.get(at).replaceFirst("\\p{L}{3,}", "Thêm"));
    }
  }

  private void column(List<String> lines) {
    int at = pick(lines, Pattern.compile("^\\s*\\|.*\\|$"));
    if (at < 0) {
      return;
    }
    boolean more = random.nextBoolean();
    for (int line = at; line < lines.size() && lines.get(line).strip().startsWith("|"); line++) {
      column(lines, line, more);
    }
    for (int line = at - 1; line >= 0 && lines.get(line).strip().startsWith("|"); line--) {
      column(lines, line, more);
    }
  }

  private static void column(List<String> lines, int at, boolean more) {
    String line = lines.get(at);
    boolean rule = line.matches("[\\s|:-]+");
    lines.set(
        at, more ? line + (rule ? "---|" : " Thêm |") : line.replaceFirst("\\|[^|]*\\|\\s*$", "|"));
  }

  /** Moves an item of a list, with all that stands in it, behind the next one. */
  private void swapItems(List<String> lines) {
    int at = pick(lines, ITEM);
    if (at < 0) {
      return;
    }
    int next = itemEnd(lines, at);
    if (next < lines.size() && ITEM.matcher(lines.get(next)).matches()) {
      int end = itemEnd(lines, next);
      List<String> item = new ArrayList<>(lines.subList(at, next));
      if (indent(lines.get(at)).equals(indent(lines.get(next)))) {
        lines.addAll(end, item);
        lines.subList(at, next).clear();
      }
    }
  }

  private static int itemEnd(List<String> lines, int from) {
    int deep = indent(lines.get(from)).length();
    int at = from + 1;
    while (at < lines.size()
        && (lines.get(at).isBlank() || indent(lines.get(at)).length() > deep)) {
      at++;
    }
    return at;
  }

  private void title(List<String> lines) {
    int at = pick(lines, Pattern.compile("^\\s*(- )?title: \\p{L}"));
    if (at >= 0) {
      lines.set(at, lines.get(at) + " và nhiệm vụ mới");
    }
  }

  private void number(List<String> lines) {
    int at = pick(lines, NUMBER);
    if (at >= 0) {
      Matcher number = NUMBER.matcher(lines.get(at));
      lines.set(at, number.replaceFirst(String.valueOf(11 + random.nextInt(500))));
    }
  }

  private void name(List<String> lines) {
    int at = pick(lines, Pattern.compile("^\\s*name: Nguyễn"));
    if (at >= 0) {
      lines.set(at, lines.get(at).replaceFirst("name: .*", "name: Trần Thị Bình"));
    }
  }
}
