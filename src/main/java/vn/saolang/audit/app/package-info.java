@NullMarked
package vn.saolang.audit.app;

import org.jspecify.annotations.NullMarked;
