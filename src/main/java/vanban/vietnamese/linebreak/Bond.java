package vanban.vietnamese.linebreak;

/**
 * A place in a text where no line should end.
 *
 * @param at the index of the space, or of the hyphen behind which a line could end
 * @param strength how firmly it holds
 * @param rule why it does
 */
public record Bond(int at, Strength strength, BondRule rule) {}
