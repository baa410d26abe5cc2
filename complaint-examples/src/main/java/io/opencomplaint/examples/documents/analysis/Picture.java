package io.opencomplaint.examples.documents.analysis;

import io.opencomplaint.examples.documents.chart.Chart;

/** A chart. */
record Picture(Chart chart) implements Block {

    @Override
    public String kind() {
        return "picture";
    }
}
