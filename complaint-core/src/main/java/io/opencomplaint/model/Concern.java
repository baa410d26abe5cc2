package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.util.Arrays;

/**
 * One shop, courier, product or batch that a complaint is about 投诉对象 (S11, S13).
 *
 * @param kind what it is
 * @param key what the host calls it, 1 to 128 characters; an identifier, never a name of a person
 */
public record Concern(ConcernKind kind, String key) {

    /**
     * Checks both.
     *
     * @param kind what it is
     * @param key what the host calls it
     * @throws InvalidValueException when the kind is missing or the key is not one
     */
    public Concern {
        Require.present("concern", "kind", kind);
        Require.key("concern", key);
    }

    /**
     * A shop 门店.
     *
     * @param key what the host calls it
     * @return the concern
     */
    public static Concern shop(String key) {
        return new Concern(ConcernKind.SHOP, key);
    }

    /**
     * A courier 骑手.
     *
     * @param key what the host calls them
     * @return the concern
     */
    public static Concern courier(String key) {
        return new Concern(ConcernKind.COURIER, key);
    }

    /**
     * A product 产品.
     *
     * @param key what the host calls it
     * @return the concern
     */
    public static Concern product(String key) {
        return new Concern(ConcernKind.PRODUCT, key);
    }

    /**
     * A batch 批次.
     *
     * @param key what the host calls it
     * @return the concern
     */
    public static Concern batch(String key) {
        return new Concern(ConcernKind.BATCH, key);
    }

    /**
     * A concern from its code.
     *
     * @param code kind and key joined by ':'
     * @return the concern
     * @throws InvalidValueException when there is no such kind, or the key is not one
     */
    public static Concern parse(String code) {
        int end = code.indexOf(':');
        String named = code.substring(0, Math.max(0, end));
        ConcernKind kind = Arrays.stream(ConcernKind.values())
                .filter(each -> each.code().equals(named))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidValueException("concern", "begin with shop:, courier:, product: or batch:"));
        return new Concern(kind, code.substring(end + 1));
    }

    /**
     * Kind and key, which {@link #parse(String)} reads back.
     *
     * @return for example {@code shop:s-17}
     */
    public String code() {
        return kind.code() + ':' + key;
    }

    @Override
    public String toString() {
        return code();
    }
}
