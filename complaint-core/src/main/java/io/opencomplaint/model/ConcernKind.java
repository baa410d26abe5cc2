package io.opencomplaint.model;

import java.util.Locale;

/** What a complaint may be about, by which complaints are counted and compared 投诉对象类型 (S11, S13). */
public enum ConcernKind {
    /** A shop 门店. */
    SHOP,

    /** A courier 骑手. */
    COURIER,

    /** A product 产品. */
    PRODUCT,

    /** A batch of a product 批次. */
    BATCH;

    private final String code = name().toLowerCase(Locale.ROOT);

    /**
     * The code that stores keep.
     *
     * @return for example {@code shop}
     */
    public String code() {
        return code;
    }
}
