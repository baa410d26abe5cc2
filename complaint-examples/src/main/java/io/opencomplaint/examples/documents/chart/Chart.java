package io.opencomplaint.examples.documents.chart;

/**
 * A picture for a page. Title and description are plain text, for the page to escape; the drawing is SVG, in which every
 * word is escaped already.
 *
 * @param id unique on its page
 * @param title what is drawn
 * @param description what it says, for who cannot see it
 * @param width in pixels of the screen
 * @param height in pixels of the screen
 * @param drawing an {@code svg} element of that size
 */
public record Chart(String id, String title, String description, int width, int height, String drawing) {}
