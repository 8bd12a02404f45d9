package vanban.style.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vanban.style.Length;

/**
 * How the lines of a paragraph fill when some places of its text are held together: each takes as
 * much as there is room for, as Word and LibreOffice fill them.
 *
 * @param line the words
 * @param room of the lines
 */
record LineFill(MeasuredLine line, LineRoom room) {

  /**
   * A stretch that is never broken: between two spaces, or up to a hyphen with its end.
   *
   * @param start its first character
   * @param end the character behind its last one: a space, the end of a line, or what follows a
   *     hyphen
   * @param spaced whether a space stands behind it
   * @param closed whether its author ends the line behind it
   */
  record Atom(int start, int end, boolean spaced, boolean closed) {
    /** The place behind it at which a line may end: that of the space, or of the hyphen. */
    int place() {
      return spaced ? end : end - 1;
    }
  }

  /**
   * A line.
   *
   * @param first its first atom
   * @param last its last atom
   * @param closed whether it ends where its author ends it
   */
  record Filled(int first, int last, boolean closed) {}

  /** The atoms of the text, in order. */
  List<Atom> atoms() {
    String text = line.text();
    List<Atom> atoms = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == MeasuredLine.BREAK) {
        atoms.add(new Atom(start, i, c == ' ', c == MeasuredLine.BREAK));
        start = i + 1;
      } else if (isHyphenWithin(text, i)) {
        atoms.add(new Atom(start, i + 1, false, false));
        start = i + 1;
      }
    }
    atoms.add(new Atom(start, text.length(), false, true));
    return atoms;
  }

  private static boolean isHyphenWithin(String text, int at) {
    return text.charAt(at) == '-'
        && at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** The lines, when some places are held together. */
  List<Filled> lines(List<Atom> atoms, Set<Integer> held) {
    List<Filled> lines = new ArrayList<>();
    int first = 0;
    while (first < atoms.size()) {
      Filled line = line(atoms, first, first == 0, held);
      lines.add(line);
      first = line.last() + 1;
    }
    return lines;
  }

  /**
   * The line that starts with an atom.
   *
   * @param opens whether it is the first of the paragraph
   */
  Filled line(List<Atom> atoms, int first, boolean opens, Set<Integer> held) {
    int last = chain(atoms, first, held);
    while (!atoms.get(last).closed()) {
      int next = chain(atoms, last + 1, held);
      if (width(atoms, first, next).compareTo(room.of(opens)) > 0) {
        break;
      }
      last = next;
    }
    return new Filled(first, last, atoms.get(last).closed());
  }

  /** The last of the atoms that are held together with one. */
  int chain(List<Atom> atoms, int from, Set<Integer> held) {
    int last = from;
    while (!atoms.get(last).closed() && held.contains(atoms.get(last).place())) {
      last++;
    }
    return last;
  }

  /** How wide some atoms are in one line, the spaces between them as wide as they are by nature. */
  Length width(List<Atom> atoms, int first, int last) {
    return line.width(atoms.get(first).start(), atoms.get(last).end());
  }

  /** The longest of all lines. */
  Length longest(Set<Integer> held) {
    List<Atom> atoms = atoms();
    return lines(atoms, held).stream()
        .map(one -> width(atoms, one.first(), one.last()))
        .reduce(Length.ZERO, Length::max);
  }
}
