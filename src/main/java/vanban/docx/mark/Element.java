package vanban.docx.mark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An element as it is written.
 *
 * @param open what starts it
 * @param innerEnd offset of what ends it; behind it if one tag is all of it
 * @param to offset behind what ends it
 */
record Element(Tag open, int innerEnd, int to) {
  /**
   * Some elements by the manieth of their part they are.
   *
   * @param wanted which, the outermost being 1
   */
  static Map<Integer, Element> of(String xml, Set<Integer> wanted) {
    Map<Integer, Element> found = new HashMap<>();
    Deque<Map.Entry<Integer, Tag>> open = new ArrayDeque<>();
    Tags tags = new Tags(xml, 0, xml.length());
    int count = 0;
    for (Optional<Tag> next = tags.next(); next.isPresent(); next = tags.next()) {
      Tag tag = next.get();
      if (tag.kind() == Tag.Kind.END) {
        Map.Entry<Integer, Tag> ended = open.pop();
        if (wanted.contains(ended.getKey())) {
          found.put(ended.getKey(), new Element(ended.getValue(), tag.from(), tag.to()));
        }
      } else {
        count++;
        if (tag.kind() == Tag.Kind.START) {
          open.push(Map.entry(count, tag));
        } else if (wanted.contains(count)) {
          found.put(count, new Element(tag, tag.to(), tag.to()));
        }
      }
    }
    return found;
  }
}
