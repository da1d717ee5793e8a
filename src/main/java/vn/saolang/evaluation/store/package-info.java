@NullMarked
package vn.saolang.evaluation.store;

import org.jspecify.annotations.NullMarked;
