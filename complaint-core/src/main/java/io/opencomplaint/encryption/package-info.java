/** Encryption of texts before they reach a store 加密存储: names, contacts and narratives, by a cipher of the host. */
@NullMarked
package io.opencomplaint.encryption;

import org.jspecify.annotations.NullMarked;
