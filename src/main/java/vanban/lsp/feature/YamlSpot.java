package vanban.lsp.feature;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.source.Place;
import vanban.source.SourceFile;

/**
 * Where in a YAML file somebody is typing, told by indentation alone: what is being typed is mostly
 * no YAML yet.
 *
 * @param path the keys above, the outermost first; lists are stepped through
 * @param kind what is being typed there
 * @param typed what of it stands before the cursor
 */
record YamlSpot(List<String> path, Kind kind, Place typed) {
  private static final Pattern LINE = Pattern.compile("( *)((?:- +)*)(.*)");
  private static final Pattern KEY =
      Pattern.compile(
          "([^\\s:#'\"{}\\[\\],&*!|>%@`-][^:#'\"{}\\[\\],]*+|\"[^\"]*+\"):(?:\\s+(.*)|$)");
  private static final Pattern BLOCK = Pattern.compile("[|>][-+0-9]*\\s*(?:#.*)?");

  /** Keeps the path from change. */
  YamlSpot {
    path = List.copyOf(path);
  }

  /** What can be typed in a YAML file. */
  enum Kind {
    /** A key. */
    KEY,
    /** What stands under a key, or an item of a list. */
    VALUE,
    /** Text of several lines, which may be anything. */
    TEXT
  }

  /** Where a cursor stands. */
  static YamlSpot at(SourceFile file, int offset) {
    return new Finder(file, offset).find();
  }

  /** One search, from the line of the cursor upward. */
  private static final class Finder {
    private final SourceFile file;
    private final int offset;
    private final Deque<String> path = new ArrayDeque<>();

    Finder(SourceFile file, int offset) {
      this.file = file;
      this.offset = offset;
    }

    YamlSpot find() {
      int start = file.text().lastIndexOf('\n', offset - 1) + 1;
      Matcher line = LINE.matcher(file.text().substring(start, offset));
      if (!line.matches()) {
        return spot(Kind.TEXT, 0);
      }
      int dash = line.group(2).isEmpty() ? -1 : line.group(1).length();
      boolean text = climb(start, line.start(3), dash);
      return text ? spot(Kind.TEXT, 0) : within(line.group(3));
    }

    /**
     * Collects the keys above a line.
     *
     * @param below the start of the line
     * @param column of what it holds
     * @param dash the column of its dash; -1 without
     * @return whether it is within a text of several lines
     */
    private boolean climb(int below, int column, int dash) {
      int left = column;
      int item = dash;
      int end = below;
      while (end > 0 && (left > 0 || item >= 0)) {
        int start = file.text().lastIndexOf('\n', end - 2) + 1;
        Matcher line = LINE.matcher(file.text().substring(start, end - 1));
        end = start;
        if (!line.matches() || line.group(3).isBlank() || line.group(3).startsWith("#")) {
          continue;
        }
        int at = line.start(3);
        Matcher key = KEY.matcher(line.group(3));
        boolean above = item >= 0 ? at <= item : at < left;
        if (above && key.matches()) {
          if (isBlock(key)) {
            return true;
          }
          path.addFirst(key.group(1).replace("\"", ""));
          left = at;
          item = -1;
        }
        if (!line.group(2).isEmpty() && at <= left) {
          item = line.group(1).length();
          left = at;
        }
      }
      return false;
    }

    private static boolean isBlock(Matcher key) {
      return key.group(2) != null && BLOCK.matcher(key.group(2)).matches();
    }

    /** What is typed in the cursor's own line, braces and brackets taken apart. */
    private YamlSpot within(String typed) {
      Matcher key = KEY.matcher(typed);
      if (!key.matches()) {
        return flow(typed, Kind.KEY);
      }
      path.addLast(key.group(1).replace("\"", ""));
      return flow(key.group(2) == null ? "" : key.group(2), Kind.VALUE);
    }

    private YamlSpot flow(String typed, Kind outside) {
      if (typed.startsWith("{")) {
        String last = typed.substring(Math.max(typed.lastIndexOf(','), typed.lastIndexOf('{')) + 1);
        return within(last.stripLeading());
      }
      if (typed.startsWith("[")) {
        String last = typed.substring(Math.max(typed.lastIndexOf(','), typed.lastIndexOf('[')) + 1);
        return spot(Kind.VALUE, last.stripLeading().length());
      }
      return spot(outside, typed.length());
    }

    private YamlSpot spot(Kind kind, int letters) {
      return new YamlSpot(List.copyOf(path), kind, new Place(file, offset - letters, offset));
    }
  }
}
