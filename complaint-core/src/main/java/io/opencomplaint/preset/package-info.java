/** Policies that run known systems 预设: data, no logic. */
@NullMarked
package io.opencomplaint.preset;

import org.jspecify.annotations.NullMarked;
