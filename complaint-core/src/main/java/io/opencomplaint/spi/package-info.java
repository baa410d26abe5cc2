/**
 * What a storage adapter provides 存储接口: small, the tenant in every call, five ways to fail, each an exception of its own.
 *
 * <ul>
 *   <li>{@link io.opencomplaint.spi.StaleVersionException}: from the append of one; the append of many tells it as an outcome.
 *   <li>{@link io.opencomplaint.spi.DuplicateException}: likewise.
 *   <li>{@link io.opencomplaint.spi.UnknownConsumerException}: from the claim of events by a consumer that is not subscribed.
 *   <li>{@link io.opencomplaint.spi.StorageException}: from every method.
 *   <li>{@link io.opencomplaint.spi.ComplaintNotFoundException}: from no method of a store, which answers with nothing; the desk
 *       throws it.
 * </ul>
 *
 * <p>Besides, {@link IllegalArgumentException} refuses a call that no caller may make: the append of many, the reading of many, and
 * {@link io.opencomplaint.spi.NumberReserve#reserve(io.opencomplaint.model.Tenant, String, int) reserve}. Nothing was stored then.
 */
@NullMarked
package io.opencomplaint.spi;

import org.jspecify.annotations.NullMarked;
