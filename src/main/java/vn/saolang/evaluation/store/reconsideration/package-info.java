@NullMarked
package vn.saolang.evaluation.store.reconsideration;

import org.jspecify.annotations.NullMarked;
