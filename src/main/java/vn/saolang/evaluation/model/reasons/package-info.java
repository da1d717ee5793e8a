@NullMarked
package vn.saolang.evaluation.model.reasons;

import org.jspecify.annotations.NullMarked;
