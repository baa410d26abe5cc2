package io.opencomplaint.jdbc.internal;

import org.jspecify.annotations.Nullable;

/**
 * An event as it is stored.
 *
 * @param type code of its type
 * @param facts a JSON object; each text in it is only its place in the texts
 * @param texts a JSON array of the texts, null where one was erased; {@code null} when there are none
 */
record EncodedEvent(String type, String facts, @Nullable String texts) {}
