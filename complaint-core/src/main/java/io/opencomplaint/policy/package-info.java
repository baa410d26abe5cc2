/** All rules of one organisation in one value 制度: validated when built, versioned, never changed. */
@NullMarked
package io.opencomplaint.policy;

import org.jspecify.annotations.NullMarked;
