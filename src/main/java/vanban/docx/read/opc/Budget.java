package vanban.docx.read.opc;

import java.util.EnumMap;
import java.util.Map;

/** What has been read of one file, held to the limits that count over all its parts. */
public final class Budget {
  private final Map<ReadLimit, Long> spent = new EnumMap<>(ReadLimit.class);

  /**
   * Counts what is about to be read.
   *
   * @param part in which it stands
   * @throws UnreadableDocxException if it is too much by now
   */
  public void spend(ReadLimit limit, long more, String part) {
    limit.hold(spent.merge(limit, more, Long::sum), part);
  }

  /** How much has been counted so far. */
  public long spent(ReadLimit limit) {
    return spent.getOrDefault(limit, 0L);
  }
}
