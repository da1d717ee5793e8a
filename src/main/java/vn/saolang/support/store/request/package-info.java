/** Tables of requests for support. */
@NullMarked
package vn.saolang.support.store.request;

import org.jspecify.annotations.NullMarked;
