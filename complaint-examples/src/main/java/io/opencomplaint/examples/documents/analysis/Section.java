package io.opencomplaint.examples.documents.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * A section of the page.
 *
 * @param id for links
 * @param title without its number
 * @param blocks in order
 */
record Section(String id, String title, List<Block> blocks) {

    Section {
        blocks = List.copyOf(blocks);
    }

    /** A chart without anything in it looks broken. */
    static Section ofNothing(String id, Phrases words) {
        return new Section(id, words.of("section." + id), List.of(new Said(words.of("summary.empty"), false)));
    }

    /** With a block only where there is something to show. */
    static List<Block> present(Grid... grids) {
        List<Block> blocks = new ArrayList<>();
        for (Grid grid : grids) {
            if (!grid.rows().isEmpty()) {
                blocks.add(grid);
            }
        }
        return blocks;
    }
}
