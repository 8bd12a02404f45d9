package vanban.document;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where an author wants a table, a chart or a picture that is written elsewhere: it stands between
 * blocks.
 *
 * @param id of the table, chart or picture
 * @param before how many of the blocks stand before it
 * @param origin where it was written
 */
public record Placement(String id, int before, Origin origin) {

  /**
   * What comes of blocks and of what stands between them, in order.
   *
   * @param block what comes of a block
   * @param placed what comes of a placement
   * @param <T> what comes of them
   */
  public static <T> Stream<T> weave(
      List<Block> blocks,
      Function<Block, Stream<T>> block,
      List<Placement> placements,
      Function<Placement, Stream<T>> placed) {
    Map<Integer, List<Placement>> between =
        placements.stream().collect(Collectors.groupingBy(Placement::before));
    return IntStream.rangeClosed(0, blocks.size())
        .boxed()
        .flatMap(
            at ->
                Stream.concat(
                    between.getOrDefault(at, List.of()).stream().flatMap(placed),
                    blocks.subList(at, Math.min(at + 1, blocks.size())).stream().flatMap(block)));
  }
}
