@NullMarked
package vn.saolang.evaluation.app;

import org.jspecify.annotations.NullMarked;
