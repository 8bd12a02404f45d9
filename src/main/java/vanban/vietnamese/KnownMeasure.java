package vanban.vietnamese;

/**
 * What is known of the name of a measure.
 *
 * @param scale how large one is
 * @param counted whether whole numbers below ten take a zero before them
 * @param ofThings whether what is measured may follow the name: {@code ha lúa}, {@code km đường}
 */
public record KnownMeasure(Measure.Scale scale, boolean counted, boolean ofThings) {}
