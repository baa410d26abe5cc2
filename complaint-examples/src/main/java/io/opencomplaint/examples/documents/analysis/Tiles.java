package io.opencomplaint.examples.documents.analysis;

import java.util.List;

/** Key figures, to be seen at a glance. */
record Tiles(List<Tile> tiles) implements Block {

    @Override
    public String kind() {
        return "tiles";
    }

    /**
     * A key figure.
     *
     * @param name what it is
     * @param figure the number
     * @param change since the period before
     */
    record Tile(String name, String figure, String change) {}
}
