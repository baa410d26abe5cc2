package io.opencomplaint.examples.documents.analysis;

import io.opencomplaint.spi.Axis;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What complaints are set against 投诉率 (S13, S23): deliveries of a courier, orders of a shop, policies of a product.
 *
 * @param title what the table is called
 * @param axis of the keys
 * @param amounts by key, in the order of the table
 * @param target the rate not to exceed, such as 0.018
 */
public record Denominators(String title, Axis axis, Map<String, BigDecimal> amounts, BigDecimal target) {

    /** Copies the amounts. */
    public Denominators {
        amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
    }
}
