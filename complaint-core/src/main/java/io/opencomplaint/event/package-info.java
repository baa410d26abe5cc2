/** What has happened to a complaint 事件: the append-only truth, and the fold that makes the complaint of it. */
@NullMarked
package io.opencomplaint.event;

import org.jspecify.annotations.NullMarked;
