/** The way of a request for support. */
@NullMarked
package vn.saolang.support.app.request;

import org.jspecify.annotations.NullMarked;
