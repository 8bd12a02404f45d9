/**
 * Measures the pages that LibreOffice makes of our Word files, against the rules of layout.
 *
 * <p>What is measured stands in tables below {@code src/test/resources/geometry}: in a folder with
 * the report it is measured on, or, in {@code samples}, one table for all samples of a layout.
 * Adding a layout is adding a folder and a table.
 */
package vanban.geometry;
