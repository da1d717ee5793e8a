@NullMarked
package vn.saolang.site.app;

import org.jspecify.annotations.NullMarked;
