/** Words for people 文字: the names of codes and the sentences of messages, in English and Chinese. */
@NullMarked
package io.opencomplaint.label;

import org.jspecify.annotations.NullMarked;
