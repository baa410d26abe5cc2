/** What a storage adapter provides 存储接口: small, the tenant in every call, four ways to fail. */
@NullMarked
package io.opencomplaint.spi;

import org.jspecify.annotations.NullMarked;
