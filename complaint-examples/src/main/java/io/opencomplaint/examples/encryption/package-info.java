/** Texts encrypted by AES-GCM, with keys that can be changed. */
@NullMarked
package io.opencomplaint.examples.encryption;

import org.jspecify.annotations.NullMarked;
