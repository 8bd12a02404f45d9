package vanban.check.page;

import java.util.Optional;
import java.util.stream.Stream;
import vanban.check.text.Finding;

/**
 * How a standard has the letters of a line. A file that does not even say how large they are does
 * not say how they look.
 *
 * @param least size, in half points
 * @param most size, in half points
 * @param size as messages print it, in points
 * @param bold whether they are; empty if it does not matter
 * @param italic whether they lean
 */
record Face(int least, int most, String size, Optional<Boolean> bold, boolean italic) {
  /**
   * All that a line has otherwise: messages {@code size}, {@code plain}, {@code bold}, {@code
   * upright}, {@code italic}, by what it is and should not be.
   *
   * @param of what stands before the message's name
   */
  Stream<Finding> check(String of, SeenLine line) {
    return line.look().filter(look -> look.size().isPresent()).stream()
        .flatMap(
            look ->
                Stream.of(
                        look.size()
                            .filter(is -> is < least || is > most)
                            .map(is -> line.finding(of + ".size", BodySize.points(is), size)),
                        look.bold()
                            .filter(is -> bold.filter(should -> !should.equals(is)).isPresent())
                            .map(is -> line.finding(of + (is ? ".bold" : ".plain"))),
                        look.italic()
                            .filter(is -> is != italic)
                            .map(is -> line.finding(of + (is ? ".italic" : ".upright"))))
                    .flatMap(Optional::stream));
  }
}
