/** Policies as files 制度文件: written, read and described by a schema, so that limits change without a release. */
@NullMarked
package io.opencomplaint.policy.file;

import org.jspecify.annotations.NullMarked;
