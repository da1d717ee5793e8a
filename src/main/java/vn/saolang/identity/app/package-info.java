@NullMarked
package vn.saolang.identity.app;

import org.jspecify.annotations.NullMarked;
