/**
 * Measures the pages that LibreOffice makes of our Word files, against the rules of layout.
 *
 * <p>What is measured stands in tables beside the reports it is measured on, below {@code
 * src/test/resources/geometry}; adding a layout is adding a folder.
 */
package vanban.geometry;
