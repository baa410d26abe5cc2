/** Why something was not done 拒绝理由, in codes, facts and sentences. */
@NullMarked
package io.opencomplaint.desk.refusal;

import org.jspecify.annotations.NullMarked;
