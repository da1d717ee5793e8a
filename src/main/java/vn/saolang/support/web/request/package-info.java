/** Pages of requests for support. */
@NullMarked
package vn.saolang.support.web.request;

import org.jspecify.annotations.NullMarked;
